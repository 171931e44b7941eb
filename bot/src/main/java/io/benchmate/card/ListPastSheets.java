package io.benchmate.card;

import static io.benchmate.card.ListSheets.PAGE;
import static io.benchmate.card.ListSheets.button;
import static io.benchmate.card.ListSheets.of;
import static io.benchmate.card.ListSheets.turning;

import io.benchmate.lists.ChangeWords;
import io.benchmate.lists.Keeping;
import io.benchmate.lists.PlannedChange;
import io.benchmate.lists.Proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was done to a mailing list, and what stands: its runs, undoing one, and its pins. */
public final class ListPastSheets {
    private static final int RUNS = 5;

    private ListPastSheets() {}

    /**
     * @param when a moment in the institution's time
     */
    public static Sheet history(
            String list,
            List<Keeping.Past> runs,
            int page,
            String freshness,
            Function<Instant, String> when) {
        Leaves leaves = Leaves.of(page, runs.size(), RUNS);
        int from = leaves.from(RUNS);
        List<Notice.Button> buttons = new ArrayList<>(turning(leaves, ListVerb.HISTORY, of(list)));
        buttons.add(back(list));
        String lead =
                runs.isEmpty()
                        ? "Nothing was changed on %s yet. %s".formatted(list, freshness)
                        : "%s: %s%s".formatted(list, freshness, leaves.words());
        return new Sheet(
                "History of the list",
                lead,
                runs.subList(from, Math.min(runs.size(), from + RUNS)).stream()
                        .map(run -> run(list, run, when))
                        .toList(),
                buttons);
    }

    private static Sheet.Entry run(String list, Keeping.Past run, Function<Instant, String> when) {
        Map<String, String> data = Map.of("list", list, "run", Long.toString(run.run()));
        List<String> lines = new ArrayList<>();
        lines.add(
                "Run %d: %d joined, %d left%s"
                        .formatted(
                                run.run(),
                                run.joined(),
                                run.left(),
                                run.undoes() == 0 ? "" : ", undoing run " + run.undoes()));
        if (!run.complete()) {
            lines.add("Not everything could be done; the rest is tried again.");
        }
        List<Notice.Button> buttons = new ArrayList<>();
        if (run.undoable()) {
            buttons.add(button("Names", ListVerb.RUN, data));
            buttons.add(button("Undo", ListVerb.UNDO_ASK, data));
        }
        String by = run.approvedBy().isBlank() ? "" : ", approved by " + run.approvedBy();
        return new Sheet.Entry(
                lines, when.apply(run.began()) + ", by " + run.actor() + by, buttons);
    }

    /** One run with its names. */
    public static Sheet run(String list, long run, List<Keeping.Became> changes, int page) {
        Leaves leaves = Leaves.of(page, changes.size(), PAGE);
        int from = leaves.from(PAGE);
        Map<String, String> data = Map.of("list", list, "run", Long.toString(run));
        List<Notice.Button> buttons = new ArrayList<>(turning(leaves, ListVerb.RUN, data));
        buttons.add(button("Undo", ListVerb.UNDO_ASK, data));
        buttons.add(button("History", ListVerb.HISTORY, of(list)));
        return new Sheet(
                "A run of the list",
                changes.isEmpty()
                        ? "Names are kept for 90 days; those of this run are gone."
                        : "%s, run %d.%s".formatted(list, run, leaves.words()),
                changes.subList(from, Math.min(changes.size(), from + PAGE)).stream()
                        .map(ListPastSheets::became)
                        .toList(),
                buttons);
    }

    private static Sheet.Entry became(Keeping.Became one) {
        List<String> lines = new ArrayList<>();
        lines.add(verb(one.change().kind()) + one.change().who());
        lines.addAll(one.change().because());
        return new Sheet.Entry(lines, one.state(), List.of());
    }

    private static String verb(PlannedChange.Kind kind) {
        return switch (kind) {
            case JOIN -> "On: ";
            case LEAVE -> "Off: ";
            case NEW_ADDRESS -> "New address: ";
        };
    }

    /** Asks before a run is undone. */
    public static Sheet undoing(Proposal plan, long run, int page) {
        List<Sheet.Entry> entries =
                plan.changes().stream()
                        .map(
                                one ->
                                        new Sheet.Entry(
                                                List.of(
                                                        ListSheets.verb(one.kind(), "")
                                                                + one.who()),
                                                "",
                                                List.of()))
                        .toList();
        Leaves leaves = Leaves.of(page, entries.size(), PAGE);
        int from = leaves.from(PAGE);
        Map<String, String> data =
                Map.of("list", plan.list(), "run", Long.toString(run), "hash", plan.hash());
        List<Notice.Button> buttons = new ArrayList<>(turning(leaves, ListVerb.UNDO_ASK, data));
        if (plan.approvable()) {
            buttons.add(new Notice.Button("Undo it", ListVerb.UNDO.wire(), data, true));
        }
        buttons.add(button("Leave it as it is", ListVerb.HISTORY, of(plan.list())));
        return new Sheet(
                "Undo this run?",
                "Undoing run %d of %s means: %s.%s"
                        .formatted(run, plan.list(), ChangeWords.of(plan), leaves.words()),
                entries.subList(from, Math.min(entries.size(), from + PAGE)),
                buttons);
    }

    /**
     * Who is kept on or off.
     *
     * @param names bold line and reasons of each, with the key that ends it
     */
    public static Sheet pins(String list, List<Kept> names, int page) {
        Leaves leaves = Leaves.of(page, names.size(), PAGE);
        int from = leaves.from(PAGE);
        List<Notice.Button> buttons = new ArrayList<>(turning(leaves, ListVerb.PINS, of(list)));
        buttons.add(back(list));
        return new Sheet(
                "Pins of the list",
                names.isEmpty()
                        ? "Nobody is kept on or off %s by hand.".formatted(list)
                        : "%d kept on or off %s by hand.%s"
                                .formatted(names.size(), list, leaves.words()),
                names.subList(from, Math.min(names.size(), from + PAGE)).stream()
                        .map(
                                one ->
                                        new Sheet.Entry(
                                                List.of(one.title(), one.reason()),
                                                one.grey(),
                                                List.of(
                                                        button(
                                                                "End it",
                                                                ListVerb.UNPIN,
                                                                Map.of(
                                                                        "list", list, "who",
                                                                        one.who())))))
                        .toList(),
                buttons);
    }

    /** A pin or an opt-out. */
    public record Kept(String who, String title, String reason, String grey) {}

    /**
     * Asks for owner, reason and end of a pin.
     *
     * @param on whether somebody is kept on rather than off
     */
    public static Sheet pinForm(
            String list, Map<String, String> data, boolean on, String owner, String problem) {
        String name = data.getOrDefault("name", data.getOrDefault("who", ""));
        String lead =
                on
                        ? "Keep %s on %s, whatever the sources say?".formatted(name, list)
                        : "Keep %s off %s, whatever the sources say?".formatted(name, list);
        return new Sheet(
                on ? "Keep somebody on" : "Keep somebody off",
                problem.isEmpty() ? lead : problem,
                List.of(),
                fields(data, owner),
                List.of(keep(list, data, name, on), back(list)));
    }

    private static Notice.Button keep(
            String list, Map<String, String> data, String name, boolean on) {
        Map<String, String> whom =
                Map.of(
                        "list",
                        list,
                        "who",
                        data.getOrDefault("who", ""),
                        "name",
                        name,
                        "kind",
                        on ? "pin" : "opt-out");
        return new Notice.Button(on ? "Keep on" : "Keep off", ListVerb.PIN.wire(), whom, true);
    }

    private static List<Sheet.Field> fields(Map<String, String> data, String owner) {
        return List.of(
                text("reason", "Why? Others will read it", data, 500),
                new Sheet.Field.Text(
                        "until",
                        "Until when (empty: until somebody ends it)",
                        "30 June 2027",
                        data.getOrDefault("until", ""),
                        40),
                new Sheet.Field.Text(
                        "owner", "Who answers for it", "a name or an address", owner, 200));
    }

    private static Sheet.Field.Text text(
            String id, String label, Map<String, String> data, int most) {
        return new Sheet.Field.Text(id, label, "", data.getOrDefault(id, ""), most);
    }

    static Notice.Button back(String list) {
        return button("Back to the list", ListVerb.SHOW, of(list));
    }
}
