package io.benchmate.teams.desk;

import io.benchmate.card.TimescalesCard;
import io.benchmate.plan.TimescaleAnswers;
import io.benchmate.plan.timescale.Correction;
import io.benchmate.plan.timescale.Option;
import io.benchmate.plan.timescale.Statement;
import io.benchmate.plan.timescale.Topic;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Says in a line what an admin said about timescales. */
final class TimescaleWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private TimescaleWords() {}

    static Optional<Topic> topic(String name) {
        return Arrays.stream(Topic.values()).filter(topic -> topic.name().equals(name)).findFirst();
    }

    static TimescalesCard.SaidLine line(TimescaleAnswers.Said said) {
        String day = DAY.format(said.at().atOffset(ZoneOffset.UTC));
        String name = said.by().name().isBlank() ? "An admin" : said.by().name();
        return new TimescalesCard.SaidLine(
                said.statement().subject(),
                "%s said on %s: %s".formatted(name, day, of(said.statement())));
    }

    static String of(Statement statement) {
        return switch (statement) {
            case Statement.Starts(LocalDate day) -> "the plan starts on " + DAY.format(day);
            case Statement.Means(Topic topic, Option option) ->
                    about(topic) + ": " + lower(option.words());
            case Statement.InYear(String words, String year) -> "“" + words + "” means " + year;
            case Statement.Corrected(String words, Correction correction) ->
                    "“" + words + "” is " + of(correction);
        };
    }

    private static String of(Correction correction) {
        String end = correction.end() == null ? "" : DAY.format(correction.end());
        String start = correction.start() == null ? "" : DAY.format(correction.start());
        return switch (correction.kind()) {
            case DEADLINE -> "due by " + end;
            case WINDOW -> start + " to " + end;
            case RECURRING ->
                    correction.rhythm() == null
                            ? "recurring"
                            : "for " + lower(correction.rhythm().words());
            case ONGOING -> "without an end" + (start.isEmpty() ? "" : ", from " + start);
            case IMMEDIATE -> "for at once";
            case RELATIVE -> "counted from something without a date";
            case UNKNOWN -> "without a date";
        };
    }

    private static String about(Topic topic) {
        return switch (topic) {
            case PLAN_START -> "the plan’s start";
            case FINANCIAL_YEAR -> "the financial year";
            case QUARTER -> "quarters";
            case BIANNUAL -> "“bi-annual”";
            case BIWEEKLY -> "“bi-monthly” and “bi-weekly”";
            case SEASON_AT_YEARS_EDGE -> "winter";
            case DAY_OR_MONTH_FIRST -> "dates in figures";
            case YEAR_MISSING, PART_OF_YEAR -> "the words";
        };
    }

    private static String lower(String words) {
        return words.startsWith("Q") || Character.isDigit(words.charAt(0))
                ? words
                : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
