package io.benchmate.teams.desk;

import io.benchmate.nudge.NudgeDigest;

import java.util.ArrayList;
import java.util.List;

/** A reminder as a mail that an admin can send in his own name. Pure. */
final class ForwardText {
    private ForwardText() {}

    static String of(NudgeDigest digest) {
        List<String> lines = new ArrayList<>();
        lines.add(isName(digest.name()) ? "Hello " + digest.name() + "," : "Hello,");
        lines.add(
                digest.items().size() == 1
                        ? "the action plan names you for this:"
                        : "the action plan names you for these:");
        digest.items().forEach(each -> lines.add(line(each)));
        lines.add(
                "How does it stand? A line back is enough: on track, done, or delayed and why. If"
                    + " you add the app Benchmate in Teams, you can answer there in two clicks.");
        return String.join("\n", lines);
    }

    private static String line(NudgeDigest.Item item) {
        String when =
                item.timescale().isEmpty() ? "" : "; the plan says “" + item.timescale() + "”";
        return "- %s %s (%s%s)".formatted(item.code(), item.title(), item.why(), when);
    }

    /** An object id stands where no name is known. */
    private static boolean isName(String name) {
        return !name.isBlank() && !name.matches("[0-9A-Fa-f-]{32,36}");
    }
}
