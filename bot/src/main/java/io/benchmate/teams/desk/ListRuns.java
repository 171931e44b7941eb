package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.AdminLists.again;

import io.benchmate.admin.Deed;
import io.benchmate.card.ListPastSheets;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Rendered;
import io.benchmate.card.SheetCard;
import io.benchmate.lists.Keeping;
import io.benchmate.lists.Preview;
import io.benchmate.lists.Proposal;
import io.benchmate.lists.Sync;
import io.benchmate.people.Person;

import java.util.List;
import java.util.Map;

/** Runs of a list: one now, those that were, and taking one back. Who asks was checked before. */
final class ListRuns {
    private final Keeping keeping;
    private final Sync sync;
    private final AdminGate gate;

    ListRuns(Keeping keeping, Sync sync, AdminGate gate) {
        this.keeping = keeping;
        this.sync = sync;
        this.gate = gate;
    }

    Rendered now(String list, Person person) {
        keeping.runNow(list, person);
        gate.note(person, Deed.RAN_LIST, list);
        return NoticeCard.draw(
                Notice.of(
                                "The list is being brought up to date",
                                "%s: what a limit or the first run holds stays held. I tell you here what came"
                                                .formatted(list)
                                        + " of it.",
                                sync.words(list))
                        .with(again(list)));
    }

    Rendered history(String list, int page) {
        return SheetCard.draw(
                ListPastSheets.history(
                        list, keeping.history(list, 50), page, sync.words(list), sync::moment));
    }

    Rendered names(String list, Map<String, String> data, int page) {
        long run = run(data);
        return SheetCard.draw(ListPastSheets.run(list, run, keeping.changes(run), page));
    }

    Rendered undoing(String list, Map<String, String> data, int page) {
        return undoing(list, run(data), page);
    }

    /**
     * @param run its number; empty for the latest
     */
    Rendered undoing(String list, String run) {
        if (!run.isEmpty()) {
            return undoing(list, Long.parseLong(run), 1);
        }
        List<Keeping.Past> latest = keeping.history(list, 1);
        return latest.isEmpty()
                ? NoticeCard.draw(
                        Notice.of(
                                        "There is nothing to undo",
                                        "No run has changed %s yet.".formatted(list))
                                .with(again(list)))
                : undoing(list, latest.getFirst().run(), 1);
    }

    private Rendered undoing(String list, long run, int page) {
        return switch (keeping.undoing(list, run)) {
            case Preview.Ready(Proposal plan) ->
                    SheetCard.draw(ListPastSheets.undoing(plan, run, page));
            case Preview.Unread(List<String> reasons) ->
                    NoticeCard.draw(
                            Notice.of("This cannot be undone", String.join("; ", reasons) + ".")
                                    .with(again(list)));
        };
    }

    Rendered undo(String list, Incoming.Pressed pressed) {
        long run = run(pressed.data());
        keeping.undo(list, run, pressed.data().getOrDefault("hash", ""), pressed.person());
        gate.note(pressed.person(), Deed.UNDID_LIST_RUN, "%s, run %d".formatted(list, run));
        return NoticeCard.draw(
                Notice.of(
                                "Run %d is being undone".formatted(run),
                                "Exactly what you saw; I tell you here what came of it.",
                                "The next run waits for an approval, since it may want the same"
                                        + " again.")
                        .with(again(list)));
    }

    private static long run(Map<String, String> data) {
        String run = data.getOrDefault("run", "");
        return run.matches("\\d{1,15}") ? Long.parseLong(run) : 0;
    }
}
