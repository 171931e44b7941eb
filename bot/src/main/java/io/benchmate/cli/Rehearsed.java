package io.benchmate.cli;

import io.benchmate.nudge.Contact;
import io.benchmate.nudge.Nudge;
import io.benchmate.nudge.Planned;
import io.benchmate.nudge.Rehearsal;
import io.benchmate.nudge.Untold;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A rehearsal in lines; what is said about it goes beside them.
 *
 * @param planned the plans, with the owners' groups as far as they could not be read
 * @param unread why not, in a clause
 */
record Rehearsed(List<Planned> planned, List<Rehearsal.Sent> sent, String unread) {

    /** Each reminder: when, to whom, what and why, parted by tabs. */
    void print() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        sent.forEach(each -> each.digest().nudges().forEach(nudge -> print(each, nudge, out)));
    }

    private void print(Rehearsal.Sent sent, Nudge nudge, PrintStream out) {
        String about = nudge.about().isEmpty() ? "" : " (for " + nudge.about() + ")";
        LocalDate due = nudge.occasion().due();
        String day = due == null ? "" : ", read as by " + due;
        String timescale =
                nudge.timescale().isEmpty() ? "no timescale" : "“" + nudge.timescale() + "”" + day;
        out.println(
                String.join(
                        "\t",
                        DateTimeFormatter.ISO_ZONED_DATE_TIME.format(sent.at()),
                        name(nudge.to()) + about,
                        flat(nudge.code() + " " + nudge.title()) + " (" + flat(timescale) + ")",
                        nudge.occasion().why() + "; owner “" + flat(nudge.owner()) + "”"));
    }

    private String name(Contact to) {
        boolean group =
                planned.stream()
                        .flatMap(each -> each.people().owners().groups().stream())
                        .anyMatch(each -> each.id().equals(to.id()));
        return group ? "%s (%s)".formatted(to.name(), unread) : to.name();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    void summarise(int perWeek) {
        int nudges = sent.stream().mapToInt(each -> each.digest().nudges().size()).sum();
        System.err.printf(
                "%d reminders in %d messages, at most one a person and day and %s a week. Nothing"
                        + " was sent.%n",
                nudges, sent.size(), perWeek == 2 ? "two" : Integer.toString(perWeek));
        List<Untold> untold =
                planned.stream().flatMap(each -> Untold.besidesGroups(each).stream()).toList();
        if (!untold.isEmpty()) {
            System.err.println("Not reminded of:");
        }
        untold.forEach(
                each ->
                        System.err.printf(
                                "- %s %s: %s%n", each.code(), flat(each.title()), each.why()));
    }
}
