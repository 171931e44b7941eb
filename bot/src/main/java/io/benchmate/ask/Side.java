package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an action's cells say on the side that is asked about. No quotes means that the plan does
 * not tell.
 */
final class Side {
    private static final int LABEL = 40;
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?i)next (?:action )?plan|\\d\\d-mon?th action plan|carr(?:y|ied) over|to be"
                        + " (?:further )?enhanced|further|more (?:work|needs)|to be reviewed|next"
                        + " year");
    private static final Pattern HAPPENED =
            Pattern.compile(
                    "(?i)\\b(?:has been|have been|was|were|has|have) \\w+ed\\b|\\bsite created\\b");

    private final Predicate<String> onTopic;

    private final boolean owned;

    private final @Nullable Wanted wanted;

    private final boolean looksBack;

    Side(Predicate<String> onTopic, boolean owned) {
        this(onTopic, owned, null, false);
    }

    /**
     * @param onTopic whether a sentence speaks of what was asked
     * @param owned whether the plan has a column of owners: then a blank one is not made up for
     *     from other cells
     * @param wanted what is to be counted, or was done; null for nothing certain
     * @param looksBack whether it is asked what was done: "what percentage answered?"
     */
    Side(Predicate<String> onTopic, boolean owned, @Nullable Wanted wanted, boolean looksBack) {
        this.wanted = wanted;
        this.looksBack = looksBack;
        this.owned = owned;
        this.onTopic = onTopic;
    }

    private boolean counted(String title, String sentence) {
        return wanted == null || wanted.counts(title, sentence);
    }

    private boolean ofYear(String sentence) {
        return wanted == null || wanted.ofYear(sentence);
    }

    private boolean done(String sentence) {
        return wanted == null || !wanted.deed() ? Sentences.names(sentence) : wanted.does(sentence);
    }

    /** On each of these sides, each quote once. */
    List<Quote> of(Action action, Set<Asked> asked) {
        return Arrays.stream(Asked.values())
                .filter(asked::contains)
                .flatMap(one -> of(action, one).stream())
                .distinct()
                .toList();
    }

    List<Quote> of(Action action, Asked asked) {
        List<Quote> told = told(action, asked);
        return looksBack && told.size() > 1 ? doneFirst(told) : told;
    }

    /** Who asks what was done is told that before what was to come of it. */
    private static List<Quote> doneFirst(List<Quote> told) {
        return told.stream()
                .sorted(Comparator.comparing(quote -> quote.field() == Field.MEASURE))
                .toList();
    }

    private List<Quote> told(Action action, Asked asked) {
        return switch (asked) {
            case WHEN -> cellOr(action, Field.TIMESCALE, Sentences::dated);
            case WHO -> owned ? cell(action, Field.OWNER) : led(action);
            case STATUS -> status(action);
            case COLOUR -> isShort(action.status()) ? cell(action, Field.STATUS) : List.of();
            case WHERE, COST, PRICE, WHICH ->
                    Sentences.all(action, text -> asked.toldBy(text) && ofYear(text));
            case NUMBER -> numbers(action);
            case REACHED -> reached(action);
            case SHARE, LENGTH, RHYTHM, TURNOUT -> near(action, asked);
            case FINDING -> findings(action);
            case REASON -> reasons(action);
            case MEASURE -> measure(action);
            case EVIDENCE -> evidence(action);
            case RATING, PRIORITY -> cell(action, Field.valueOf(asked.name()));
            case RATIONALE -> cell(action, Field.REASON);
            case PURPOSE -> purpose(action);
            case FUTURE -> cellOr(action, Field.FUTURE, text -> NEXT.matcher(text).find());
            case HAPPENED -> happened(action);
            case DOER -> doers(action);
            case NAME, WORDING -> worded(action, asked);
            case PAY -> Sentences.all(action, text -> wanted != null && wanted.earns(text));
            case CONTACT, HOUR, ANNEX, CASE -> List.of();
        };
    }

    private List<Quote> near(Action action, Asked asked) {
        return Sentences.all(
                action,
                text -> asked.toldBy(text) && (near(action, text) || alone()) && ofYear(text));
    }

    private List<Quote> worded(Action action, Asked asked) {
        return Sentences.all(
                action,
                text ->
                        asked.toldBy(text)
                                && tells(action, text)
                                && ofYear(text)
                                && (wanted == null || wanted.fits(text)));
    }

    /** What it is to bring. */
    private List<Quote> purpose(Action action) {
        return Stream.of(Field.MEASURE, Field.DETAIL)
                .map(field -> cell(action, field))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElseGet(() -> telling(action));
    }

    /** A colour, or the few words that stand for one: a long comment tells none. */
    private static boolean isShort(Status status) {
        return status.shade().isColour()
                || (status.shade() == Shade.WORDS && status.printed().length() <= LABEL);
    }

    private List<Quote> status(Action action) {
        List<Quote> quotes = new ArrayList<>();
        if (StatusReader.known(action.status())) {
            quotes.addAll(cell(action, Field.STATUS));
        }
        quotes.addAll(cell(action, Field.EVIDENCE));
        quotes.addAll(FromRecords.evidence(action));
        return quotes;
    }

    private static List<Quote> findings(Action action) {
        List<Quote> quotes = new ArrayList<>(cell(action, Field.EVIDENCE));
        quotes.addAll(FromRecords.evidence(action));
        return quotes.stream().filter(quote -> Sentences.finds(quote.cell().text())).toList();
    }

    private static List<Quote> reasons(Action action) {
        List<Quote> quotes = new ArrayList<>();
        for (Quote quote : Sentences.all(action, Sentences::reasons)) {
            quotes.add(quote);
        }
        cell(action, Field.STATUS).stream()
                .filter(quote -> Sentences.reasons(quote.cell().text()))
                .forEach(quotes::add);
        FromRecords.evidence(action).stream()
                .filter(quote -> Sentences.reasons(quote.cell().text()))
                .forEach(quotes::add);
        return quotes;
    }

    private List<Quote> evidence(Action action) {
        List<Quote> quotes = new ArrayList<>(cell(action, Field.EVIDENCE));
        quotes.addAll(FromRecords.evidence(action));
        if (StatusReader.known(action.status())) {
            quotes.addAll(cell(action, Field.STATUS));
        }
        return quotes.isEmpty()
                ? Sentences.all(action, text -> HAPPENED.matcher(text).find() && near(action, text))
                : quotes;
    }

    private List<Quote> doers(Action action) {
        return Sentences.all(action, text -> done(text) && (onTopic.test(text) || alone())).stream()
                .filter(quote -> quote.field() != Field.TITLE || !isDeed())
                .toList();
    }

    /** That something is to be written does not tell who wrote it. */
    private boolean isDeed() {
        return wanted != null && wanted.deed();
    }

    private static List<Quote> happened(Action action) {
        List<Quote> told = Sentences.all(action, Sentences::happened);
        return told.isEmpty()
                ? Sentences.all(action, Sentences::dated).stream()
                        .filter(quote -> quote.field() == Field.EVIDENCE)
                        .toList()
                : told;
    }

    /** Who leads; else who is named on the topic at all: "guidance from HR". */
    private List<Quote> led(Action action) {
        List<Quote> led =
                cellOr(action, Field.OWNER, text -> Sentences.leads(text) && near(action, text));
        return led.isEmpty()
                ? Sentences.all(action, text -> Sentences.from(text) && near(action, text))
                : led;
    }

    /** What was counted: a number to come to is none, nor one that the title sets. */
    private List<Quote> reached(Action action) {
        return numbers(action).stream()
                .filter(quote -> quote.field() != Field.TITLE)
                .filter(quote -> Sentences.tallies(quote.cell().text()))
                .filter(
                        quote ->
                                quote.field() == Field.EVIDENCE
                                        || quote.field() == Field.MEASURE
                                                && Aims.stands(quote.cell().text())
                                        || quote.field() != Field.MEASURE
                                                && !Aims.in(quote.cell().text()))
                .toList();
    }

    /** Whether a sentence speaks of the topic, or stands in a row whose title does. */
    private boolean near(Action action, String sentence) {
        return onTopic.test(sentence) || onTopic.test(action.title());
    }

    /** Whether only the row is pointed at: "how many came?" */
    private boolean alone() {
        return wanted != null && wanted.alone();
    }

    /** Whether a sentence speaks of the topic, or of the deed in a row whose title does. */
    private boolean tells(Action action, String sentence) {
        return onTopic.test(sentence)
                || alone()
                || (wanted != null && wanted.tellsDeed(sentence) && onTopic.test(action.title()));
    }

    private List<Quote> numbers(Action action) {
        List<Quote> exact =
                Sentences.all(
                        action,
                        text ->
                                Sentences.counts(text)
                                        && tells(action, text)
                                        && counted(action.title(), text));
        boolean single =
                action.text(Field.MEASURE)
                        .filter(Sentences::counts)
                        .filter(text -> counted(action.title(), text))
                        .isPresent();
        return !exact.isEmpty() ? exact : single ? cell(action, Field.MEASURE) : List.of();
    }

    private List<Quote> measure(Action action) {
        List<Quote> quotes = cell(action, Field.MEASURE);
        return quotes.isEmpty() ? Sentences.all(action, Sentences::counts) : quotes;
    }

    private static List<Quote> cellOr(Action action, Field field, Predicate<String> sentence) {
        List<Quote> quotes = cell(action, field);
        return quotes.isEmpty() ? Sentences.all(action, sentence) : quotes;
    }

    private static List<Quote> cell(Action action, Field field) {
        Optional<Cell> cell = action.cell(field);
        return cell.map(found -> List.of(new Quote(action, field, found))).orElse(List.of());
    }

    /** The cells that tell most of the topic, when no one side is asked about. */
    List<Quote> telling(Action action) {
        List<Quote> told = Sentences.all(action, onTopic).stream().limit(2).toList();
        return told.isEmpty()
                ? cellOr(action, Field.DETAIL, sentence -> true).stream().limit(1).toList()
                : told;
    }
}
