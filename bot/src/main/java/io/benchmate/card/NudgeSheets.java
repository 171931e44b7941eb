package io.benchmate.card;

import io.benchmate.nudge.Nudge;
import io.benchmate.nudge.Outlook;
import io.benchmate.nudge.Rehearsal;
import io.benchmate.nudge.Wishes.Wish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words the page on which a person sees what he will be reminded of, and how he wants it. Pure. */
public final class NudgeSheets {
    public static final String PAUSE = "nudge-pause";
    public static final String RESUME = "nudge-resume";
    public static final String OPT_OUT = "nudge-opt-out";
    public static final String OPT_IN = "nudge-opt-in";
    public static final String COVER_ENDS = "nudge-cover-ends";

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /** So many actions with the same reason are told in one line. */
    private static final int ALIKE = 4;

    private static final int MOST = 12;

    private NudgeSheets() {}

    /**
     * @param saying what was just done; empty for nothing
     */
    public static Sheet mine(
            List<Rehearsal.Sent> coming, Wish wish, LocalDate today, String saying) {
        List<Sheet.Entry> entries = new ArrayList<>();
        coming.stream().limit(MOST).forEach(each -> entries.add(entry(each)));
        entries.add(new Sheet.Entry(settings(wish, today), "", List.of()));
        return new Sheet(
                "Your reminders", lead(coming, wish, today, saying), entries, buttons(wish, today));
    }

    private static String lead(
            List<Rehearsal.Sent> coming, Wish wish, LocalDate today, String saying) {
        int items = coming.stream().mapToInt(each -> each.digest().nudges().size()).sum();
        String next =
                coming.isEmpty()
                        ? "I will remind you of nothing in the next %d days."
                                .formatted(Outlook.DAYS)
                        : "In the next %d days I will remind you of %s, in %s, if nobody does anything about them before."
                                .formatted(
                                        Outlook.DAYS,
                                        AdminSheets.number(items, "thing", ""),
                                        AdminSheets.number(coming.size(), "message", ""));
        return saying.isEmpty() ? next : saying + " " + next;
    }

    private static Sheet.Entry entry(Rehearsal.Sent sent) {
        List<String> lines = new ArrayList<>();
        lines.add(WEEKDAY.format(sent.at()));
        Map<String, List<Nudge>> alike = new LinkedHashMap<>();
        for (Nudge each : sent.digest().nudges()) {
            alike.computeIfAbsent(why(each), _ -> new ArrayList<>()).add(each);
        }
        alike.forEach(
                (why, nudges) -> {
                    if (nudges.size() < ALIKE) {
                        nudges.forEach(each -> lines.add(line(each)));
                    } else {
                        lines.add(codes(nudges) + ": " + why);
                    }
                });
        return new Sheet.Entry(lines, "", List.of());
    }

    /** The same words for all that are told for the same reason. */
    private static String why(Nudge nudge) {
        String about = nudge.about().isEmpty() ? "" : " (for " + nudge.about() + ")";
        return nudge.occasion().why().replace(" on " + nudge.code() + " ", " on each ") + about;
    }

    private static String codes(List<Nudge> nudges) {
        List<String> codes = nudges.stream().map(Nudge::code).toList();
        int last = codes.size() - 1;
        return String.join(", ", codes.subList(0, last)) + " and " + codes.get(last);
    }

    /** "2.4 Review all job descriptions: 7 days before it is due (for Ann)". */
    static String line(Nudge nudge) {
        String about = nudge.about().isEmpty() ? "" : " (for " + nudge.about() + ")";
        return "%s %s: %s%s"
                .formatted(
                        nudge.code(), Clip.line(nudge.title(), 120), nudge.occasion().why(), about);
    }

    private static List<String> settings(Wish wish, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add("How you want it");
        lines.add(paused(wish, today));
        lines.add(
                wish.optedOut()
                        ? "Only what is passed on to you because somebody else is late; you opted"
                              + " out of the rest, and the people who look after the plan see that."
                        : "All reminders; at most one message a day and two a week.");
        lines.add(
                wish.week().isEmpty()
                        ? "On all working days. Say “I work Monday to Thursday” to change it."
                        : "Only on " + week(wish) + ".");
        lines.add(cover(wish, today));
        return lines;
    }

    private static String paused(Wish wish, LocalDate today) {
        LocalDate to = wish.pausedTo();
        if (!isPaused(wish, today)) {
            return "Not paused. Say “pause”, or “stop until 5 January”.";
        }
        return to == null
                ? "Paused until you say “resume”."
                : "Paused until " + DAY.format(to.plusDays(1)) + ".";
    }

    public static boolean isPaused(Wish wish, LocalDate today) {
        LocalDate to = wish.pausedTo();
        return wish.pausedFrom() != null && (to == null || !to.isBefore(today));
    }

    private static String cover(Wish wish, LocalDate today) {
        Wish.Cover cover = wish.cover();
        return cover == null || cover.to().isBefore(today)
                ? "Nobody covers for you. Say “my deputy covers for me until 3 May” when somebody"
                        + " does."
                : "%s covers for you from %s to %s."
                        .formatted(
                                cover.deputyName(),
                                DAY.format(cover.from()),
                                DAY.format(cover.to()));
    }

    private static String week(Wish wish) {
        return wish.week().stream()
                .sorted()
                .map(each -> name(each))
                .collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static List<Notice.Button> buttons(Wish wish, LocalDate today) {
        List<Notice.Button> buttons = new ArrayList<>();
        buttons.add(
                isPaused(wish, today)
                        ? button("Resume", RESUME)
                        : button("Pause for two weeks", PAUSE));
        buttons.add(
                wish.optedOut()
                        ? button("All reminders", OPT_IN)
                        : button("Only escalations", OPT_OUT));
        Wish.Cover cover = wish.cover();
        if (cover != null && !cover.to().isBefore(today)) {
            buttons.add(button("End the cover", COVER_ENDS));
        }
        return buttons;
    }

    static Notice.Button button(String title, String verb) {
        return new Notice.Button(title, verb, Map.of(), false);
    }
}
