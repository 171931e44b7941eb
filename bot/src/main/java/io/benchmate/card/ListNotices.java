package io.benchmate.card;

import io.benchmate.lists.ChangeWords;
import io.benchmate.lists.ListSaying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws what is said of mailing lists without being asked. */
final class ListNotices {
    private ListNotices() {}

    static Rendered draw(ListSaying saying) {
        return switch (saying) {
            case ListSaying.PlansWait one -> SheetCard.draw(plansWait(one));
            case ListSaying.RunsFail one -> NoticeCard.draw(runsFail(one));
            case ListSaying.KeeperLeaves one -> NoticeCard.draw(keeperLeaves(one));
            case ListSaying.RunEnded one -> NoticeCard.draw(runEnded(one));
            case ListSaying.RequestMade one -> NoticeCard.draw(requestMade(one));
            case ListSaying.RequestSettled one -> NoticeCard.draw(requestSettled(one));
            case ListSaying.FacultyAsked one -> NoticeCard.draw(facultyAsked(one));
            case ListSaying.Welcome one -> NoticeCard.draw(welcome(one));
            case ListSaying.Farewell one -> NoticeCard.draw(farewell(one));
        };
    }

    private static Sheet plansWait(ListSaying.PlansWait waiting) {
        ListSaying.Waiting first = waiting.waiting().getFirst();
        String more =
                waiting.waiting().size() == 1
                        ? ""
                        : " %d lists wait in all.".formatted(waiting.waiting().size());
        String since = waiting.since();
        return new Sheet(
                since == null
                        ? "A mailing list waits for you"
                        : "A mailing list still waits for you",
                "%s: %s.%s %s"
                        .formatted(
                                first.list(),
                                ChangeWords.of(first.joins(), first.leaves(), first.moves()),
                                more,
                                since == null ? waiting.freshness() : stillWaits(since)),
                waiting.waiting().stream().limit(8).map(ListNotices::entry).toList(),
                buttons(first));
    }

    private static String stillWaits(String since) {
        return "It has waited since %s, and nothing changes before somebody decides. I say so this once more; “list” shows it at any time."
                .formatted(since);
    }

    private static List<Notice.Button> buttons(ListSaying.Waiting first) {
        Map<String, String> data = Map.of("list", first.list(), "hash", first.hash());
        List<Notice.Button> buttons = new ArrayList<>();
        if (first.approvable() && first.joins() + first.leaves() + first.moves() > 0) {
            buttons.add(
                    new Notice.Button(
                            "Approve " + first.list(), ListVerb.APPROVE.wire(), data, true));
            buttons.add(ListSheets.button("Reject", ListVerb.REJECT, data));
        }
        buttons.add(ListSheets.button("Names and reasons", ListVerb.NAMES, data));
        return buttons;
    }

    private static Sheet.Entry entry(ListSaying.Waiting one) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s: %s (%d on it now)"
                        .formatted(
                                one.list(),
                                ChangeWords.of(one.joins(), one.leaves(), one.moves()),
                                one.members()));
        one.holds().forEach(why -> lines.add("Waits because " + why));
        lines.addAll(one.faculties());
        return new Sheet.Entry(
                lines,
                "",
                List.of(
                        ListSheets.button(
                                "Look and decide", ListVerb.SHOW, ListSheets.of(one.list()))));
    }

    private static Notice runsFail(ListSaying.RunsFail failed) {
        String first = failed.lists().getFirst();
        return Notice.of(
                        "A mailing list is not up to date",
                        "%s was not brought up to date in the last %d runs%s."
                                .formatted(
                                        first,
                                        failed.failures(),
                                        failed.lists().size() == 1
                                                ? ""
                                                : "; nor were "
                                                        + String.join(
                                                                ", ",
                                                                failed.lists()
                                                                        .subList(
                                                                                1,
                                                                                failed.lists()
                                                                                        .size()))),
                        failed.freshness(),
                        "I tell you this once; the list’s page shows how it goes on.")
                .with(ListSheets.button("Look", ListVerb.SHOW, ListSheets.of(first)));
    }

    private static Notice keeperLeaves(ListSaying.KeeperLeaves leaving) {
        List<String> lines = new ArrayList<>();
        lines.add("About %s:".formatted(leaving.list()));
        lines.addAll(leaving.warnings());
        lines.add("The names stand in the configuration file of the list.");
        return new Notice("A mailing list needs somebody to keep it", lines, List.of(), List.of());
    }

    private static Notice runEnded(ListSaying.RunEnded ended) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s.".formatted(ended.list(), ended.heading()));
        lines.addAll(ended.lines());
        Notice notice = new Notice("The mailing list’s run", lines, List.of(), List.of());
        Map<String, String> list = ListSheets.of(ended.list());
        return ended.run() == 0
                ? notice.with(ListSheets.button("Look", ListVerb.SHOW, list))
                : notice.with(
                        ListSheets.button(
                                "Names",
                                ListVerb.RUN,
                                Map.of("list", ended.list(), "run", Long.toString(ended.run()))),
                        ListSheets.button("History and undo", ListVerb.HISTORY, list));
    }

    private static Notice requestMade(ListSaying.RequestMade made) {
        Map<String, String> id = Map.of("id", made.requestId());
        Notice notice =
                Notice.of(
                        "A request to the list you keep",
                        made.sentence(),
                        "If you approve: " + made.effect());
        return made.needsAddress()
                ? notice.with(
                        new Notice.Button("Answer it", ListVerb.REQUEST.wire(), id, true),
                        ListSheets.button("Decline", ListVerb.DECLINE, id))
                : notice.with(
                        new Notice.Button("Approve", ListVerb.GRANT.wire(), id, true),
                        ListSheets.button("Decline", ListVerb.DECLINE, id));
    }

    private static Notice requestSettled(ListSaying.RequestSettled settled) {
        String by = settled.by().isBlank() ? "The list’s owner" : settled.by();
        List<String> lines = new ArrayList<>();
        lines.add("%s %s it.".formatted(by, settled.approved() ? "approved" : "declined"));
        if (!settled.effect().isBlank()) {
            lines.add(settled.effect());
        }
        lines.add("It was: " + settled.sentence());
        return new Notice(
                settled.approved() ? "Your request was approved" : "Your request was declined",
                lines,
                List.of(),
                List.of());
    }

    private static Notice facultyAsked(ListSaying.FacultyAsked asked) {
        return Notice.of(
                        "Is your faculty’s list right?",
                        "%s: %s."
                                .formatted(
                                        asked.faculty(),
                                        ChangeWords.of(asked.joins(), asked.leaves(), 0)),
                        "Please look through the names, and say what is wrong.")
                .with(
                        new Notice.Button(
                                "Look through the names",
                                ListVerb.FACULTY.wire(),
                                ListSheets.of(asked.list()),
                                true));
    }

    private static Notice welcome(ListSaying.Welcome welcome) {
        return Notice.of(
                        "Welcome to the mailing list",
                        "You are on %s now.".formatted(welcome.list()),
                        "It is kept by %s. Ask me “am I on the list?” to see why you are on it, or"
                                        .formatted(welcome.owner())
                                + " to be taken off.")
                .with(
                        ListSheets.button(
                                "Why am I on it?", ListVerb.MINE, ListSheets.of(welcome.list())));
    }

    private static Notice farewell(ListSaying.Farewell farewell) {
        return Notice.of(
                        "You are no longer on the mailing list",
                        "You were taken off %s.".formatted(farewell.list()),
                        "It is kept by %s. If that is wrong, tell me here."
                                .formatted(farewell.owner()))
                .with(
                        ListSheets.button(
                                "Why was I taken off?",
                                ListVerb.MINE,
                                ListSheets.of(farewell.list())));
    }
}
