package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * For a question after a number, a sum or a name: the rows with the sentence that tells it. Such a
 * sentence may stand in a row whose title is about something wider.
 */
final class Passages {
    /** What a sentence is looked for on; where two are asked, the earlier one leads. */
    private static final List<Asked> VALUES =
            List.of(
                    Asked.COST,
                    Asked.HAPPENED,
                    Asked.DOER,
                    Asked.PRICE,
                    Asked.TURNOUT,
                    Asked.REACHED,
                    Asked.SHARE,
                    Asked.LENGTH,
                    Asked.NUMBER);

    private static final int CANDIDATES = 12;
    private static final int MOST = 2;
    private static final double ENOUGH = 0.55;
    private static final double SAID = 0.5;

    /** What says it less well than that is about something else. */
    private static final double AS_WELL = 0.85;

    private static final double TITLED = 1.15;
    private static final int NEAR = 4;

    /** So much of the topic stands in the title of a row that is called so. */
    private static final double CALLED = 0.95;

    /** So much less than such a row says what is only near it. */
    private static final double BESIDE_IT = 0.75;

    private static final double BESIDE = 0.2;
    private static final double SAME_YEAR = 0.25;
    private static final double SAME_DEED = 0.25;
    private static final Pattern PAST =
            Pattern.compile(
                    "(?i)^(?!.*\\b(?:due|meant|supposed|planned|scheduled|expected|being|(?:was|were)(?:"
                        + " \\w+)? to be)\\b).*(?:\\b(?:when|(?:what|which)"
                        + " (?:year|month|day|date)) (?:was|were|did|had|has)\\b|\\b(?:held|took"
                        + " place|happened)\\b)");
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "(?i)\\b(?:which|what) (?:\\w+ )?\\w+s (?:have|were|actually|took|did)\\b");

    private final IndexedPlan plan;
    private final Topic topic;
    private final Wanted wanted;
    private final String question;
    private final Years years;

    /**
     * @param question as asked: whether it looks back, and which years it names
     */
    Passages(IndexedPlan plan, Topic topic, String question) {
        this.plan = plan;
        this.topic = topic;
        this.wanted = new Wanted(plan, topic, question);
        this.question = plan.utterance(question).line();
        this.years = Years.in(question);
    }

    /**
     * The rows whose sentence says most of the topic; empty when none does, or none is asked for.
     */
    List<Action> of(List<Hit> hits, Set<Asked> asked) {
        Predicate<String> tells = tells(hits, asked);
        if (asked.contains(Asked.HAPPENED)) {
            return all(hits, tells);
        }
        if (!years.isEmpty() && AskedWords.plain(asked) && isLight()) {
            return ofTheYear(tells);
        }
        List<Action> best = new ArrayList<>();
        boolean named =
                asked.contains(Asked.WHO) && !hits.isEmpty() && hits.getFirst().titled() >= ENOUGH;
        boolean sums = asked.contains(Asked.COST);
        double most = ENOUGH;
        for (Hit hit : hits.stream().limit(named ? 1 : CANDIDATES).toList()) {
            if (isBeside(hit, hits.getFirst())) {
                continue;
            }
            double here = best(hit.row().action(), tells, sums ? hit.titled() * TITLED : 0);
            if (here > most + 0.05) {
                best.clear();
                most = here;
            }
            if (here >= most - 0.05 && here >= ENOUGH) {
                best.add(hit.row().action());
            }
        }
        return titledFirst(hits, best);
    }

    /** Whether a row is only near what another is called: its numbers are of something else. */
    private static boolean isBeside(Hit hit, Hit first) {
        return first.titled() >= CALLED && hit.covered() < BESIDE_IT * first.covered();
    }

    private static List<Action> titledFirst(List<Hit> hits, List<Action> best) {
        List<Action> titled =
                hits.stream()
                        .filter(hit -> hit.titled() >= ENOUGH)
                        .map(hit -> hit.row().action())
                        .filter(best::contains)
                        .toList();
        List<Action> chosen = titled.isEmpty() ? best : titled;
        return chosen.size() > MOST ? chosen.subList(0, MOST) : chosen;
    }

    /** "How much was given out in 2022/23?" names no topic; the year may still be told of once. */
    private List<Action> ofTheYear(Predicate<String> tells) {
        List<Action> told =
                plan.rows().stream()
                        .map(Row::action)
                        .filter(one -> !Sentences.all(one, tells.and(years::areIn)).isEmpty())
                        .limit(MOST + 1L)
                        .toList();
        return told.size() > MOST ? List.of() : told;
    }

    private boolean isLight() {
        return topic.known().stream().allMatch(one -> Vocabulary.FIELD.light(one.own()));
    }

    private List<Action> all(List<Hit> hits, Predicate<String> tells) {
        List<Action> all =
                hits.stream()
                        .map(hit -> hit.row().action())
                        .filter(action -> best(action, tells, 0) >= SAID)
                        .toList();
        if (Worded.has(question, SEVERAL)) {
            return all;
        }
        double most = all.stream().mapToDouble(action -> best(action, tells, 0)).max().orElse(0);
        return all.stream().filter(action -> best(action, tells, 0) >= most * AS_WELL).toList();
    }

    /** Whether the timescale of the row that fits best tells how often. */
    private boolean comesRound(List<Hit> hits) {
        return !hits.isEmpty() && plan.when(hits.getFirst().row()).is(When.Manner.RECURRING);
    }

    private Predicate<String> tells(List<Hit> hits, Set<Asked> asked) {
        for (Asked value : VALUES) {
            if (asked.contains(value)) {
                return value::toldBy;
            }
        }
        if (asked.contains(Asked.WHO) && !plan.hasOwners()) {
            return Asked.WHO::toldBy;
        }
        if (asked.contains(Asked.RHYTHM) && !comesRound(hits)) {
            return Asked.RHYTHM::toldBy;
        }
        return asked.contains(Asked.WHEN) && Worded.has(question, PAST)
                ? Asked.WHEN::toldBy
                : sentence -> false;
    }

    /**
     * @param least how much of the topic the row's title says, which holds for all its sentences
     */
    private double best(Action action, Predicate<String> tells, double least) {
        double best = 0;
        for (Map.Entry<Field, Cell> cell : action.cells().entrySet()) {
            String whole = plan.row(action).map(row -> row.line(cell.getKey())).orElse("");
            for (String sentence : Sentences.of(cell.getValue().text())) {
                best =
                        tells.test(sentence)
                                ? Math.max(
                                        best,
                                        Math.max(covered(sentence, whole), least)
                                                + near(sentence)
                                                + deed(sentence)
                                                + year(sentence))
                                : best;
            }
        }
        return best;
    }

    /** "35 people joined" is likelier meant by who joined than what speaks of more of the rest. */
    private double deed(String sentence) {
        if (!Sentences.counts(sentence) || !wanted.tellsDeed(sentence)) {
            return 0;
        }
        String line = plan.line(sentence);
        boolean there =
                topic.known().stream()
                        .filter(one -> !Deed.isIn(one))
                        .anyMatch(one -> Relevance.best(line, one) > SAID);
        return there ? SAME_DEED : 0;
    }

    private double year(String sentence) {
        return years.areIn(sentence) ? SAME_YEAR : 0;
    }

    /** A number that stands beside the thing asked for is likelier the one that is meant. */
    private double near(String sentence) {
        List<String> stems = plan.stems(sentence);
        for (int i = 0; i < stems.size(); i++) {
            String after = Row.line(stems.subList(i, Math.min(stems.size(), i + NEAR)));
            boolean beside =
                    topic.known().stream().anyMatch(concept -> Relevance.best(after, concept) > 0);
            if (beside && Sentences.counts(stems.get(i))) {
                return BESIDE;
            }
        }
        return 0;
    }

    /**
     * How much of the topic the sentence says, 0 to 1. Where it says what is to be counted, the
     * rest may stand beside it in its cell.
     */
    private double covered(String sentence, String cell) {
        String line = plan.line(sentence);
        boolean counts = topic.known().stream().anyMatch(one -> isCounted(one, line));
        double said = 0;
        double all = 0;
        for (Concept concept : topic.known()) {
            double weight = plan.relevance().weight(concept);
            double here = Relevance.best(line, concept);
            all += weight;
            said += weight * (counts ? Math.max(here, Relevance.best(cell, concept)) : here);
        }
        return all == 0 ? 0 : said / all;
    }

    private boolean isCounted(Concept concept, String line) {
        return wanted.countsAny(concept) && Relevance.best(line, concept) > SAID;
    }
}
