package io.benchmate.card;

import io.benchmate.nudge.Deeds.What;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Confirms what somebody said about an action in his own words. Pure. */
public final class ReplyNotices {
    /**
     * Records it. Data: {@code plan}, {@code action}, {@code what}, {@code words}, {@code status}.
     */
    public static final String KEEP = "nudge-reply";

    /** Leaves it. */
    public static final String LEAVE = "nudge-reply-no";

    /** What a delayed action is expected by, as filled in. */
    public static final String EXPECTED = "expected";

    private static final int MOST = 5;

    private ReplyNotices() {}

    /** An action that may be meant. */
    public record Meant(String plan, String action, String code, String title) {}

    /** Asks whether it was understood, and of which action it was said where several may be. */
    public static Notice ask(List<Meant> meant, What what, String words) {
        List<String> lines = meant(meant, what, words);
        lines.add(evidence(words));
        return Notice.of("Shall I record this?", lines.toArray(String[]::new))
                .with(buttons(meant, what, words).toArray(Notice.Button[]::new));
    }

    private static String evidence(String words) {
        return "Evidence: “%s”. I keep it with your name and today’s date.".formatted(words);
    }

    private static List<Notice.Button> buttons(List<Meant> meant, What what, String words) {
        List<Notice.Button> buttons = new ArrayList<>();
        for (Meant each : meant.subList(0, Math.min(MOST, meant.size()))) {
            buttons.add(
                    new Notice.Button(
                            meant.size() == 1 ? "Record it" : "It is " + each.code(),
                            KEEP,
                            data(each, what, words),
                            meant.size() == 1));
        }
        buttons.add(new Notice.Button("Leave it", LEAVE, Map.of(), false));
        return buttons;
    }

    private static List<String> meant(List<Meant> meant, What what, String words) {
        if (meant.size() == 1) {
            return new ArrayList<>(List.of(said(meant.getFirst(), what)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                what == What.EVIDENCE
                        ? "Which action is it evidence for?"
                        : "%s, you say. Which action do you mean?".formatted(plain(what)));
        meant.stream().limit(MOST).forEach(each -> lines.add(each.code() + " " + each.title()));
        if (meant.size() > MOST) {
            lines.add(
                    "If it is another, begin with its number: “%s: %s”."
                            .formatted(meant.get(MOST).code(), words));
        }
        return lines;
    }

    /**
     * Asks the same of what is delayed, with when it is expected now, which an answer in words may
     * leave open.
     *
     * @param expected what was understood or filled in; may be empty
     * @param problem what was wrong with what was filled in; empty for nothing
     */
    public static Sheet askDelayed(
            List<Meant> meant, String words, String expected, String problem) {
        return new Sheet(
                "Shall I record this?",
                problem.isEmpty()
                        ? "Look whether I understood you, and say when it is due now."
                        : problem,
                List.of(
                        new Sheet.Entry(
                                meant(meant, What.DELAYED, words), evidence(words), List.of())),
                List.of(
                        new Sheet.Field.Text(
                                EXPECTED, "When do you expect it now?", "", expected, 200)),
                buttons(meant, What.DELAYED, words));
    }

    /** Asks which of the plan's own statuses is meant. */
    public static Notice which(
            Map<String, String> statuses, Meant meant, What what, String words, String expected) {
        List<Notice.Button> buttons = new ArrayList<>();
        statuses.entrySet().stream()
                .limit(MOST)
                .forEach(
                        each -> {
                            Map<String, String> data = new TreeMap<>(data(meant, what, words));
                            data.put("status", each.getKey());
                            data.put(EXPECTED, expected);
                            buttons.add(
                                    new Notice.Button(
                                            Clip.line(each.getKey(), 40), KEEP, data, false));
                        });
        List<String> lines = new ArrayList<>();
        lines.add("This plan’s legend does not say “%s” in one word.".formatted(plain(what)));
        lines.addAll(statuses.values());
        return Notice.of("Which status is it?", lines.toArray(String[]::new))
                .with(buttons.toArray(Notice.Button[]::new));
    }

    private static Map<String, String> data(Meant meant, What what, String words) {
        return Press.data(
                "plan", meant.plan(),
                "action", meant.action(),
                "what", what.name(),
                "words", words);
    }

    public static Notice kept(Meant meant, What what, String words, String expected) {
        List<String> lines = new ArrayList<>(List.of(said(meant, what)));
        lines.add("Evidence: “%s”".formatted(words));
        if (what == What.DELAYED) {
            lines.add("Expected now: " + expected);
        }
        lines.add("Answers show it from now on, as recorded by you today.");
        return Notice.of("Recorded", lines.toArray(String[]::new));
    }

    public static Notice left() {
        return Notice.of("Left as it was", "Nothing was recorded.");
    }

    private static String said(Meant meant, What what) {
        return what == What.EVIDENCE
                ? meant.code() + " " + meant.title()
                : "%s %s: %s.".formatted(meant.code(), meant.title(), plain(what));
    }

    private static String plain(What what) {
        return switch (what) {
            case DONE -> "Done";
            case DELAYED -> "Delayed";
            case EVIDENCE -> "Evidence";
            case ON_TRACK, SNOOZED, NOT_MINE, TAKEN_BACK -> "On track";
        };
    }
}
