package io.benchmate.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words the admin's page of people whom reminders do not reach, and of what people chose. Pure. */
public final class ReachSheets {
    /** Installs the app for the people of the page. Data: {@code people}, ids with commas. */
    public static final String INSTALL = "nudge-admin-install";

    /** How many stand on the page, so that installing for them fits into a press. */
    public static final int MOST = 8;

    private ReachSheets() {}

    /**
     * Somebody whom the last reminder did not reach.
     *
     * @param text what it said, as a mail to forward
     * @param mailed whether he gets it by e-mail meanwhile
     */
    public record Unreached(String id, String name, String text, boolean mailed) {}

    /**
     * @param installs whether the bot can install itself
     * @param results what came of installing just now, a sentence each; empty for not tried
     */
    public record Page(
            List<Unreached> unreached,
            List<String> settings,
            boolean installs,
            List<String> results) {}

    public static Sheet people(Page page) {
        List<Sheet.Entry> entries = new ArrayList<>();
        List<Unreached> shown =
                page.unreached().subList(0, Math.min(MOST, page.unreached().size()));
        add("Installing Benchmate", page.results(), entries);
        shown.forEach(each -> entries.add(entry(each)));
        int more = page.unreached().size() - shown.size();
        if (more > 0) {
            entries.add(
                    new Sheet.Entry(
                            List.of(
                                    "and %s, who show when these are settled"
                                            .formatted(NudgeAdminSheets.people(more))),
                            "",
                            List.of()));
        }
        add("What people chose, and who is away", page.settings(), entries);
        List<Notice.Button> buttons = new ArrayList<>();
        if (page.installs() && !shown.isEmpty()) {
            buttons.add(install(shown));
        }
        buttons.add(NudgeAdminSheets.BACK);
        return new Sheet("People and reminders", lead(page), entries, buttons);
    }

    private static void add(String heading, List<String> lines, List<Sheet.Entry> entries) {
        if (!lines.isEmpty()) {
            List<String> all = new ArrayList<>(List.of(heading));
            all.addAll(lines);
            entries.add(new Sheet.Entry(all, "", List.of()));
        }
    }

    private static String lead(Page page) {
        if (page.unreached().isEmpty()) {
            return "Everybody whom I wrote to could be reached.";
        }
        return "%s could not be reached in Teams. What was meant for them waits, and comes once"
                        .formatted(NudgeAdminSheets.people(page.unreached().size()))
                + " they have Benchmate."
                + (page.installs()
                        ? ""
                        : " I cannot install it for them, since that is not set up; they can add it"
                                + " themselves in Teams.");
    }

    private static Sheet.Entry entry(Unreached unreached) {
        List<String> lines = new ArrayList<>();
        lines.add("Not delivered: " + unreached.name());
        lines.add(
                unreached.mailed()
                        ? "The app is not installed, or they blocked it; they get it by e-mail"
                                + " meanwhile."
                        : "The app is not installed, or they blocked it."
                                + (unreached.text().isEmpty() ? "" : " To forward:"));
        if (!unreached.mailed()) {
            unreached.text().lines().filter(each -> !each.isBlank()).forEach(lines::add);
        }
        return new Sheet.Entry(lines, "", List.of());
    }

    private static Notice.Button install(List<Unreached> shown) {
        return new Notice.Button(
                shown.size() == 1
                        ? "Install for this person"
                        : "Install for these %d people".formatted(shown.size()),
                INSTALL,
                Map.of(
                        "people",
                        shown.stream().map(Unreached::id).collect(Collectors.joining(","))),
                true);
    }
}
