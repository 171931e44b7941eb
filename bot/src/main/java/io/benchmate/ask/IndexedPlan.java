package io.benchmate.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.calendar.SteeringGroup;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.Readings;
import io.benchmate.plan.timescale.Reading;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan made ready to be asked: its words stemmed, its slips mended, its codes, parties and themes
 * known. Built once for a revision, then only read, by many threads.
 */
final class IndexedPlan {
    private static final Vocabulary VOCABULARY = Vocabulary.FIELD;
    private static final Set<String> COMMON = WordFile.words("common-words.txt");
    private static final Set<String> CHATTER = WordFile.words("chatter.txt");
    private static final Spelling FIELD_SPELLING =
            new Spelling(List.of(VOCABULARY.words(), COMMON, CHATTER));

    /** As many lines of stems are kept: all of a usual plan's, a megabyte or two. */
    private static final int SENTENCES = 4_000;

    /** Questions that are being answered at one time, and their parts. */
    private static final int READ = 256;

    /** So long a text is a question's word or phrase, of which as many are kept as fit. */
    private static final int SHORT = 60;

    private final Plan plan;
    private final Map<String, String> abbreviations;
    private final Map<String, String> mended = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final List<Row> rows;
    private final Map<ActionId, Row> byId;
    private final List<String> ownerLines;
    private final Spelling spelling;
    private final Candidates candidates;
    private final Relevance relevance;
    private final Topics topics;
    private final Codes codes;
    private final Themes themes;
    private final Parties parties;
    private final QuestionWords questionWords;
    private final Distilling distilling;
    private final Recent<Utterance> read;
    private final Recent<Utterance> wholes;
    private final Recent<List<String>> stemmed = new Recent<>(4_096, this::read);
    private final RowTimes times;
    private final Coverage coverage;
    private final List<AddedWords.Link> added;
    private final Links links;
    private final Cache<String, String> sentences =
            Caffeine.newBuilder().executor(Runnable::run).maximumSize(SENTENCES).build();

    private final AtomicReference<@Nullable Examples> examples = new AtomicReference<>();

    IndexedPlan(Plan plan) {
        this(plan, Readings.UK.of(plan), List.of(), SteeringGroup.UNKNOWN);
    }

    IndexedPlan(
            Plan plan, PlanReadings readings, List<AddedWords.Link> added, SteeringGroup steering) {
        this.plan = plan;
        this.abbreviations = Plurals.of(plan, COMMON, CHATTER);
        Set<String> planWords = planWords(plan);
        planWords.forEach(word -> mended.put(word, mend(word)));
        planWords.forEach(word -> stems.put(word, stem(word)));
        this.rows = rows(plan.actions());
        this.byId = rows.stream().collect(Collectors.toMap(row -> row.action().id(), row -> row));
        this.spelling = new Spelling(known(planWords, added));
        this.candidates = new Candidates(rows);
        this.relevance = new Relevance(candidates, rows.size());
        this.topics = new Topics(VOCABULARY, this::holds, nameWords());
        this.codes = new Codes(plan.actions());
        this.themes = new Themes(plan.themes(), this::stems);
        this.parties = new Parties(plan.facts(), rows, this::stems);
        this.questionWords = new QuestionWords(plan, codes, spelling);
        this.read = new Recent<>(READ, text -> new Utterance(questionWords.of(text)));
        this.wholes = new Recent<>(READ, text -> new Utterance(questionWords.whole(text)));
        this.ownerLines = rows.stream().map(parties::line).toList();
        this.times = new RowTimes(rows, readings, steering);
        this.coverage = Coverage.of(plan);
        this.added = List.copyOf(added);
        this.links = Links.of(this, added);
        this.distilling = new Distilling(this);
    }

    private List<Collection<String>> known(Set<String> planWords, List<AddedWords.Link> added) {
        var words = added.stream().flatMap(link -> Wording.words(link.words()).stream()).toList();
        return List.of(planWords, VOCABULARY.words(), COMMON, CHATTER, mended.values(), words);
    }

    /** Whether it was made with these readings and these words. */
    boolean isBy(PlanReadings other, List<AddedWords.Link> words) {
        return times.readings().equals(other) && added.equals(words);
    }

    Links links() {
        return links;
    }

    /** Whether a word is everyday English or one of the field's own. */
    static boolean everyday(String word) {
        boolean common = COMMON.contains(word) || CHATTER.contains(word);
        return common || (FIELD_SPELLING.knows(word) && word.length() > 4);
    }

    /** Whether a word is common talk or the field's own; "zebras" is English, but neither. */
    static boolean usual(String word) {
        boolean common = COMMON.contains(word) || CHATTER.contains(word);
        return common || (FIELD_SPELLING.holds(word) && word.length() > 4);
    }

    Plan plan() {
        return plan;
    }

    List<Row> rows() {
        return rows;
    }

    Relevance relevance() {
        return relevance;
    }

    Topics topics() {
        return topics;
    }

    Codes codes() {
        return codes;
    }

    Themes themes() {
        return themes;
    }

    Parties parties() {
        return parties;
    }

    /** A row's owner cell as stems without glue. */
    String owners(Row row) {
        return ownerLines.get(row.at());
    }

    /** What a row's timescale says. */
    When when(Row row) {
        return times.when(row);
    }

    /** How a row's timescale was read; empty when its cell is blank. */
    Optional<Reading> reading(Row row) {
        return times.reading(row);
    }

    /** Examples for a day; made once, since greetings ask for them again and again. */
    Examples examples(LocalDate today) {
        return Objects.requireNonNull(
                examples.updateAndGet(
                        there ->
                                there != null && there.day().equals(today)
                                        ? there
                                        : new Examples(this, today)));
    }

    InstitutionPeriods periods() {
        return times.periods();
    }

    /** A question's words, slips mended and spellings made one. */
    Utterance utterance(String text) {
        return read.of(text).afresh();
    }

    Distilling distilling() {
        return distilling;
    }

    /** The same, with what a person tells of himself beside the question. */
    Utterance whole(String text) {
        return wholes.of(text).afresh();
    }

    /** The stems of a text of the plan, or of some of a question's words. */
    List<String> stems(String text) {
        return text.length() > SHORT ? read(text) : stemmed.of(text);
    }

    private List<String> read(String text) {
        List<String> words =
                Wording.words(text).stream().map(word -> mended.getOrDefault(word, word)).toList();
        return VOCABULARY.folded(words).stream().map(this::stem).toList();
    }

    /** The same as a line; a sentence is often looked at again. */
    String line(String sentence) {
        return sentences.get(sentence, said -> Row.line(stems(said)));
    }

    String stem(String word) {
        String known = stems.get(word);
        return known != null ? known : VOCABULARY.stem(abbreviations.getOrDefault(word, word));
    }

    /** Whether the plan uses the statuses of a legend at all. */
    boolean hasStatuses() {
        return coverage.statuses();
    }

    /** Whether most actions name an owner. */
    boolean hasOwners() {
        return coverage.owners();
    }

    boolean has(Field field) {
        return coverage.fields().contains(field);
    }

    Optional<Row> row(Action action) {
        return Optional.ofNullable(byId.get(action.id()));
    }

    private boolean holds(String stems) {
        return candidates.holds(stems);
    }

    private List<Row> rows(List<Action> actions) {
        List<Row> made = new ArrayList<>(actions.size());
        for (Action action : actions) {
            made.add(Row.of(made.size(), action, this::stems));
        }
        return List.copyOf(made);
    }

    /**
     * A plan's own slip is read as what the field or everyday English has; the cell stays as it is.
     */
    private static String mend(String word) {
        String mended = word.length() < 7 ? word : FIELD_SPELLING.mend(word);
        return Stems.of(mended).equals(Stems.of(word)) ? word : mended;
    }

    private Set<String> nameWords() {
        return PlanName.words(plan.facts().title()).stream()
                .filter(word -> !VOCABULARY.knows(VOCABULARY.stem(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> planWords(Plan plan) {
        Set<String> words = new HashSet<>();
        for (Action action : plan.actions()) {
            texts(action).forEach(text -> words.addAll(Wording.words(text)));
        }
        plan.facts().notes().forEach(note -> words.addAll(Wording.words(note)));
        return words;
    }

    private static Stream<String> texts(Action action) {
        return Stream.of(
                        action.themes().stream(),
                        Stream.of(action.title()),
                        action.cells().values().stream().map(Cell::text),
                        action.otherCells().stream().map(Cell::text))
                .flatMap(some -> some);
    }
}
