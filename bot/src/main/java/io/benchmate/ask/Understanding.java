package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * From words to an intent: each part of the grammar takes its words, and what is left is the topic.
 * Pure; used by one thread, for one question.
 */
final class Understanding {
    private static final Pattern PREDICATE =
            Pattern.compile(
                    "\\bhow many (?:(?:actions|ones|of (?:them|these|those)) )?(?:are|were)"
                            + " (?:marked |coloured |rated )?\\w+$");
    private static final Pattern TURN =
            Pattern.compile(
                    "(?:show |see |give me |and |the |please )*(?:more|next page|next|rest|show"
                        + " more|more please|the rest|carry on|continue|go on|page (\\d{1,3}))(?:"
                        + " please)?");
    private static final Pattern RELATED =
            Pattern.compile(
                    "\\b(?:related|relates|similar|connected|linked|(?<!\\b(?:folks?|people|staff|success"
                        + " looks?|good"
                        + " looks?|they|not|technicians?|techs?|we|everyone|anyone|everybody|did|do|does|would|i|you)"
                        + " )like)\\b");
    private static final Pattern SO_FAR =
            Pattern.compile("\\bhow many have .*\\b(?:so far|to date|by now|already|yet)\\b");

    private final IndexedPlan plan;
    private final Definitions definitions;
    private final Naming naming;
    private final Drafting drafting;
    private final Map<String, Intent> understood = new HashMap<>();

    Understanding(IndexedPlan plan, LocalDate today) {
        this.plan = plan;
        this.naming = new Naming(plan);
        this.drafting = new Drafting(plan, today, naming);
        this.definitions = new Definitions(plan.plan().facts(), plan.codes());
    }

    /** The same text is looked at from several sides. */
    Intent of(String text) {
        return understood.computeIfAbsent(
                text, each -> Courtesies.sign(each).orElseGet(() -> of(plan.utterance(each))));
    }

    /**
     * As {@link #of}, but where the clauses that ask name nothing, what was said beside them tells
     * what is meant: "somebody puts us up for a prize, did that ever happen?"
     *
     * @param alone whether nothing was asked before that it could lean on
     */
    Intent of(String text, boolean alone) {
        Intent read = of(text);
        Optional<Party> owner = spokenOf(text, read);
        if (!alone) {
            return owner.map(theirs -> owned(ownLess(text), theirs)).orElse(read);
        }
        if (Definitions.ofThePlan(plan.utterance(text))) {
            return new Intent.Explain(Intent.Subject.PLAN, "");
        }
        if (owner.isPresent()) {
            return owned(ownLess(text), owner.get());
        }
        Optional<Intent> us = AboutUs.told(text, plan, this::of).filter(Understanding::narrows);
        if (us.isPresent()) {
            return us.get();
        }
        if (!(read instanceof Intent.Look look) || says(look.query())) {
            return read;
        }
        boolean everything =
                look.breadth() == Breadth.MANY && WholePlan.asked(plan.utterance(text));
        return everything
                ? read
                : Queries.changed(of(plan.whole(text)), query -> query.on(query.topic().telling()));
    }

    private Intent ownLess(String text) {
        return of(OwnRole.without(plan.utterance(text)));
    }

    /** Whether it says by itself what is meant, with more than words of every plan's prose. */
    private static boolean says(PlanQuery query) {
        boolean narrows = !query.named().isEmpty() || query.among() != null || query.filters();
        return narrows
                || query.topic().known().stream()
                        .anyMatch(concept -> !Vocabulary.FIELD.light(concept.own()));
    }

    private static boolean narrows(Intent read) {
        return Queries.of(read)
                .filter(query -> query.filters() || !query.topic().known().isEmpty())
                .isPresent();
    }

    /** An owner told beside the question, where it asks for what is his and names none itself. */
    private Optional<Party> spokenOf(String text, Intent read) {
        return Queries.of(read)
                .filter(query -> query.named().isEmpty() && query.owners().isEmpty())
                .flatMap(_ -> OwnRole.spokenOf(text, plan));
    }

    private static Intent owned(Intent read, Party owner) {
        return Queries.changed(
                read,
                query -> {
                    PlanQuery theirs = Filter.with(query, query.themes(), List.of(owner));
                    return query.filters() || !says(query) ? theirs.on(Topic.NONE) : theirs;
                });
    }

    /** Of what is left of a question, some words of which were taken. */
    Intent of(Utterance said) {
        return Courtesies.in(said)
                .or(() -> turn(said))
                .or(() -> definitions.in(said))
                .or(() -> related(said))
                .or(() -> alike(said))
                .or(() -> colours(said))
                .or(() -> compare(said))
                .or(() -> rank(said))
                .or(() -> breakdown(said))
                .orElseGet(() -> look(said));
    }

    private static Optional<Intent> turn(Utterance said) {
        return said.whole(TURN)
                .map(found -> Optional.ofNullable(found.group(1)))
                .map(page -> new Intent.Turn(page.map(Integer::parseInt).orElse(0)));
    }

    private Optional<Intent> related(Utterance said) {
        if (!said.has(RELATED)) {
            return Optional.empty();
        }
        List<Action> named = plan.codes().in(said.afresh()).actions();
        return named.size() == 1
                ? Optional.of(new Intent.Related(named.getFirst()))
                : Optional.empty();
    }

    /** Two actions that are said to look alike. */
    private Optional<Intent> alike(Utterance said) {
        List<Action> two = plan.codes().in(said.afresh()).actions();
        return two.size() == 2 && said.has(Comparison.ALIKE)
                ? Optional.of(
                        new Intent.Compare(
                                two.stream().map(one -> PlanQuery.ALL.about(List.of(one))).toList(),
                                Comparison.asked(said)))
                : Optional.empty();
    }

    /** Two colours whose actions are counted side by side, where nothing but filters is left. */
    private Optional<Intent> colours(Utterance said) {
        Utterance rest = said.afresh();
        return plan.hasStatuses()
                ? ColoursCompared.in(rest).flatMap(two -> colours(two, drafting.of(rest).query))
                : Optional.empty();
    }

    private static Optional<Intent> colours(List<StatusAsk> two, PlanQuery query) {
        boolean plain = query.topic().isEmpty() && query.named().isEmpty();
        return plain
                ? Optional.of(new Intent.Compare(two.stream().map(query::with).toList(), Set.of()))
                : Optional.empty();
    }

    private Optional<Intent> compare(Utterance said) {
        List<String> named = Comparison.sides(said);
        if (named.size() == 2 && plan.topics().across(said, named.getFirst())) {
            return Optional.empty();
        }
        Optional<Intent> groups = new Sides(plan, naming).groups(said, named);
        if (groups.isPresent()) {
            return groups;
        }
        List<PlanQuery> sides = new ArrayList<>();
        for (String side : named) {
            Utterance part = new Utterance(List.of(side.split(" ")));
            AskedWords.in(part);
            List<Action> codes = plan.codes().in(part).actions();
            Topic topic = plan.topics().of(part);
            if (codes.isEmpty() && topic.known().isEmpty()) {
                return Optional.empty();
            }
            sides.add(PlanQuery.ALL.about(codes).on(topic));
        }
        return sides.isEmpty()
                ? Optional.empty()
                : Optional.of(new Intent.Compare(sides, Comparison.asked(said)));
    }

    private Optional<Intent> rank(Utterance said) {
        return RatingWords.rank(said, plan.has(Field.RATING))
                .map(rank -> new Intent.Rank(drafting.of(said).query, rank.highest(), rank.top()));
    }

    private Optional<Intent> breakdown(Utterance said) {
        Utterance rest = said.afresh();
        return BreakdownWords.in(rest).flatMap(asked -> asked.of(drafting.of(rest).query));
    }

    private Intent look(Utterance said) {
        RatingAsk rating = drafting.bound(said);
        Spared spared = drafting.spared(said);
        Codes.Found codes = plan.codes().in(said);
        boolean tally =
                codes.actions().isEmpty()
                        && !Members.asked(said, plan.plan().facts())
                        && (said.take(TallyWords.ASKED).isPresent() || CountOf.asked(said, naming));
        boolean single = BreadthWords.single(said) || BreadthWords.oneOf(codes.actions(), said);
        Draft draft = drafting.of(said, codes, rating);
        if (!spared.isEmpty()) {
            draft.query = draft.query.without(spared);
        }
        if (!draft.missing.isEmpty() && draft.query.named().isEmpty()) {
            return new Intent.NoSuch(draft.missing);
        }
        boolean number = number(said, draft, tally);
        if (tally
                && !number
                && !isStrange(said, draft.query)
                && (draft.query.filters()
                        || draft.query.topic().known().isEmpty()
                        || draft.asked.isEmpty())) {
            return new Intent.Tally(draft.query);
        }
        boolean one = single && draft.pointed();
        return new Intent.Look(
                one ? draft.single() : draft.query, draft.asked, BreadthWords.of(said, one));
    }

    /** "How many are purple" is not answered with how many there are. */
    private static boolean isStrange(Utterance said, PlanQuery query) {
        Topic topic = query.topic();
        return !query.filters()
                && !topic.isEmpty()
                && topic.known().isEmpty()
                && said.has(PREDICATE);
    }

    /** Whether a figure that the plan gives is asked for, not how many actions there are. */
    private static boolean number(Utterance said, Draft draft, boolean tally) {
        if (!tally || draft.query.filters() || draft.query.topic().known().isEmpty()) {
            return false;
        }
        if (said.has(SO_FAR)) {
            draft.asked.removeAll(EnumSet.of(Asked.EVIDENCE, Asked.MEASURE, Asked.STATUS));
            draft.asked.add(Asked.REACHED);
        }
        boolean ends = said.line().endsWith("how many");
        if (ends) {
            draft.asked.add(Asked.NUMBER);
        }
        return ends;
    }
}
