package io.benchmate.card;

import io.benchmate.nudge.NudgePlan;
import io.benchmate.nudge.Outlook;
import io.benchmate.nudge.Rehearsal;
import io.benchmate.nudge.Untold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words the pages on which an admin looks after reminders; {@link OwnerSheets} has the owners. */
public final class NudgeAdminSheets {
    public static final String HUB = "nudge-admin";

    /** What would be sent. Data: {@code plan}, {@code page}. */
    public static final String REHEARSE = "nudge-admin-rehearse";

    /** Data: {@code plan}. */
    public static final String ON = "nudge-admin-on";

    /** Data: {@code plan}. */
    public static final String OFF = "nudge-admin-off";

    /** Data: {@code plan}, {@code page}. */
    public static final String OWNERS = "nudge-admin-owners";

    /** Data: {@code plan}, {@code owner}, {@code page} from which it was opened. */
    public static final String OWNER = "nudge-admin-owner";

    /**
     * Data: {@code plan}, {@code owner}, {@code page}, {@code picked}, {@code known}, {@code ids}.
     */
    public static final String MAP = "nudge-admin-map";

    /** Data: {@code plan}, {@code owner}, {@code page}. */
    public static final String UNMAP = "nudge-admin-unmap";

    /** Data: {@code plan}. */
    public static final String RULES = "nudge-admin-rules";

    /**
     * Data: {@code plan}, {@code leads}, {@code every}, {@code grace}, {@code reviews}, {@code
     * chair}.
     */
    public static final String SET_RULES = "nudge-admin-set-rules";

    /** Who cannot be reached, who opted out, who paused. */
    public static final String PEOPLE = "nudge-admin-people";

    static final Notice.Button BACK = new Notice.Button("Reminders", HUB, Map.of(), false);

    private NudgeAdminSheets() {}

    /** A plan in a line. */
    public record Line(String plan, String title, NudgePlan how, int mapped, int unmapped) {}

    public static Sheet hub(List<Line> plans, int unreachable, int optedOut) {
        List<Sheet.Entry> entries = new ArrayList<>();
        plans.forEach(each -> entries.add(entry(each)));
        long on = plans.stream().filter(each -> each.how().active()).count();
        String lead =
                plans.isEmpty()
                        ? "No plan is loaded, so there is nothing to remind anybody of."
                        : "Reminders are on for %d of %s."
                                .formatted(on, AdminSheets.number(plans.size(), "plan", ""));
        return new Sheet(
                "Reminders",
                lead
                        + " %s cannot be reached, %s opted out."
                                .formatted(people(unreachable), people(optedOut)),
                entries,
                List.of(button("People", PEOPLE, Map.of()), AdminSheets.BACK));
    }

    static String people(int count) {
        return count == 1 ? "1 person" : count + " people";
    }

    private static Sheet.Entry entry(Line line) {
        Map<String, String> plan = Map.of("plan", line.plan());
        List<Notice.Button> buttons = new ArrayList<>();
        buttons.add(button("Rehearse", REHEARSE, plan));
        buttons.add(button("Owners", OWNERS, plan));
        buttons.add(button("Rules", RULES, plan));
        if (line.how().active()) {
            buttons.add(button("Switch off", OFF, plan));
        }
        return new Sheet.Entry(
                List.of(
                        line.title(),
                        line.how().active()
                                ? "On: owners are reminded."
                                : "Off: nobody is reminded until you switch it on, after a"
                                        + " rehearsal.",
                        "%s mapped, %d without anybody."
                                .formatted(
                                        AdminSheets.number(line.mapped(), "owner", ""),
                                        line.unmapped())),
                "",
                buttons);
    }

    /** What would be sent, with the switch. */
    public static Sheet rehearsal(
            Line line, List<Rehearsal.Sent> sent, List<Untold> untold, Leaves leaves, int size) {
        List<Sheet.Entry> entries = new ArrayList<>();
        int from = leaves.from(size);
        for (Rehearsal.Sent each : sent.subList(from, Math.min(sent.size(), from + size))) {
            entries.add(entry(each));
        }
        if (leaves.page() == leaves.pages() && !untold.isEmpty()) {
            entries.add(untold(untold));
        }
        Map<String, String> plan = Map.of("plan", line.plan());
        List<Notice.Button> buttons = new ArrayList<>();
        if (!line.how().active()) {
            buttons.add(new Notice.Button("Switch reminders on", ON, plan, true));
        }
        turn(leaves, REHEARSE, plan, buttons);
        buttons.add(BACK);
        return new Sheet(
                "Rehearsal",
                "%s: in the next %d days %s would be sent to %s. Nothing is sent by looking.%s"
                        .formatted(
                                line.title(),
                                Outlook.DAYS,
                                AdminSheets.number(sent.size(), "message", ""),
                                people(recipients(sent)),
                                leaves.words()),
                entries,
                buttons);
    }

    private static int recipients(List<Rehearsal.Sent> sent) {
        return (int) sent.stream().map(each -> each.digest().to().id()).distinct().count();
    }

    static void turn(
            Leaves leaves, String verb, Map<String, String> plan, List<Notice.Button> buttons) {
        if (leaves.page() > 1) {
            buttons.add(page("Previous page", verb, plan, leaves.page() - 1));
        }
        if (leaves.page() < leaves.pages()) {
            buttons.add(page("Next page", verb, plan, leaves.page() + 1));
        }
    }

    private static Notice.Button page(
            String title, String verb, Map<String, String> plan, int page) {
        Map<String, String> data = new TreeMap<>(plan);
        data.put("page", Integer.toString(page));
        return button(title, verb, data);
    }

    private static Sheet.Entry entry(Rehearsal.Sent sent) {
        List<String> lines = new ArrayList<>();
        lines.add(
                NudgeSheets.WEEKDAY.format(sent.at())
                        + ", "
                        + sent.at().toLocalTime()
                        + ", to "
                        + sent.digest().to().name());
        sent.digest().nudges().forEach(each -> lines.add(NudgeSheets.line(each)));
        return new Sheet.Entry(lines, "", List.of());
    }

    private static Sheet.Entry untold(List<Untold> untold) {
        List<String> lines = new ArrayList<>();
        lines.add("Nobody is reminded of these");
        untold.stream()
                .limit(20)
                .forEach(
                        each ->
                                lines.add(
                                        "%s %s: %s"
                                                .formatted(
                                                        each.code(),
                                                        Clip.line(each.title(), 90),
                                                        each.why())));
        if (untold.size() > 20) {
            lines.add("and %d more".formatted(untold.size() - 20));
        }
        return new Sheet.Entry(lines, "", List.of());
    }

    static Notice.Button button(String title, String verb, Map<String, String> data) {
        return new Notice.Button(title, verb, data, false);
    }
}
