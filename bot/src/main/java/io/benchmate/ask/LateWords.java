package io.benchmate.ask;

import io.benchmate.ask.DateAsk.Kind;
import io.benchmate.plan.Progress;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is asked of what is late: of all that is, of what was due by then, of what will be due. */
final class LateWords {
    static final Pattern LATE =
            Pattern.compile(
                    "^late(?:$|(?= (?:and|but|though|which|what)\\b))|\\b(?:overdue|over"
                        + " due|(?:running|very|already) late|are late|(?:is )?(?:it |this |that"
                        + " |anything |something |everything )late|is"
                        + " late|(?:anything|something|any|what|which|ones|actions|did|have)"
                        + " slip(?:s|ped)?(?! (?:is|are|was|were)\\b)|late"
                        + " (?:ones|actions|list|stuff|things)|let slip|behind"
                        + " (?:on|with)$|(?:gone|run|ran) (?:over(?!"
                        + " (?:both|two|three|several|all|the"
                        + " (?:two|three|whole))\\b)|past|beyond)(?: (?:its|their|the)"
                        + " (?:dates?|deadlines?|time))?|due already|already due|past"
                        + " (?:(?:its|their|the) (?:due"
                        + " )?(?:dates?|deadlines?|time)|due|deadlines?)(?:"
                        + " dates?)?|(?:any|anything|which|what|ones|is|are|it|that|this|everything|still|and|but)"
                        + " late$|(?<=^(?:is|are) .{1,60} )late$|(?:we are )?late (?:on|with)(?:"
                        + " (?:anything|any of (?:it|them)|stuff))?(?:$|(?= yet\\b))|we (?:have"
                        + " )?(?:missed|blown)$|(?:(?:should|ought to|has to|have to)(?:"
                        + " (?:already|by now))? be (?:done|finished|complete|completed|in"
                        + " place|ready|sorted) (?:by now|already|by today)|(?:(?:should|ought to)"
                        + " (?:already|by now) be|ought (?:already|by now) to be)"
                        + " (?:done|finished|complete|completed|in place|ready|sorted))|gone"
                        + " past|(?:already )?(?:been|come) and"
                        + " gone|(?<=^(?:which|what|any|anything|and|so)\\b.{0,60} )should"
                        + " (?:we|they|you) (?:all )?have (?:already"
                        + " )?(?:done|finished|completed?|delivered|sorted)(?: by now|"
                        + " already)?|(?<=\\b(?:what|which|that|ones|actions|is|are|has|have|run)"
                        + " )out of time$|deadlines? (?:have |has )?(?:already"
                        + " )?(?:gone|passed|lapsed|expired|been missed)|(?:not|nt)"
                        + " (?:finish|finished|complete|completed|do|done|deliver|delivered|manage|managed)"
                        + " on time|due (?:before|by) now(?:"
                        + " (?:and|but|which|that|are|is|have|not|been|still))*"
                        + " (?:done|finished|complete|completed|there|open)\\b|(?:have|has)"
                        + " (?:already )?(?:passed|gone"
                        + " by)|(?:miss|missed|misses|blown|overshot|overrun)"
                        + " (?:(?:its|their|the|a) )?(?:dates?|deadlines?)|(?:should|ought"
                        + " to|supposed to|meant to) (?:have |of )(?:been"
                        + " )?(?:finished|done|completed?|delivered|happened|over|in"
                        + " place|ready|sorted)\\b(?: (?:by"
                        + " now|already|but|and|it|they|have|has|is|are|not))*|(?:should|ought to)"
                        + " (?:have|of) (?:already )?been(?: by now|"
                        + " already|$)|(?:supposed|meant|due) to (?:be|have been)"
                        + " (?:finished|done|completed?|delivered) (?:by now|already|but)\\b(?:"
                        + " (?:and|it|they|have|has|is|are|not))*|gone by|(?:deadlines?|dates?)"
                        + " (?:have|did) (?:we|they) (?:already )?miss(?:ed)?|(?:missed|missing)"
                        + " any (?:due )?(?:deadlines?|dates?)|due before today|now late|(?:not|nt)"
                        + " (?:get |got |been )?(?:finished|completed|done|delivered|met) by"
                        + " (?:its|their|the) (?:due date|deadline|date)s?|behind"
                        + " schedule|slipped|slipping)\\b");
    private static final Pattern DUE = Pattern.compile("\\b(?:due|deadlines?)\\b");

    private static final Pattern MEANT = Pattern.compile("^(?:should|ought|supposed|meant|due) ");

    /** What should be done by year 2 is late then, whichever year it was for. */
    private static final Pattern BY_YEAR = Pattern.compile("\\bby (?:the )?years? \\w");

    private LateWords() {}

    private static final Pattern NOT_LATE =
            Pattern.compile(
                    "\\b(?:not|nt|never)(?: (?:yet|actually|currently|running|gone|really))*"
                            + " (?:late|overdue|slipp(?:ed|ing)|behind schedule|past (?:its|their)"
                            + " (?:dates?|deadlines?))\\b(?! or\\b)");

    private static final Pattern OR_LATE =
            Pattern.compile(
                    "\\b(?:late|overdue|slipping|slipped|behind)\\b.{0,12}\\bor\\b|\\bor\\b.{0,12}"
                            + "\\b(?:late|overdue|slipping|slipped|behind)\\b");

    /** "Late or in trouble": either will do, and a status tells of both. */
    static boolean isEither(Utterance said, @Nullable DateAsk date, StatusAsk status) {
        return date != null
                && date.kind() == Kind.OVERDUE
                && status.progress() == Progress.PROBLEMS
                && said.has(OR_LATE);
    }

    /** "What should have happened in April?" asks for what was due then, late or not. */
    static Optional<DateAsk> in(Utterance said, LocalDate today, InstitutionPeriods year) {
        if (said.take(NOT_LATE).isPresent()) {
            return Optional.of(DateAsk.of(Kind.LEFT, "still to come"));
        }
        Optional<MatchResult> late = said.take(LATE);
        if (late.isEmpty()) {
            return Optional.empty();
        }
        boolean meant = MEANT.matcher(late.get().group()).find();
        Optional<DateAsk> phase = meant && !said.has(BY_YEAR) ? Phases.in(said) : Optional.empty();
        if (phase.isPresent()) {
            return phase;
        }
        return PeriodWords.in(said, today, year)
                .flatMap(
                        found ->
                                !meant && (isOver(found, today) || isDue(said, found))
                                        ? Optional.of(
                                                late(DateWords.dated(said, found, today), today))
                                        : meantThen(found, meant))
                .or(() -> undated(said))
                .or(() -> Optional.of(DateAsk.of(Kind.OVERDUE, "overdue")));
    }

    private static boolean isDue(Utterance said, PeriodWords.Found found) {
        return found.isDue() || said.find(DUE).isPresent();
    }

    /** "What slipped over the summer?" asks in autumn for what was due then. */
    private static boolean isOver(PeriodWords.Found found, LocalDate today) {
        return found.period().until().isBefore(today)
                && !DateWords.BY.matcher(found.before()).find();
    }

    /**
     * What was due in a time that is over; of one that is not over, a status tells what is late.
     */
    private static DateAsk late(DateAsk due, LocalDate today) {
        Period then = due.period();
        if (then == null || !then.until().isBefore(today)) {
            return due;
        }
        boolean since = due.kind() == Kind.DUE_AFTER;
        Period meant = since ? new Period(then.until().plusDays(1), today) : then;
        String words = due.words().startsWith("due") ? due.words() : "due " + due.words();
        return DateAsk.of(Kind.OVERDUE, meant, "overdue, " + words);
    }

    private static Optional<DateAsk> undated(Utterance said) {
        return said.take(DatedWords.UNDATED).map(found -> DateAsk.of(Kind.UNDATED, found.group()));
    }

    /** Whether something is to be late, and the date asked for does not tell it by itself. */
    static boolean alsoLate(Utterance said, DateAsk date) {
        return date.kind() != Kind.OVERDUE
                && said.first(NOT_LATE).isEmpty()
                && said.first(LATE).filter(late -> !MEANT.matcher(late.group()).find()).isPresent();
    }

    private static Optional<DateAsk> meantThen(PeriodWords.Found found, boolean meant) {
        if (DateWords.BY.matcher(found.before()).find()) {
            return Optional.of(DateAsk.of(Kind.DUE_BY, found.period(), SaidPeriod.of(found)));
        }
        return meant
                ? Optional.of(DateAsk.of(Kind.HAPPENS_IN, found.period(), SaidPeriod.of(found)))
                : Optional.empty();
    }
}
