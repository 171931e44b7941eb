package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The thing that a question asks for by name: the prize in "what is the prize for the best team?",
 * the hits in "how many hits does the website get?". A row that speaks of the website, but nowhere
 * of hits, does not tell it, however well it fits the rest. Pure.
 */
final class Wanted {
    /** Nothing but the word itself is so near. */
    private static final double THE_WORD = 0.99;

    /** What is no more than near to a thing does not speak of it. */
    private static final double SAID = 0.6;

    private static final Pattern CERTAIN =
            Pattern.compile("\\b(?:what|which|how|exact|exactly)\\b");

    /** What asks who, or how many, did something. */
    private static final Set<Focus.Word> DEEDS =
            Set.of(Focus.Word.HOW_MANY, Focus.Word.WHO, Focus.Word.WHICH_PEOPLE);

    private final IndexedPlan plan;
    private final String question;
    private final String line;
    private final Years years;
    private final List<String> words;
    private final List<Focus> focuses;
    private final Topic topic;
    private final Counting counting;

    Wanted(IndexedPlan plan, Topic topic, String question) {
        this.plan = plan;
        this.question = question;
        this.topic = topic;
        this.counting = new Counting(plan, topic);
        Utterance said = plan.utterance(question);
        this.line = said.line();
        this.years = Years.in(question);
        this.words = said.words();
        this.focuses = Focus.in(words);
    }

    /** What is asked for and of which none of these rows speaks; else empty. */
    Optional<String> missing(List<Action> actions) {
        return focuses.stream()
                .filter(focus -> !plan.codes().isCode(focus.head()))
                .filter(focus -> rows(actions).noneMatch(row -> tells(row, focus)))
                .map(this::lack)
                .findFirst()
                .or(() -> unsaid(actions));
    }

    /** What narrows the question, or is asked for in it, that none of these rows says. */
    Optional<String> unsaid(List<Action> actions) {
        return new Unsaid(topic, rows(actions).toList())
                .in(Phrase.in(words, focuses))
                .map(this::nothingOn);
    }

    private String lack(Focus focus) {
        return focus.word() == Focus.Word.WHEN
                ? "no word of when that was"
                : nothingOn(
                        focus.thing().isEmpty() ? focus.verb() : String.join(" ", focus.thing()));
    }

    private String nothingOn(String said) {
        return "nothing on " + Stray.quoted(said, question);
    }

    private boolean tells(Row row, Focus focus) {
        return switch (focus.word()) {
            case HOW_MANY -> narrowing(focus).allMatch(word -> says(row, word, 0));
            case HOW_MUCH,
                    HOW_LONG,
                    WHERE,
                    WHY,
                    CONTENT,
                    WHICH_PEOPLE,
                    GIVE,
                    ALONE,
                    FOUND,
                    MINE,
                    HAS_IT ->
                    true;
            case WHEN -> !focus.past() || isDated(row, new Deed(clause(focus)));
            case WHICH ->
                    (FocusWords.unit(focus.head()) || says(row, focus.head(), 0))
                            && (!Instances.areAsked(focus, words) || names(row, focus.head()));
            case WHAT_IS -> says(row, focus.head(), 0);
            case IS_THERE -> says(row, focus.head(), 0) || means(row, focus.head());
            case NEEDED -> says(row, focus.head(), THE_WORD) || means(row, focus.head());
            case WHO -> tellsWho(row, focus);
        };
    }

    private boolean tellsWho(Row row, Focus focus) {
        String verb = focus.verb();
        return Hands.own(verb)
                ? concepts(verb).stream().anyMatch(one -> Relevance.strength(row, one) > THE_WORD)
                : focus.past()
                        || FocusWords.keeps(verb)
                        || titled(row, verb)
                        || says(row, verb, 0)
                        || means(row, verb);
    }

    /** The words that narrow what is to be counted: "women" in "how many women technicians". */
    private Stream<String> narrowing(Focus focus) {
        List<String> thing = focus.thing();
        boolean folk = !thing.isEmpty() && !words.get(focus.until() - 1).equals(focus.head());
        return thing.stream().limit(folk ? thing.size() : Math.max(0, thing.size() - 1));
    }

    /** Whether the row tells when that was done which is asked about: "Start April 2021" does. */
    private boolean isDated(Row row, Deed deed) {
        Predicate<String> tells = text -> Sentences.dated(text) && deed.in(plan.stems(text));
        return row.action().cell(Field.TIMESCALE).map(Cell::text).filter(tells).isPresent()
                || !Sentences.all(row.action(), tells).isEmpty();
    }

    /** From the question word to the next one. */
    private List<String> clause(Focus focus) {
        int end =
                focuses.stream()
                        .mapToInt(Focus::from)
                        .filter(from -> from > focus.from())
                        .min()
                        .orElse(words.size());
        return words.subList(focus.from(), end);
    }

    /**
     * Whether the word is part of an everyday phrase for what the row speaks of: who asks whether
     * there is "a badge for teaching" asks for no badge.
     */
    private boolean means(Row row, String word) {
        return topic.concepts().stream()
                .filter(one -> List.of(one.words().split(" ")).contains(word))
                .filter(one -> one.words().length() > word.length())
                .anyMatch(one -> Relevance.strength(row, one) > SAID);
    }

    /** Whether some of the things that are asked for stand in the row by their names. */
    private boolean names(Row row, String thing) {
        if (thing.isEmpty() || FocusWords.silent(thing)) {
            return true;
        }
        Instances named = new Instances(plan, words);
        return FocusWords.unit(thing)
                ? named.units(row.action())
                : named.of(row.action(), concepts(thing), !thing.endsWith("s"));
    }

    private List<Concept> concepts(String word) {
        return plan.topics().of(new Utterance(List.of(word))).concepts();
    }

    /** Whether a sentence says that somebody did what the question asks who did. */
    boolean does(String sentence) {
        if (!years.fit(sentence)) {
            return false;
        }
        return focuses.stream()
                .filter(focus -> focus.word() == Focus.Word.WHO && focus.past())
                .map(Focus::verb)
                .filter(verb -> !Grammar.little(verb))
                .allMatch(
                        verb ->
                                (did(verb, sentence) || Deed.wrote(verb, sentence))
                                        && Sentences.somebody(sentence));
    }

    /** Whether a sentence tells of the deed that the question asks about, by its own verb. */
    boolean tellsDeed(String sentence) {
        return focuses.stream()
                .filter(focus -> DEEDS.contains(focus.word()))
                .anyMatch(focus -> new Deed(clause(focus)).told(plan.stems(sentence)));
    }

    /** Whether a sentence says what becomes of the grade or the pay that is asked about. */
    boolean earns(String sentence) {
        return Earnings.told(line, sentence);
    }

    /** Whether it may name whoever is asked for: those refused are not among those chosen. */
    boolean fits(String sentence) {
        return focuses.stream()
                .allMatch(focus -> new Deed(clause(focus)).counted(plan.stems(sentence)));
    }

    /** Whether it is what is to be counted: "registrations" in "how many registrations". */
    boolean countsAny(Concept concept) {
        return focuses.stream()
                .filter(focus -> focus.word() == Focus.Word.HOW_MANY)
                .flatMap(focus -> focus.thing().stream())
                .anyMatch(word -> holds(concept, word));
    }

    /** Whether it was done, and is not what somebody is to do. */
    private boolean did(String verb, String sentence) {
        String stem = plan.stem(verb);
        return Wording.words(sentence).stream()
                .anyMatch(word -> Grammar.past(word) && plan.stem(word).equals(stem));
    }

    /** Whether a sentence tells of the year that is asked about; an aim is of no year past. */
    boolean ofYear(String sentence) {
        return years.fit(sentence) && !(!years.isEmpty() && Aims.in(sentence));
    }

    /** Whether the question names no topic: "who sent it back?" */
    boolean alone() {
        return topic.known().isEmpty();
    }

    /** Whether it asks who did a certain thing. */
    boolean deed() {
        return focuses.stream()
                .anyMatch(
                        focus ->
                                focus.word() == Focus.Word.WHO
                                        && focus.past()
                                        && !Grammar.little(focus.verb()));
    }

    /** Whether the title alone says what else is asked about; then its owner is asked for. */
    private boolean titled(Row row, String verb) {
        return topic.known().stream()
                .filter(concept -> !Vocabulary.FIELD.light(concept.own()))
                .filter(concept -> !concept.words().equals(verb))
                .allMatch(concept -> Relevance.best(row.line(Field.TITLE), concept) > 0);
    }

    private boolean says(Row row, String word, double nearly) {
        if (word.isEmpty() || FocusWords.silent(word) || Grammar.numeral(word)) {
            return true;
        }
        List<Concept> concepts = new ArrayList<>(concepts(word));
        topic.concepts().stream().filter(one -> holds(one, word)).forEach(concepts::add);
        return concepts.isEmpty()
                || concepts.stream()
                        .anyMatch(
                                concept ->
                                        Vocabulary.FIELD.light(concept.own())
                                                || Relevance.strength(row, concept) > nearly);
    }

    /** "Health" in "health and wellbeing". */
    private static boolean holds(Concept concept, String word) {
        return (" " + concept.words() + " ").contains(" " + word + " ");
    }

    private Stream<Row> rows(List<Action> actions) {
        return actions.stream().flatMap(action -> plan.row(action).stream());
    }

    /** Whether a certain thing is asked for, not whether the plan has anything on a matter. */
    boolean certain() {
        return Worded.has(line, CERTAIN);
    }

    /**
     * Whether a sentence counts what is to be counted, or stands in a row whose title names it. See
     * {@link Counting}.
     */
    boolean counts(String title, String sentence) {
        return years.fit(sentence)
                && GivenNumbers.leave(words, sentence)
                && (years.isEmpty() || years.areIn(sentence) || !Aims.in(sentence))
                && focuses.stream()
                        .filter(focus -> focus.word() == Focus.Word.HOW_MANY)
                        .allMatch(
                                focus ->
                                        counting.counts(focus.head(), title, sentence)
                                                && new Deed(clause(focus))
                                                        .counted(plan.stems(sentence)));
    }
}
