package io.benchmate.card;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Award;
import io.benchmate.diary.Category;
import io.benchmate.diary.Change;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Place;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;
import io.benchmate.diary.importing.Comparison;
import io.benchmate.diary.importing.FormValues;
import io.benchmate.diary.pages.AwardList;
import io.benchmate.diary.pages.ChangedPage;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.OneEntry;
import io.benchmate.diary.pages.Overview;
import io.benchmate.outbox.Message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The diary's cards. */
final class SampleDiaryCards {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);
    private static final Instant CHANGED = Instant.parse("2026-11-02T09:30:00Z");
    private static final OneEntry.Beside BESIDE =
            new OneEntry.Beside(
                    12, Optional.of("https://benchmate.example.org/diary/s3cret/entry/1.ics"));

    private SampleDiaryCards() {}

    static Map<String, Rendered> all() {
        Map<String, Rendered> all = new LinkedHashMap<>();
        List<Kept> kept = kept();
        all.put("diary-month", draw(Overview.month(kept, YearMonth.of(2026, 11), Entries.LONDON)));
        all.put(
                "diary-month-empty",
                draw(Overview.month(kept, YearMonth.of(2027, 8), Entries.LONDON)));
        all.put("diary-week", draw(week(kept)));
        all.put("diary-event", draw(one(kept.get(0))));
        all.put("diary-event-cancelled", draw(one(kept.get(2))));
        all.put("diary-event-undated", draw(one(kept.get(4))));
        all.put("diary-award", draw(one(kept.get(5))));
        all.put("diary-award-unconfirmed", draw(one(kept.get(6))));
        all.put("diary-awards", draw(AwardList.of(kept, "technicians", TODAY)));
        all.put("diary-post", saying(week(kept)));
        all.putAll(SampleDiaryPosts.all(kept, BESIDE));
        all.putAll(forms(kept));
        all.put("diary-changed", saying(changed(kept)));
        all.put("diary-board", SheetCard.draw(DiarySheets.board(null, 9)));
        all.put("diary-preview", SheetCard.draw(preview(kept)));
        return all;
    }

    private static Map<String, Rendered> forms(List<Kept> kept) {
        Map<String, Rendered> all = new LinkedHashMap<>();
        all.put("diary-form", SheetCard.draw(form(kept.get(0).entry())));
        all.put(
                "diary-form-award",
                SheetCard.draw(
                        DiarySheets.form(
                                new DiarySheets.Kind(true, false, false),
                                Map.of(),
                                Map.of("kind", "award"))));
        all.put(
                "diary-form-award-change",
                SheetCard.draw(
                        DiarySheets.form(
                                new DiarySheets.Kind(true, true, true),
                                FormValues.of(kept.get(5).entry(), Entries.LONDON),
                                Map.of("kind", "award", "id", "papin"))));
        return all;
    }

    private static Rendered draw(DiaryPage page) {
        return DiaryCard.draw(page);
    }

    private static Rendered saying(DiaryPage page) {
        Message drawn = new SayingCard().draw(page);
        return new Rendered(drawn.card(), drawn.text(), drawn.summary());
    }

    private static DiaryPage one(Kept kept) {
        return OneEntry.of(kept, TODAY, Entries.LONDON, BESIDE);
    }

    private static DiaryPage week(List<Kept> kept) {
        Days days = new Days(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 12));
        return Overview.of(
                kept, days, "Friday digest", "from Fri 6 Nov to Thu 12 Nov", Entries.LONDON);
    }

    private static DiaryPage changed(List<Kept> kept) {
        return ChangedPage.of(
                Stream.of(kept.get(1), kept.get(2))
                        .map(
                                each ->
                                        new ChangedPage.Changed(
                                                each,
                                                new Change(
                                                        2,
                                                        each.id(),
                                                        each.entry().facts().title(),
                                                        words(each),
                                                        true,
                                                        "Kim",
                                                        CHANGED)))
                        .toList(),
                Entries.LONDON);
    }

    private static String words(Kept kept) {
        return kept.entry().status() == Status.CANCELLED
                ? "cancelled"
                : "moved from Thursday 5 November 2026, 09:30 to 10:30 to Wednesday 11 November"
                        + " 2026, 09:30 to 10:30";
    }

    private static Sheet form(Entry entry) {
        return DiarySheets.form(
                new DiarySheets.Kind(false, true, true),
                FormValues.of(entry, Entries.LONDON),
                Map.of("kind", "event", "id", entry.id()));
    }

    private static Sheet preview(List<Kept> kept) {
        List<Comparison.Changed> changed =
                List.of(new Comparison.Changed(kept.get(1).entry(), "place changed"));
        Comparison comparison =
                new Comparison(
                        List.of(kept.get(0).entry(), kept.get(5).entry()),
                        changed,
                        7,
                        List.of(
                                new Comparison.Changed(
                                        kept.get(2).entry(),
                                        "changed here and there: title changed")),
                        new IncomingEntries(
                                        List.of(),
                                        List.of("“Party” was left out: it is in the year 1."))
                                .leftOut(),
                        List.of());
        return DiaryPreview.of(
                comparison,
                "network.ics",
                new DiaryPreview.Draft("4711", "af01", Entries.LONDON, java.util.Optional.empty()));
    }

    private static List<Kept> kept() {
        Event forum = Entries.event("forum", "Technicians’ forum", "2026-11-10T12:30");
        Event moved =
                Entries.event("writing", "Writing day for registration", "2026-11-05T09:30")
                        .moved(Entries.event("writing", "", "2026-11-11T09:30").when());
        Event off =
                Entries.event("laser", "Laser safety refresher", "2026-11-18T14:00")
                        .as(Status.CANCELLED);
        Event days = Entries.days("tours", "Behind-the-scenes tours", "2026-11-24", "2026-11-26");
        Event lunch =
                Event.of(
                        Entries.facts("lunch", "Long service lunch", Category.SOCIAL),
                        new When.Undated("summer 2027"),
                        Place.NOT_SAID);
        Award papin =
                Entries.award("papin", "Papin Prize", "2026-11-02", "2026-11-30")
                        .at(
                                Stage.CLOSES,
                                new Moment(
                                        LocalDate.of(2026, 12, 11),
                                        java.time.LocalTime.of(17, 0),
                                        Entries.LONDON))
                        .at(Stage.SIFT, Moment.on(LocalDate.of(2026, 12, 4), Entries.LONDON))
                        .at(Stage.CEREMONY, Moment.on(LocalDate.of(2027, 4, 29), Entries.LONDON));
        Award medal = Entries.unconfirmed("medal", "Biennial Medal", "2025-02-20");
        return Stream.<Entry>of(forum, moved, off, days, lunch, papin, medal)
                .map(each -> new Kept(each, 1, CHANGED, CHANGED, 1))
                .toList();
    }
}
