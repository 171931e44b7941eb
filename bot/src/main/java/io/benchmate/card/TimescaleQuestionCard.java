package io.benchmate.card;

import io.benchmate.plan.StartHint;
import io.benchmate.plan.TimescaleList.Entry;
import io.benchmate.plan.TimescaleList.Open;
import io.benchmate.plan.timescale.Option;
import io.benchmate.plan.timescale.Topic;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws one open question about a plan's timescales, with its answers on buttons. */
public final class TimescaleQuestionCard {
    /**
     * Answers. Data: where it comes from, {@code subject}, {@code turn}, and {@code option} (an
     * {@link Option}'s name), {@code year}, or {@code start} (a date).
     */
    public static final String ANSWER = "timescale-answer";

    /** Asks for the day on which the plan starts. Data: where it comes from. */
    public static final String START = "timescale-start";

    /** Puts it off. Data: where it comes from, {@code subject}, {@code turn}. */
    public static final String LATER = "timescale-later";

    private static final int CELLS = 6;
    private static final int MOST_CHOICES = 3;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    /**
     * The question in its turn.
     *
     * @param from "plan" with its id, as all buttons carry it on
     * @param before lines to show above it, such as what was just done
     * @param turn from 0
     */
    public record Turn(Map<String, String> from, List<String> before, int turn, int of) {
        public Turn {
            from = Map.copyOf(from);
            before = List.copyOf(before);
        }
    }

    private TimescaleQuestionCard() {}

    public static Rendered draw(Turn turn, Open open, List<StartHint> hints) {
        String question = open.ask().question();
        List<String> text = new ArrayList<>(turn.before());
        text.add(heading(turn));
        text.add(question);
        open.entries().stream().limit(CELLS).forEach(entry -> text.add(cell(entry)));
        text.addAll(more(open));
        if (open.ask().topic() == Topic.PLAN_START) {
            hints.forEach(hint -> text.add(hint(hint)));
        }
        List<ObjectNode> buttons = buttons(turn, open, hints);
        return Frame.fit(
                question,
                String.join("\n", text),
                length -> new Frame.Body(parts(turn, open, hints, length), buttons));
    }

    private static String heading(Turn turn) {
        return turn.of() == 1
                ? "A question about the timescales"
                : "Question %d of %d about the timescales".formatted(turn.turn() + 1, turn.of());
    }

    private static List<ObjectNode> parts(Turn turn, Open open, List<StartHint> hints, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        turn.before().forEach(line -> parts.add(Parts.text(Run.plain(Clip.to(line, length)))));
        parts.add(Parts.heading(heading(turn)));
        parts.add(Parts.text(Run.bold(Clip.to(open.ask().question(), length))));
        List<ObjectNode> cells = new ArrayList<>();
        open.entries().stream()
                .limit(CELLS)
                .forEach(entry -> cells.add(Parts.text(Run.plain(Clip.to(cell(entry), length)))));
        more(open).forEach(line -> cells.add(Parts.text(Run.grey(line))));
        if (!cells.isEmpty()) {
            parts.add(Parts.shaded(cells));
        }
        if (open.ask().topic() == Topic.PLAN_START) {
            hints.forEach(hint -> parts.add(Parts.text(Run.grey(Clip.to(hint(hint), length)))));
            parts.add(TimescaleForm.day("start", "The plan’s first day", first(hints)));
        }
        return parts;
    }

    private static @Nullable LocalDate first(List<StartHint> hints) {
        return hints.isEmpty() ? null : hints.getFirst().day();
    }

    private static String cell(Entry entry) {
        return "“%s” (%s)".formatted(entry.words(), ReadingParts.actions(entry.actions()));
    }

    private static List<String> more(Open open) {
        int more = open.entries().size() - CELLS;
        return more > 0 ? List.of("and %d more wordings".formatted(more)) : List.of();
    }

    private static String hint(StartHint hint) {
        return "The notes say “%s”: %s".formatted(hint.line(), DAY.format(hint.day()));
    }

    private static List<ObjectNode> buttons(Turn turn, Open open, List<StartHint> hints) {
        Map<String, String> data =
                TimescalesCard.with(
                        turn.from(), "subject", open.subject(), "turn", "" + turn.turn());
        List<ObjectNode> buttons = new ArrayList<>(answers(open, data));
        if (!open.entries().isEmpty()) {
            buttons.add(Press.verb("Later", LATER, data));
        }
        buttons.add(Press.verb("All timescales", TimescalesCard.LIST, turn.from()));
        return buttons;
    }

    private static List<ObjectNode> answers(Open open, Map<String, String> data) {
        return switch (open.ask().topic()) {
            case PLAN_START -> List.of(Press.verb("Keep this day", ANSWER, data));
            case YEAR_MISSING -> {
                List<ObjectNode> years = new ArrayList<>();
                open.ask().choices().stream()
                        .limit(MOST_CHOICES)
                        .forEach(
                                year ->
                                        years.add(
                                                Press.verb(
                                                        year,
                                                        ANSWER,
                                                        TimescalesCard.with(data, "year", year))));
                years.add(Press.verb("Something else", TimescalesCard.SHOW, data));
                yield years;
            }
            case PART_OF_YEAR ->
                    List.of(Press.verb("Say what it means", TimescalesCard.SHOW, data));
            case FINANCIAL_YEAR,
                    QUARTER,
                    BIANNUAL,
                    BIWEEKLY,
                    SEASON_AT_YEARS_EDGE,
                    DAY_OR_MONTH_FIRST ->
                    open.ask().topic().options().stream()
                            .map(option -> button(option, data))
                            .toList();
        };
    }

    private static ObjectNode button(Option option, Map<String, String> data) {
        return Press.verb(
                option.words(), ANSWER, TimescalesCard.with(data, "option", option.name()));
    }
}
