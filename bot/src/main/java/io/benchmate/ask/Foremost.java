package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/**
 * The sentence of an action that a colleague would say first: what its cells tell on the topic
 * beyond the title, and how far it has come before what was meant to come of it. Pure.
 */
final class Foremost {
    private static final List<Field> PROGRESS = List.of(Field.EVIDENCE, Field.STATUS);
    private static final List<Field> OTHERS =
            List.of(Field.DETAIL, Field.MEASURE, Field.FUTURE, Field.REASON);

    /** Questions that are answered by how it stands. */
    private static final Set<Asked> STANDING =
            Set.of(Asked.STATUS, Asked.EVIDENCE, Asked.WHEN, Asked.FUTURE);

    /** Less says nothing that the status does not: "Completed", "See 3.1", "On-going work". */
    private static final int FEWEST_WORDS = 4;

    private static final double TITLED = 0.2;
    private static final double LIGHT = 0.2;
    private static final double DONE = 0.5;
    private static final double OF_THE_YEAR = 1;

    /** What speaks of no more than the title does is no news. */
    private static final double ENOUGH = 0.5;

    /** "Did we hit the target?" is answered by what there is, beside the target. */
    private static final Pattern TARGET =
            Pattern.compile(
                    "(?i)\\b(?:hit|hitting|meet|met|make|made|reach(?:ed)?|near|close|achieved?|beat|past|short"
                        + " of|under|over|against|on)\\b.*\\b(?:targets?|goals?|aims?)\\b");

    /** A word of the question that is no topic, such as the place it asks about. */
    private static final double ASKERS_WORD = 0.3;

    private static final int LETTERS = 4;

    private final IndexedPlan plan;
    private final Topic topic;
    private final String question;
    private final List<String> own;
    private final Years years;

    Foremost(IndexedPlan plan, Topic topic, String question) {
        this.plan = plan;
        this.topic = topic;
        this.question = plan.utterance(question).line();
        this.own =
                plan.utterance(question).words().stream()
                        .filter(word -> word.length() >= LETTERS && !IndexedPlan.everyday(word))
                        .map(word -> " " + plan.stem(word) + " ")
                        .distinct()
                        .toList();
        this.years = Years.in(this.question);
    }

    /**
     * The sentence at the top of the answer.
     *
     * @param quotes the cells that tell the sides asked about
     */
    String lead(Action action, Set<Asked> asked, List<Quote> quotes) {
        Optional<Quote> first = of(action, asked);
        boolean named = topic.known().isEmpty() || first.filter(this::isOnTopic).isPresent();
        return Leads.one(
                action,
                asked,
                plan.plan().facts(),
                quotes.stream().map(this::excerpt).toList(),
                first.map(this::excerpt),
                named);
    }

    /** That sentence, as an extract of its cell; empty where some other side is asked about. */
    Optional<Quote> of(Action action, Set<Asked> asked) {
        boolean standing = asked.contains(Asked.STATUS) || asked.contains(Asked.EVIDENCE);
        boolean fits = STANDING.containsAll(asked) && (asked.isEmpty() || standing);
        if (!fits && !(asked.contains(Asked.MEASURE) && Worded.has(question, TARGET))) {
            return Optional.empty();
        }
        List<Said> said = new ArrayList<>();
        recorded(action).ifPresent(said::add);
        PROGRESS.forEach(field -> said.addAll(of(action, field, DONE)));
        if (asked.contains(Asked.FUTURE)) {
            said.addAll(of(action, Field.FUTURE, DONE));
        }
        if (asked.isEmpty()) {
            OTHERS.forEach(field -> said.addAll(of(action, field, 0)));
        }
        boolean target = asked.contains(Asked.MEASURE);
        return said.stream()
                .filter(one -> one.score() >= ENOUGH)
                .max(
                        Comparator.comparingDouble(
                                one -> one.score() + (target ? ofTheAim(one.quote()) : 0)))
                .map(Said::quote);
    }

    /** How much a sentence counts what the aim counts: "188 members" beside "150 members". */
    private double ofTheAim(Quote quote) {
        if (!Sentences.tallies(quote.cell().text())) {
            return 0;
        }
        Set<String> aim =
                quote.action()
                        .text(Field.MEASURE)
                        .map(TellingWords::stems)
                        .orElse(Set.<String>of());
        long shared =
                TellingWords.stems(quote.cell().text()).stream().filter(aim::contains).count();
        return ASKERS_WORD * (1 + shared);
    }

    private record Said(Quote quote, double score) {}

    /** What people recorded last comes before what the plan's file says. */
    private static Optional<Said> recorded(Action action) {
        List<Quote> recorded = FromRecords.evidence(action);
        return recorded.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(recorded.getLast(), Double.MAX_VALUE));
    }

    private List<Said> of(Action action, Field field, double least) {
        if (field == Field.STATUS && action.status().shade() != Shade.WORDS) {
            return List.of();
        }
        List<Said> said = new ArrayList<>();
        action.cell(field).ifPresent(cell -> said.addAll(of(action, field, cell, least)));
        return said;
    }

    private List<Said> of(Action action, Field field, Cell cell, double least) {
        return Sentences.of(cell.text()).stream()
                .filter(sentence -> new StringTokenizer(sentence).countTokens() >= FEWEST_WORDS)
                .map(
                        sentence ->
                                said(
                                        new Quote(
                                                action, field, new Cell(cell.heading(), sentence)),
                                        least))
                .toList();
    }

    private Said said(Quote quote, double least) {
        String line = plan.line(quote.cell().text());
        String title = plan.line(quote.action().title());
        double score = least;
        for (Concept concept : topic.known()) {
            if (holds(line, concept)) {
                double weight = Vocabulary.FIELD.light(concept.own()) ? LIGHT : 1;
                score += holds(title, concept) ? TITLED * weight : weight;
            }
        }
        for (String word : own) {
            score += line.contains(word) && !title.contains(word) ? ASKERS_WORD : 0;
        }
        if (!years.isEmpty() && years.areIn(quote.cell().text())) {
            score += OF_THE_YEAR;
        }
        return new Said(quote, score);
    }

    private Quote excerpt(Quote quote) {
        Cell cell = quote.cell();
        String text = new Excerpt(plan, topic).of(cell.text());
        return new Quote(
                quote.action(), quote.field(), new Cell(cell.heading(), text, cell.signature()));
    }

    /** What says none of the asker's words needs the action's name before it. */
    private boolean isOnTopic(Quote quote) {
        String line = plan.line(quote.cell().text());
        return topic.known().stream().anyMatch(concept -> holds(line, concept));
    }

    private static boolean holds(String line, Concept concept) {
        return concept.forms().stream().anyMatch(form -> line.contains(form.padded()));
    }
}
