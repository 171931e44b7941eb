package io.benchmate.ask;

import io.benchmate.ask.DateAsk.Kind;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what a question asks of time. */
final class DateWords {
    static final String DATE =
            "(?:dates?|deadlines?|timescales?|timelines?|timeframes?|time frames?|time"
                    + " scales?|timings?|due dates?)";
    private static final Map<Kind, Pattern> FIXED = new LinkedHashMap<>();

    private static final Pattern JUST_ONGOING =
            Pattern.compile(
                    "\\bongoing\\b.*\\b(?:no|without)\\b.*\\b"
                            + DATE
                            + "\\b|\\b(?:no|without)\\b.*\\b"
                            + DATE
                            + "\\b.*\\bongoing\\b");

    /** "Not started" and "started and due in May" tell a status. */
    private static final Pattern STARTS =
            Pattern.compile(
                    "(?<!\\b(?:not|never|nt|nothing)(?: yet| been| even)?"
                        + " )\\b(?:start|starts|starting|started(?!"
                        + " (?:and|but)\\b)|kicks?|kicking|kicked|began|begin|begins|beginning|launch|launches|launching|commence|commences|commencing|get"
                        + " going|gets going)(?: off| up)?\\b");

    static final Pattern BY =
            Pattern.compile(
                    "\\b(?:by|before|until|till|up to|no later than|this side of|(?:now|today)"
                            + " and)\\b");

    /** "Before 2021" ends with 2020; "before the end of 2021" and "by 2021" do not. */
    private static final Pattern SHORT_OF =
            Pattern.compile(
                    "\\bbefore"
                        + " (?:20\\d\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*(?:"
                        + " 20\\d\\d)?)$");

    private static final Pattern AFTER =
            Pattern.compile("\\b(?:after|beyond|later than|from|since|past)\\b");

    /** "From March" takes March in, "after March" does not. */
    private static final Pattern FROM = Pattern.compile("\\b(?:from|since)\\b");

    private static final Pattern TALK =
            Pattern.compile(
                    "\\b(?:in the diary|on the calendar|due|deadlines?|timescales?|coming"
                        + " up|happening|dates?|finish(?:es|ing)?|ending|ends|scheduled|planned|lands?|landing|(?:runs?|running)"
                        + " out|expires?|wraps? up|wrapping up|lapses?|has to land|meant to"
                        + " (?:happen|be done|start|finish)|supposed to (?:happen|be"
                        + " done|start|finish)|expected|falls?|(?:(?:to )?(?:get|be|bring|push)"
                        + " )?(?:it |them |all )?(?:over|across) the (?:finish(?:ing)? )?line)\\b");
    private static final Pattern LOOSE =
            Pattern.compile(
                    "\\b(?:needs? (?:doing|working on|some work|attention|sorting)|(?:should|must)"
                        + " (?:we|i) (?:be (?:doing|working on)|do)|(?:have|has|got|need)"
                        + " (?:(?:we|i|they) )?(?:got )?to do|to be getting on"
                        + " with|happen(?:s|ing)?|planned|scheduled|down|going on(?!"
                        + " (?:the|our|a|an|that)\\b)|on the cards|lined up|brings?|in store|what"
                        + " (?:have|do) (?:we|you|they) (?:got|have)(?!"
                        + " (?:due|late|overdue|to)\\b)|(?<=\\b(?:is|are|anything|something|nothing|much|lot|got|have|has|things?|stuff|events?|ones?|what|which)"
                        + " )on(?! (?:schedule|track|target|time|hold|course)\\b)|coming up|in the"
                        + " diary|on the calendar)\\b");
    private static final Pattern WHAT_IS_ON =
            Pattern.compile(
                    "\\b(?:(?:what|anything|much) (?:is )?(?:on|going on)|taking place|takes place)"
                        + " (?:for |during )?(?=in\\b|this\\b|next\\b)|\\blooks? like\\b|\\bin the"
                        + " plan for\\b");
    private static final Pattern ENDS =
            Pattern.compile(
                    "\\b(?:due|deadlines?|finish\\w*|ends?|ending|complet\\w+|done|delivered|overdue|summer)\\b");

    /** Speaks of the date, not of the status, where a date is named. */
    private static final Pattern TO_BE_DONE =
            Pattern.compile(
                    "\\b(?:has|have|had|needs?|is|are|was|were|ought|should)(?: got| all)* (?:to"
                        + " )?be (?:completed?|done|finished|delivered|in"
                        + " place|ready|sorted|wrapped up|signed off|in the bag|over and done(?:"
                        + " with)?)\\b|\\b(?:needs?|needed|wants?|wanted|expect(?:s|ed)?|to"
                        + " (?:get|have)|must (?:get|have)|should (?:get|have))(?:"
                        + " (?:it|them|these|this|that|all|everything|to have|to get))*"
                        + " (?:completed?|done|finished|delivered|in place|ready|sorted|wrapped"
                        + " up|signed off)\\b(?! or)");

    /** What comes round each year has no deadline. */
    private static final Pattern DEADLINE = Pattern.compile("\\bdeadlines?\\b");

    /** Asks for the one action that is worded so: "which has to be completed by 2024". */
    private static final Pattern THE_ONE =
            Pattern.compile(
                    "^which (?:one |action |of (?:them|these|those) )?(?:has|is|needs|must)\\b.*"
                            + Printed.ENDED);

    /** "How long does it last?" asks for no order. */
    private static final Pattern LENGTH = Pattern.compile("\\bhow long\\b.*\\blasts?$");

    private static final Pattern RUNS_ON =
            Pattern.compile("\\b(?:runs?|go|goes|carry|carries|stretch|stretches|drags?)\\b");

    /** "Needs a date putting on it". */
    private static final Pattern SETTING =
            Pattern.compile(
                    "\\b(?:put|putting|set|setting|fix|fixing|fixed|agreeing|agreed|adding|giving|against|pinned|pinning)(?:"
                        + " (?:on|against|to|by|down|for|next to) (?:it|them))?\\b");

    static {
        FIXED.put(Kind.OVERDUE, LateWords.LATE);
        FIXED.put(Kind.UNDATED, DatedWords.UNDATED);
        FIXED.put(Kind.DATED, DatedWords.DATED);
        FIXED.put(Kind.LAST, OrderWords.LAST);
        FIXED.put(Kind.FIRST, OrderWords.FIRST);
        FIXED.put(Kind.NEXT, OrderWords.NEXT);
        FIXED.put(
                Kind.LEFT,
                Pattern.compile(
                        "\\b(?:(?:due|done|finished) )?(?:by|before) the (?:very )?end of"
                                + " (?:the|this|our) (?:action ?)?plan\\b|\\b(?:"
                                + DATE
                                + " )?(?:are |is )?(?:still )?(?:left(?! (?:to do|with|to(?!"
                                + " (?:come|happen|go|finish|complete|deliver)\\b))\\b)|remaining|to"
                                + " come|coming up(?! behind)|ahead of us|upcoming|on the"
                                + " horizon|to go(?! \\w)|still ahead)\\b(?: "
                                + DATE
                                + ")?|\\bstill to (?:come|happen)\\b"));
        FIXED.put(Kind.IMMEDIATE, MannerWords.IMMEDIATE);
        FIXED.put(Kind.RECURRING, MannerWords.RECURRING);
        FIXED.put(Kind.ONGOING, MannerWords.ONGOING);
    }

    /** What "did not get done by the end" was not done at all: no day is asked for. */
    private static final Pattern NOT_BY_THE_END =
            Pattern.compile(
                    "\\b(?:did|has|have|had|was|were)(?: \\w+)? not\\b.*(?= by the (?:very )?end(?:"
                            + " of (?:the|this|our) (?:action ?)?plan)?$)");

    private static final Pattern BY_THE_END = Pattern.compile("\\bby the (?:very )?end\\b.*$");

    private DateWords() {}

    /** What is asked of time, reckoned from the day of asking; its words are taken. */
    static Optional<DateAsk> in(Utterance said, LocalDate today, InstitutionPeriods year) {
        if (said.has(JUST_ONGOING)) {
            said.takeAll(java.util.Objects.requireNonNull(FIXED.get(Kind.ONGOING)));
            return Optional.of(DateAsk.of(Kind.ONGOING, "ongoing"));
        }
        dropTheEnd(said);
        Optional<DateAsk> meeting = MeetingWords.in(said, today, year);
        if (meeting.isPresent()) {
            said.takeAll(TALK);
            said.takeAll(TO_BE_DONE);
            FIXED.values().forEach(said::take);
            return meeting;
        }
        Optional<DateAsk> overdue = LateWords.in(said, today, year);
        if (overdue.isPresent()) {
            return overdue;
        }
        Optional<DateAsk> phase = Phases.in(said);
        if (phase.isPresent()) {
            said.takeAll(TALK);
            said.takeAll(TO_BE_DONE);
            said.takeAll(RUNS_ON);
            said.take(STARTS);
            return phase;
        }
        return PeriodWords.in(said, today, year)
                .map(period -> ThatMonth.around(said, period, year))
                .map(period -> dated(said, period, today))
                .or(() -> fixed(said));
    }

    private static void dropTheEnd(Utterance said) {
        if (said.has(NOT_BY_THE_END)) {
            said.takeAll(BY_THE_END);
        }
    }

    private static Optional<DateAsk> fixed(Utterance said) {
        for (var fixed : FIXED.entrySet()) {
            boolean length = fixed.getKey() == Kind.LAST && said.has(LENGTH);
            Optional<MatchResult> found = length ? Optional.empty() : said.take(fixed.getValue());
            if (found.isPresent()) {
                List<MatchResult> more = said.takeAll(fixed.getValue());
                said.takeAll(TALK);
                said.takeAll(TO_BE_DONE);
                said.takeAll(RUNS_ON);
                said.takeAll(SETTING);
                return Optional.of(DateAsk.of(fixed.getKey(), words(found.get(), more)));
            }
        }
        return Optional.empty();
    }

    /** "Comes round every month": the rhythm may be told behind. */
    private static String words(MatchResult first, List<MatchResult> more) {
        return Rhythms.in(first.group()).isPresent()
                ? first.group()
                : more.stream()
                        .map(MatchResult::group)
                        .filter(words -> Rhythms.in(words).isPresent())
                        .findFirst()
                        .orElse(first.group());
    }

    static DateAsk dated(Utterance said, PeriodWords.Found found, LocalDate today) {
        boolean one = said.has(THE_ONE);
        boolean after = AFTER.matcher(found.before()).find();
        boolean rest = !after && Remainder.asked(said, found, today);
        boolean starts = said.take(STARTS).isPresent();
        boolean loose = !said.has(ENDS) && (said.take(LOOSE).isPresent() || said.has(WHAT_IS_ON));
        said.takeAll(TALK);
        said.takeAll(TO_BE_DONE);
        if (after || found.before().contains("into")) {
            said.takeAll(RUNS_ON);
        }
        FIXED.values().forEach(said::take);
        String before = found.before();
        Kind kind =
                starts
                        ? Kind.STARTS_IN
                        : rest || BY.matcher(before).find()
                                ? Kind.DUE_BY
                                : after ? Kind.DUE_AFTER : loose ? Kind.HAPPENS_IN : Kind.DUE_IN;
        boolean only = kind == Kind.DUE_BY ? one && !rest : said.has(DEADLINE);
        return new DateAsk(
                kind, period(found, kind), null, only, Months.printed(SaidPeriod.of(found)));
    }

    private static Period period(PeriodWords.Found found, Kind kind) {
        Period named = found.period();
        if (kind == Kind.DUE_AFTER && FROM.matcher(found.before()).find()) {
            return new Period(LocalDate.MIN, named.from().minusDays(1));
        }
        return SHORT_OF.matcher(found.words()).find() && named.from().isAfter(LocalDate.MIN)
                ? new Period(LocalDate.MIN, named.from().minusDays(1))
                : named;
    }
}
