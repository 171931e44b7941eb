package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.StatusMeaning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether a plan tells what is asked. Two things must hold, and either error costs a reader as
 * much: a bluff, or a refusal of what is there.
 *
 * <p>The subject: a row speaks of most of what is asked, or it stands out from all others. Talk
 * counts little, since people ask in everyday words that no plan has; but who asks for a certain
 * thing, the prize or the hotel, is not told by a row that nowhere speaks of it.
 *
 * <p>The value: a cell holds what the question asks for, of its kind and with its unit. The kinds
 * and how a sentence tells them stand in {@link Asked}; {@link Side} looks for them in a row.
 * Questions after no certain value ask for what every plan tells: what is to be done, by whom, by
 * when, and how it stands.
 */
final class Telling {
    private static final double AS_WELL = 0.85;

    /** So much of the topic stands in the title of the row that is meant. */
    private static final double CALLED = 0.3;

    /** And so much of what the row says of it. */
    private static final double MOSTLY = 0.75;

    /** Who asks for "anything on it" hopes for the nearest, not for each. */
    private static final Pattern ALL =
            Pattern.compile("(?i)\\b(?:all|every|each|list|which|what)\\b");

    private static final Pattern SIGNED_OFF =
            Pattern.compile("^(?!.*\\bby\\b).*\\b(?:get|got|been|is|are|was|were) signed off\\b");

    private final IndexedPlan plan;
    private final Exactly exactly;
    private final String question;

    Telling(IndexedPlan plan, LocalDate today, String question) {
        this.plan = plan;
        this.question = question;
        this.exactly = new Exactly(plan, today, question);
    }

    /** The rows that are about what is asked, best first; empty when none is. */
    List<Hit> about(List<Hit> hits, Intent.Look look) {
        List<Hit> close = Choice.of(hits, look.breadth());
        List<Hit> sure =
                close.size() > 1 && tells(close.getFirst(), look)
                        ? Choice.sideOf(hits, look.breadth())
                        : close;
        boolean certain = AskedWords.plain(look.asked()) || wanted(look.query().topic()).certain();
        List<Hit> meant = sure.isEmpty() && !certain ? Choice.outstanding(hits) : sure;
        if (isKind(look)) {
            return Choice.called(hits, meant);
        }
        return AskedWords.plain(look.asked()) ? ofTheYear(meant, hits, look) : meant;
    }

    /** Whether all of a kind are asked for, by more than a word of every plan's prose. */
    private boolean isKind(Intent.Look look) {
        return look.asked().isEmpty()
                && look.breadth() == Intent.Breadth.MANY
                && Worded.has(question, ALL)
                && look.query().topic().known().stream()
                        .noneMatch(one -> Vocabulary.FIELD.light(one.own()));
    }

    /** Of rows that fit as well, the one that speaks of the year that a value is asked for. */
    private List<Hit> ofTheYear(List<Hit> meant, List<Hit> hits, Intent.Look look) {
        Years years = Years.in(plan.utterance(question).line());
        if (years.isEmpty() || meant.isEmpty()) {
            return meant;
        }
        OnTopic onTopic = new OnTopic(plan, look.query().topic());
        double least = AS_WELL * meant.getFirst().covered();
        List<Hit> then =
                hits.stream()
                        .filter(hit -> hit.covered() >= least)
                        .filter(
                                hit ->
                                        speaks(
                                                hit.row().action(),
                                                sentence ->
                                                        years.areIn(sentence)
                                                                && onTopic.test(sentence)))
                        .toList();
        return then.isEmpty() || then.stream().anyMatch(meant::contains)
                ? meant
                : then.subList(0, 1);
    }

    private static boolean speaks(Action action, Predicate<String> fits) {
        return !Sentences.all(action, fits).isEmpty();
    }

    /** Whether some side of an action is asked for, and this one tells it; all have a time. */
    private boolean tells(Hit hit, Intent.Look look) {
        Side side = side(look.query().topic());
        Action action = hit.row().action();
        return look.asked().stream()
                .filter(asked -> asked != Asked.WHEN)
                .anyMatch(asked -> !side.of(action, asked).isEmpty());
    }

    /** Whether it is sure enough that these rows are meant, to say what they lack. */
    boolean means(List<Action> actions, PlanQuery query) {
        if (!query.named().isEmpty() || query.topic().isEmpty()) {
            return true;
        }
        if (new Occasions(plan, query.topic(), question).onlySpokenOf(actions)) {
            return false;
        }
        List<Hit> hits = plan.relevance().of(query.topic());
        return Choice.outstanding(hits).stream()
                        .anyMatch(hit -> isCalled(hit) && holds(actions, hit))
                || hits.stream()
                        .anyMatch(
                                hit ->
                                        hit.covered() >= Answering.MEANT
                                                && isCalled(hit)
                                                && holds(actions, hit));
    }

    /** A row that merely mentions the topic may not be the one that is meant. */
    private static boolean isCalled(Hit hit) {
        return hit.titled() >= CALLED && hit.titled() >= MOSTLY * hit.covered();
    }

    private static boolean holds(List<Action> actions, Hit hit) {
        return actions.contains(hit.row().action());
    }

    /** What these rows lack that is asked for, such as "no closing date"; empty for nothing. */
    Optional<String> lack(List<Action> actions, Topic topic, Set<Asked> asked) {
        if (actions.isEmpty() || AskedWords.ofColumn(asked)) {
            return Optional.empty();
        }
        if (exactly.closingMissing(actions)) {
            return Optional.of("no closing date");
        }
        if (exactly.missing(actions)) {
            return Optional.of("no such date");
        }
        if (new Occasions(plan, topic, question).undated(actions)) {
            return Optional.of("no date of that itself");
        }
        return untold(actions).or(() -> wanted(topic).missing(actions));
    }

    /**
     * Whether somebody asks whether a thing is so, and no row that is shown says it: where all that
     * he names is whose they are, a list of theirs tells him nothing.
     */
    boolean misses(Answer told) {
        List<Action> shown = Shown.on(told);
        Utterance said = plan.utterance(question);
        boolean whether = !said.words().isEmpty() && Grammar.auxiliary(said.words().getFirst());
        return whether
                && !shown.isEmpty()
                && !(told instanceof Answer.NotSaid)
                && untold(shown).isPresent();
    }

    private Optional<String> untold(List<Action> actions) {
        Utterance said = plan.utterance(question);
        List<String> cells = cells(actions);
        return Clause.missing(said, cells)
                .filter(one -> !one.name().equals(Clause.AGREED) || !signedOff(said, actions))
                .map(Clause::lacks);
    }

    /** What is done was signed off, whether or not its cells say so; nobody may be named for it. */
    private boolean signedOff(Utterance said, List<Action> actions) {
        return said.has(SIGNED_OFF)
                && plan.parties().in(said.afresh()).isEmpty()
                && actions.stream()
                        .allMatch(
                                one ->
                                        StatusMeaning.done(
                                                one.status(), plan.plan().facts().legend()));
    }

    private static List<String> cells(List<Action> actions) {
        return actions.stream()
                .flatMap(action -> action.cells().entrySet().stream())
                .map(cell -> told(cell.getKey(), cell.getValue()))
                .toList();
    }

    /** The rows that say what becomes of the pay that is asked about, as hardly any plan does. */
    List<Action> pay(Intent.Look look) {
        Side side = side(look.query().topic());
        return plan.plan().actions().stream()
                .filter(_ -> look.asked().contains(Asked.PAY))
                .filter(action -> !side.of(action, Asked.PAY).isEmpty())
                .toList();
    }

    /** A figure tells only with what it is a figure of. */
    private static String told(Field field, Cell cell) {
        return field == Field.RATING ? "rating " + cell.text() : cell.text();
    }

    /** What a row's cells say on the sides asked about. */
    Side side(Topic topic) {
        Wanted wanted = wanted(topic);
        boolean looksBack = Grammar.looksBack(plan.utterance(question).words());
        return new Side(new OnTopic(plan, topic), plan.hasOwners(), wanted, looksBack);
    }

    private Wanted wanted(Topic topic) {
        return new Wanted(plan, topic, question);
    }

    /**
     * Whether a side of the only action that passes is asked for. Where no word is left that is no
     * filter, nothing is asked that the row may lack.
     */
    boolean asksOfOne(List<Action> found, Intent.Look look) {
        if (found.size() != 1 || look.asked().isEmpty()) {
            return false;
        }
        Topic topic = look.query().topic();
        boolean list =
                topic.isEmpty()
                        && look.breadth() == Intent.Breadth.MANY
                        && look.asked().stream().noneMatch(Answering.RARE::contains);
        return !list || lack(found, topic, look.asked()).isEmpty();
    }
}
