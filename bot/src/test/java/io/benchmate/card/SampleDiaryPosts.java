package io.benchmate.card;

import io.benchmate.diary.Award;
import io.benchmate.diary.Category;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Kept;
import io.benchmate.diary.boards.Board;
import io.benchmate.diary.boards.Draft;
import io.benchmate.diary.boards.DraftPages;
import io.benchmate.diary.boards.Weekly;
import io.benchmate.diary.pages.Countdown;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.OneEntry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the diary posts in channels, and what an editor and an admin see of it. */
final class SampleDiaryPosts {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final Instant NOW = Instant.parse("2026-11-05T09:00:00Z");

    private SampleDiaryPosts() {}

    /** The sixth entry is the Papin Prize, which closes on 11 December at 17:00. */
    static Map<String, Rendered> all(List<Kept> kept, OneEntry.Beside beside) {
        Map<String, Rendered> all = new LinkedHashMap<>();
        all.put("diary-countdown", count(kept.get(5), "2026-11-25T09:00:00Z", beside));
        all.put("diary-countdown-last-day", count(kept.get(5), "2026-12-11T09:00:00Z", beside));
        all.put("diary-countdown-closed", count(kept.get(5), "2026-12-11T17:00:00Z", beside));
        drafts(kept, all);
        all.put("diary-board-change", SheetCard.draw(DiarySheets.board(board(), 9)));
        return all;
    }

    private static void drafts(List<Kept> kept, Map<String, Rendered> all) {
        Draft draft =
                new Draft(
                        FRIDAY,
                        Draft.State.APPROVED,
                        "The forum has cake this time.",
                        Set.of(),
                        new Draft.News(
                                List.of(new Draft.Done("Action plan", "1.9", "Name badges")),
                                3,
                                List.of()),
                        NOW);
        DiaryPage page = Weekly.page(kept, true, FRIDAY, draft, Entries.LONDON);
        DraftPages.When when =
                new DraftPages.When(FRIDAY.atTime(9, 0).atZone(Entries.LONDON), 2, false);
        all.put("diary-digest", DiaryCard.draw(page));
        all.put("diary-draft", DiaryCard.draw(DraftPages.asked(draft, page, when, NOW)));
        Map<String, String> items = new LinkedHashMap<>();
        items.put("forum", "Technicians’ forum, Tue 10 Nov");
        items.put("writing", "Writing day for registration, Wed 11 Nov");
        all.put("diary-draft-form", SheetCard.draw(DiarySheets.draft(draft, items)));
    }

    private static Board board() {
        return new Board(
                "19:general@thread.tacv2",
                Set.of(Category.AWARDS, Category.TRAINING),
                Board.Rhythm.WEEKLY,
                9,
                NOW,
                null,
                Board.Room.UNKNOWN);
    }

    private static Rendered count(Kept kept, String now, OneEntry.Beside beside) {
        return DiaryCard.draw(
                Countdown.of(
                        kept, (Award) kept.entry(), Instant.parse(now), Entries.LONDON, beside));
    }
}
