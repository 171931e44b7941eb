package io.benchmate.card;

import io.benchmate.lists.ChangeWords;
import io.benchmate.lists.PlannedChange;
import io.benchmate.lists.Proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The admin's pages of a mailing list: what would change, with names and reasons, and pins. */
public final class ListSheets {
    /** So many people stand on one page. */
    public static final int PAGE = 8;

    private static final String HEADING = "Mailing list";
    private static final int MOST_NOTES = 8;

    private ListSheets() {}

    /**
     * What would change.
     *
     * @param freshness "Last complete sync 07:00, next 19:00."
     * @param faculties what champions say, a line each
     * @param others further lists to choose from
     */
    public record Around(String freshness, List<String> faculties, List<String> others) {
        public Around {
            faculties = List.copyOf(faculties);
            others = List.copyOf(others);
        }
    }

    public static Sheet proposal(Proposal plan, Around around) {
        List<Sheet.Entry> entries = new ArrayList<>();
        if (plan.held()) {
            entries.add(held(plan));
        }
        List<String> faculties = ChangeWords.faculties(plan.byFaculty());
        if (!faculties.isEmpty() || !around.faculties().isEmpty()) {
            entries.add(faculties(plan, faculties, around));
        }
        if (!plan.later().isEmpty()) {
            entries.add(later(plan));
        }
        if (!plan.notes().isEmpty()) {
            entries.add(titled("Please look at", some(plan.notes())));
        }
        entries.add(new Sheet.Entry(List.of(around.freshness()), "Plan " + plan.hash(), List.of()));
        if (!around.others().isEmpty()) {
            entries.add(others(around));
        }
        return new Sheet(HEADING, lead(plan), entries, buttons(plan));
    }

    private static String lead(Proposal plan) {
        String change = ChangeWords.of(plan);
        return "%s: %s. %d on the list now, %d belong on it."
                .formatted(plan.list(), change, plan.members(), plan.belong());
    }

    private static Sheet.Entry held(Proposal plan) {
        List<String> lines = new ArrayList<>(List.of("Waits for an approval, because"));
        lines.addAll(plan.holds());
        String grey =
                plan.approvable()
                        ? "An approval holds for exactly these changes; if anything differs, you"
                                + " are asked again."
                        : "This cannot be approved; mend the source.";
        return new Sheet.Entry(lines, grey, List.of());
    }

    private static Sheet.Entry faculties(Proposal plan, List<String> counts, Around around) {
        List<String> lines = new ArrayList<>(List.of("By faculty"));
        lines.addAll(counts);
        lines.addAll(around.faculties());
        return new Sheet.Entry(
                lines,
                "",
                List.of(button("Ask the champions", ListVerb.ASK_CHAMPIONS, of(plan.list()))));
    }

    private static Sheet.Entry later(Proposal plan) {
        Map<String, Integer> reasons = new TreeMap<>();
        plan.later().forEach(one -> reasons.merge(one.why(), 1, Integer::sum));
        List<String> lines = new ArrayList<>(List.of("Seen, but not done now"));
        reasons.forEach((why, count) -> lines.add(count + ": " + why));
        String grey =
                plan.addOnly()
                        ? "The list only adds until its owner writes “mode: full” into the file."
                        : "";
        return new Sheet.Entry(lines, grey, List.of());
    }

    private static Sheet.Entry others(Around around) {
        List<Notice.Button> others =
                around.others().stream()
                        .limit(4)
                        .map(one -> button(one, ListVerb.SHOW, of(one)))
                        .toList();
        return new Sheet.Entry(List.of("Other lists"), "", others);
    }

    private static List<Notice.Button> buttons(Proposal plan) {
        List<Notice.Button> buttons = new ArrayList<>();
        Map<String, String> data = Map.of("list", plan.list(), "hash", plan.hash());
        if (!plan.changes().isEmpty() && plan.approvable()) {
            buttons.add(new Notice.Button("Approve these", ListVerb.APPROVE.wire(), data, true));
        }
        if (!plan.changes().isEmpty()) {
            buttons.add(button("Reject these", ListVerb.REJECT, data));
        }
        if (!plan.changes().isEmpty() || !plan.later().isEmpty()) {
            buttons.add(button("Names and reasons", ListVerb.NAMES, data));
        }
        buttons.add(button("Run now", ListVerb.RUN_NOW, of(plan.list())));
        buttons.add(button("History", ListVerb.HISTORY, of(plan.list())));
        buttons.add(button("Pins", ListVerb.PINS, of(plan.list())));
        return buttons;
    }

    /** Names and reasons, those that wait last. */
    public static Sheet names(Proposal plan, int page) {
        List<Sheet.Entry> all = new ArrayList<>();
        plan.changes().forEach(one -> all.add(change(plan.list(), one, "")));
        plan.later().forEach(one -> all.add(change(plan.list(), one.change(), one.why())));
        Leaves leaves = Leaves.of(page, all.size(), PAGE);
        int from = leaves.from(PAGE);
        Map<String, String> data = Map.of("list", plan.list(), "hash", plan.hash());
        List<Notice.Button> buttons = new ArrayList<>(turning(leaves, ListVerb.NAMES, data));
        if (!plan.changes().isEmpty() && plan.approvable()) {
            buttons.add(new Notice.Button("Approve these", ListVerb.APPROVE.wire(), data, true));
            buttons.add(button("Reject these", ListVerb.REJECT, data));
        }
        buttons.add(button("Back to the list", ListVerb.SHOW, of(plan.list())));
        return new Sheet(
                "Names and reasons",
                plan.list() + ": " + ChangeWords.of(plan) + "." + leaves.words(),
                all.subList(from, Math.min(all.size(), from + PAGE)),
                buttons);
    }

    private static Sheet.Entry change(String list, PlannedChange one, String later) {
        boolean leaves = one.kind() == PlannedChange.Kind.LEAVE;
        List<String> lines = new ArrayList<>(List.of(verb(one.kind(), later) + one.who()));
        lines.addAll(one.because());
        String place = place(one);
        String grey = later.isEmpty() ? place : join("Not now: " + later, place);
        return new Sheet.Entry(
                lines,
                grey,
                List.of(
                        button(
                                leaves ? "Keep on the list" : "Keep off the list",
                                ListVerb.PIN_FORM,
                                Map.of(
                                        "list",
                                        list,
                                        "who",
                                        one.subject(),
                                        "name",
                                        one.who(),
                                        "kind",
                                        leaves ? "pin" : "opt-out"))));
    }

    static String place(PlannedChange one) {
        return join(one.department(), one.faculty().equals(one.department()) ? "" : one.faculty());
    }

    private static String join(String one, String other) {
        return one.isBlank() || other.isBlank() ? one + other : one + " · " + other;
    }

    static String verb(PlannedChange.Kind kind, String later) {
        return switch (kind) {
            case JOIN -> later.isEmpty() ? "Joins: " : "Would join: ";
            case LEAVE -> later.isEmpty() ? "Leaves: " : "Would leave: ";
            case NEW_ADDRESS -> later.isEmpty() ? "New address: " : "Would get a new address: ";
        };
    }

    private static Sheet.Entry titled(String title, List<String> lines) {
        List<String> all = new ArrayList<>(List.of(title));
        all.addAll(lines);
        return new Sheet.Entry(all, "", List.of());
    }

    private static List<String> some(List<String> lines) {
        if (lines.size() <= MOST_NOTES) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, MOST_NOTES));
        some.add("and %d more".formatted(lines.size() - MOST_NOTES));
        return some;
    }

    static List<Notice.Button> turning(Leaves leaves, ListVerb verb, Map<String, String> data) {
        List<Notice.Button> buttons = new ArrayList<>();
        if (leaves.page() > 1) {
            buttons.add(turn("Previous page", verb, data, leaves.page() - 1));
        }
        if (leaves.page() < leaves.pages()) {
            buttons.add(turn("Next page", verb, data, leaves.page() + 1));
        }
        return buttons;
    }

    private static Notice.Button turn(
            String title, ListVerb verb, Map<String, String> data, int page) {
        Map<String, String> turned = new TreeMap<>(data);
        turned.put("page", Integer.toString(page));
        return button(title, verb, turned);
    }

    static Map<String, String> of(String list) {
        return Map.of("list", list);
    }

    static Notice.Button button(String title, ListVerb verb, Map<String, String> data) {
        return new Notice.Button(title, verb.wire(), data, false);
    }
}
