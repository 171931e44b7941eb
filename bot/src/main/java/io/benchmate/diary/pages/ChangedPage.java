package io.benchmate.diary.pages;

import io.benchmate.diary.Change;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Status;
import io.benchmate.diary.Wording;
import io.benchmate.diary.pages.DiaryPage.Group;
import io.benchmate.diary.pages.DiaryPage.Item;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryPage.Sign;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of events that somebody said he comes to. */
public final class ChangedPage {
    private static final int MOST_BUTTONS = 3;

    private ChangedPage() {}

    /** An event as it is now, and the newest change of its dates. */
    public record Changed(Kept kept, Change change) {}

    /**
     * @param all at least one
     */
    public static DiaryPage of(List<Changed> all, ZoneId zone) {
        String lead =
                all.size() == 1
                        ? lead(all.getFirst())
                        : "%d events that you said you come to have changed.".formatted(all.size());
        DiaryPage page =
                new DiaryPage(
                        "Changed",
                        lead,
                        List.of(new Group("", all.stream().map(each -> item(each, zone)).toList())),
                        List.of("You get this because you said that you come."),
                        List.of());
        return page.with(
                all.stream()
                        .filter(each -> !isCancelled(each.kept()))
                        .limit(MOST_BUTTONS)
                        .map(each -> cannot(each, all.size()))
                        .toArray(Press[]::new));
    }

    private static String lead(Changed one) {
        return "%s, which you said you come to, %s."
                .formatted(
                        one.kept().entry().facts().title(),
                        isCancelled(one.kept()) ? "is cancelled" : "has changed");
    }

    private static Item item(Changed each, ZoneId zone) {
        boolean cancelled = isCancelled(each.kept());
        String what =
                cancelled && each.kept().entry() instanceof Event event
                        ? "it was to be " + Wording.when(event.when(), zone)
                        : each.change().what();
        return new Item(
                cancelled ? Sign.CANCELLED : Sign.MOVED,
                each.kept().entry().facts().title(),
                List.of(sentence(what)),
                each.kept().id());
    }

    private static String sentence(String what) {
        return what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1) + ".";
    }

    private static Press cannot(Changed each, int of) {
        String title = each.kept().entry().facts().title();
        return Press.of(
                of == 1 ? "I cannot come" : "I cannot come to " + title,
                DiaryVerb.NOT_COMING,
                Map.of("id", each.kept().id()));
    }

    private static boolean isCancelled(Kept kept) {
        return kept.entry().status() == Status.CANCELLED;
    }
}
