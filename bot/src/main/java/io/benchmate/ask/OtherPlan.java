package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanFacts;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Notices that a question is about another plan than the one at hand: "the 2027 to 2030 plan", "the
 * plan after this". Pure.
 */
final class OtherPlan {
    private static final Pattern YEARS =
            Pattern.compile(
                    "\\b(20\\d\\d)(?:(?: (?:to|until|and))?[ /-]*(20\\d\\d|\\d\\d))?(?: \\w+)?"
                            + " (?:plan|actionplan)\\b|\\b(?:plan|actionplan) (?:of|for|from|in)"
                            + " (20\\d\\d)(?:(?: (?:to|until|and))?[ /-]*(20\\d\\d|\\d\\d))?$");
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "\\b(?:next|following|previous|former|old|earlier|last)"
                            + " (?:plan|actionplan)\\b|\\b(?:plan|actionplan) (?:before|after)"
                            + " (?:this|that|it)\\b");
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?i)\\b(?:next|following|new|successor|\\d\\d-mon?th) (?:action )?plan\\b");
    private static final Pattern TITLED = Pattern.compile("\\b(20\\d\\d)(?:[ -–/]+(\\d\\d)\\b)?");

    private OtherPlan() {}

    /** What the question calls the other plan; empty when it asks for this one. */
    static Optional<String> in(Utterance said, IndexedPlan plan, boolean chosen) {
        Optional<String> relative = said.first(RELATIVE).map(MatchResult::group);
        if (!chosen && relative.filter(other -> !speaksOf(other, plan)).isPresent()) {
            return relative;
        }
        return said.first(YEARS).filter(years -> isOutside(years, plan)).map(MatchResult::group);
    }

    private static boolean isOutside(MatchResult years, IndexedPlan plan) {
        int year = Integer.parseInt(years.group(1) != null ? years.group(1) : years.group(3));
        IntSummaryStatistics own = years(plan);
        boolean range = years.group(2) != null || years.group(4) != null;
        boolean later = year > own.getMax() || (range && year == own.getMax());
        return own.getCount() > 0 && (year < own.getMin() || later);
    }

    /** Many plans say what is carried into the next one, or when it is launched. */
    private static boolean speaksOf(String other, IndexedPlan plan) {
        boolean next = other.startsWith("next") || other.startsWith("following");
        return next
                && (plan.has(Field.FUTURE)
                        || plan.plan().actions().stream()
                                .flatMap(action -> action.cells().values().stream())
                                .anyMatch(cell -> NEXT.matcher(cell.text()).find()));
    }

    static Answer answer(Basis basis, String other, String question, List<Action> nearest) {
        String lead =
                "I only have this plan, “"
                        + basis.plan().facts().title()
                        + "”, so I can't tell what is in the "
                        + other.replace("actionplan", "action plan")
                        + ".";
        return new Answer.NotSaid(basis, "", lead, List.of(), nearest, question);
    }

    /** The years of the plan's title and notes, or where they name none, of its timescales. */
    private static IntSummaryStatistics years(IndexedPlan plan) {
        IntSummaryStatistics titled = years(plan.plan().facts());
        return titled.getCount() > 0
                ? titled
                : plan.rows().stream()
                        .flatMap(row -> plan.when(row).spans().stream())
                        .mapToInt(span -> span.period().until().getYear())
                        .summaryStatistics();
    }

    private static IntSummaryStatistics years(PlanFacts facts) {
        return Stream.concat(Stream.of(facts.title()), facts.notes().stream())
                .flatMap(text -> TITLED.matcher(text).results())
                .flatMap(
                        found -> {
                            int first = Integer.parseInt(found.group(1));
                            return found.group(2) == null
                                    ? Stream.of(first)
                                    : Stream.of(first, 2000 + Integer.parseInt(found.group(2)));
                        })
                .mapToInt(Integer::intValue)
                .summaryStatistics();
    }
}
