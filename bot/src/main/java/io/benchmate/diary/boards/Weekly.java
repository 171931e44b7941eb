package io.benchmate.diary.boards;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Wording;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Group;
import io.benchmate.diary.pages.DiaryPage.Item;
import io.benchmate.diary.pages.DiaryPage.Sign;
import io.benchmate.diary.pages.Overview;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The Friday digest: seven days of the diary, and what the week's draft adds to it. Pure. */
public final class Weekly {
    private static final int MOST = 8;

    private Weekly() {}

    /**
     * @param shown the entries that the channel shows
     * @param everything whether the channel shows all categories, and so what is no entry too
     * @param draft null where there is none
     */
    public static DiaryPage page(
            List<Kept> shown,
            boolean everything,
            LocalDate friday,
            @Nullable Draft draft,
            ZoneId zone) {
        Days days = new Days(friday, friday.plusDays(6));
        String words =
                "from %s to %s"
                        .formatted(Wording.shortDay(days.first()), Wording.shortDay(days.last()));
        List<Kept> kept =
                draft == null
                        ? shown
                        : shown.stream().filter(it -> !draft.leftOut().contains(it.id())).toList();
        DiaryPage diary = Overview.of(kept, days, "Friday digest", words, zone);
        return draft == null ? diary : with(diary, draft, everything);
    }

    private static DiaryPage with(DiaryPage diary, Draft draft, boolean everything) {
        List<Group> groups = new ArrayList<>();
        if (!draft.note().isEmpty()) {
            groups.add(new Group("From the editor", List.of(plain(Sign.PLAIN, draft.note(), ""))));
        }
        groups.addAll(diary.groups());
        if (everything) {
            groups.addAll(news(draft.news()));
        }
        return new DiaryPage(diary.heading(), diary.lead(), groups, diary.notes(), diary.buttons());
    }

    private static List<Group> news(Draft.News news) {
        List<Group> groups = new ArrayList<>();
        if (!news.done().isEmpty()) {
            List<Item> items = new ArrayList<>();
            news.done().stream()
                    .limit(MOST)
                    .forEach(
                            each ->
                                    items.add(
                                            plain(
                                                    Sign.PAST,
                                                    each.code() + " " + each.title(),
                                                    each.plan())));
            int more = news.done().size() - MOST;
            groups.add(new Group("Actions completed", items));
            if (more > 0) {
                groups.add(new Group("and %d more".formatted(more), List.of()));
            }
        }
        if (news.joined() > 0) {
            String who =
                    news.joined() == 1
                            ? "One person is new on the list"
                            : news.joined() + " people are new on the list";
            String names =
                    String.join(", ", news.names().subList(0, Math.min(MOST, news.names().size())));
            groups.add(new Group("The mailing list", List.of(plain(Sign.PLAIN, who, names))));
        }
        return groups;
    }

    private static Item plain(Sign sign, String title, String line) {
        return new Item(sign, title, line.isEmpty() ? List.of() : List.of(line), "");
    }
}
