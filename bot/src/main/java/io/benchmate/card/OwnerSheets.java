package io.benchmate.card;

import io.benchmate.card.NudgeAdminSheets.Line;
import io.benchmate.people.Assignee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words the pages on which an admin says who stands for the owners that a plan prints. Pure. */
public final class OwnerSheets {
    private OwnerSheets() {}

    /**
     * An owner that the plan prints.
     *
     * @param words what the plan's key says it stands for; empty for nothing
     */
    public record Owner(String name, String words, List<Assignee> behind) {}

    /**
     * @param done what was just changed, as a sentence; empty for nothing
     */
    public static Sheet owners(
            Line line, List<Owner> owners, Leaves leaves, int size, String done) {
        List<Sheet.Entry> entries = new ArrayList<>();
        int from = leaves.from(size);
        for (Owner each : owners.subList(from, Math.min(owners.size(), from + size))) {
            entries.add(entry(line, each, leaves.page()));
        }
        List<Notice.Button> buttons = new ArrayList<>();
        NudgeAdminSheets.turn(
                leaves, NudgeAdminSheets.OWNERS, Map.of("plan", line.plan()), buttons);
        buttons.add(NudgeAdminSheets.BACK);
        return new Sheet(
                "Who stands for which owner",
                "%s%s: %s without anybody, %d with somebody.%s"
                        .formatted(
                                done.isEmpty() ? "" : done + " ",
                                line.title(),
                                AdminSheets.number(line.unmapped(), "owner", ""),
                                line.mapped(),
                                leaves.words()),
                entries,
                buttons);
    }

    /** What was done about an owner: "Saved: HTN (Head Technician) is Asha Linden." */
    public static String saved(Owner owner) {
        return owner.behind().isEmpty()
                ? "Saved: nobody stands for %s now.".formatted(title(owner))
                : "Saved: %s is %s.".formatted(title(owner), behind(owner));
    }

    private static Map<String, String> data(Line line, Owner owner, int page) {
        return Map.of("plan", line.plan(), "owner", owner.name(), "page", Integer.toString(page));
    }

    private static Sheet.Entry entry(Line line, Owner owner, int page) {
        Notice.Button change =
                NudgeAdminSheets.button(
                        owner.behind().isEmpty() ? "Say who it is" : "Change",
                        NudgeAdminSheets.OWNER,
                        data(line, owner, page));
        return new Sheet.Entry(List.of(title(owner), behind(owner)), "", List.of(change));
    }

    private static String title(Owner owner) {
        return owner.words().isEmpty() ? owner.name() : owner.name() + " (" + owner.words() + ")";
    }

    private static String behind(Owner owner) {
        return owner.behind().isEmpty()
                ? "Nobody yet: nobody is reminded of these actions."
                : owner.behind().stream().map(OwnerSheets::name).collect(Collectors.joining(", "));
    }

    private static String name(Assignee assignee) {
        return switch (assignee) {
            case Assignee.Person person -> person.name();
            case Assignee.Group group -> "all members of the group " + group.name();
        };
    }

    /**
     * @param proposals who may be meant, best first
     * @param problem what was wrong; empty for nothing
     * @param page from which it was opened, and to which it leads back
     */
    public static Sheet owner(
            Line line, Owner owner, List<Sheet.Option> proposals, String problem, int page) {
        Map<String, String> data = data(line, owner, page);
        List<Notice.Button> buttons = new ArrayList<>();
        buttons.add(new Notice.Button("Save", NudgeAdminSheets.MAP, data, true));
        if (!owner.behind().isEmpty()) {
            buttons.add(NudgeAdminSheets.button("Nobody", NudgeAdminSheets.UNMAP, data));
        }
        buttons.add(
                NudgeAdminSheets.button(
                        "Back",
                        NudgeAdminSheets.OWNERS,
                        Map.of("plan", line.plan(), "page", Integer.toString(page))));
        return new Sheet(
                "Who stands for an owner",
                problem.isEmpty() ? title(owner) + ". " + behind(owner) : problem,
                List.of(),
                fields(proposals),
                buttons);
    }

    private static List<Sheet.Field> fields(List<Sheet.Option> proposals) {
        List<Sheet.Field> fields = new ArrayList<>();
        if (!proposals.isEmpty()) {
            fields.add(
                    new Sheet.Field.Choice("known", "Who it may be", proposals, NudgeForms.NONE));
        }
        fields.add(new Sheet.Field.Person("picked", "Pick somebody"));
        fields.add(
                new Sheet.Field.Text(
                        "ids",
                        "or object ids of people, with “group:” before a group’s",
                        "one or several, with commas between",
                        "",
                        600));
        return fields;
    }
}
