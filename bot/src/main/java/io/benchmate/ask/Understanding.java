package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import org.jspecify.annotations.Nullable;

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
    private static final Pattern TURN =
            Pattern.compile(
                    "(?:show |see |give me |and |the |please )*(?:more|next page|next|rest|show"
                        + " more|more please|the rest|carry on|continue|go on|page (\\d{1,3}))(?:"
                        + " please)?");
    private static final Pattern RELATED =
            Pattern.compile("\\b(?:related|relates|similar|connected|linked|like)\\b");
    private static final Pattern SO_FAR =
            Pattern.compile("\\bhow many have .*\\b(?:so far|to date|by now|already|yet)\\b");

    /** Who is asked so is the topic: "how many people are on the steering group?" */
    private static final Set<Asked> ABOUT_A_PARTY =
            EnumSet.of(
                    Asked.NUMBER, Asked.REACHED, Asked.TURNOUT, Asked.DOER, Asked.NAME, Asked.COST);

    /** What "should have been in place by then" asks is which are late, not what came of them. */
    private static final Set<DateAsk.Kind> BY_THEN =
            EnumSet.of(DateAsk.Kind.OVERDUE, DateAsk.Kind.DUE_BY);

    private final IndexedPlan plan;
    private final LocalDate today;
    private final Definitions definitions;
    private final Naming naming;
    private final Map<String, Intent> understood = new HashMap<>();

    Understanding(IndexedPlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
        this.naming = new Naming(plan);
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
        if (!alone) {
            return read;
        }
        if (Definitions.ofThePlan(plan.utterance(text))) {
            return new Intent.Explain(Intent.Subject.PLAN, "");
        }
        Optional<Party> owner = spokenOf(text, read);
        if (owner.isPresent()) {
            return owned(read, owner.get());
        }
        if (!(read instanceof Intent.Look look) || says(look.query())) {
            return read;
        }
        boolean everything =
                look.breadth() == Breadth.MANY && Worded.has(text, Answering.EVERYTHING);
        return everything
                ? read
                : Queries.changed(of(plan.whole(text)), query -> query.on(query.topic().telling()));
    }

    /** Whether it says by itself what is meant, with more than words of every plan's prose. */
    private static boolean says(PlanQuery query) {
        boolean narrows = !query.named().isEmpty() || query.among() != null || query.filters();
        return narrows
                || query.topic().known().stream()
                        .anyMatch(concept -> !Vocabulary.FIELD.light(concept.own()));
    }

    /** An owner told beside the question, where it asks for what is his and names none itself. */
    private Optional<Party> spokenOf(String text, Intent read) {
        return Queries.of(read)
                .filter(query -> query.named().isEmpty() && query.owners().isEmpty())
                .flatMap(_ -> OwnRole.spokenOf(plan.utterance(text), plan.whole(text), plan));
    }

    private static Intent owned(Intent read, Party owner) {
        return Queries.changed(
                read,
                query -> {
                    PlanQuery theirs = Filter.with(query, query.themes(), List.of(owner));
                    return query.filters() || !says(query) ? theirs.on(Topic.NONE) : theirs;
                });
    }

    private Intent of(Utterance said) {
        return Courtesies.in(said)
                .or(() -> turn(said))
                .or(() -> definitions.in(said))
                .or(() -> related(said))
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
                .map(rank -> new Intent.Rank(draft(said).query, rank.highest(), rank.top()));
    }

    private Optional<Intent> breakdown(Utterance said) {
        Utterance rest = said.afresh();
        return BreakdownWords.in(rest).flatMap(asked -> asked.of(draft(rest).query));
    }

    private Intent look(Utterance said) {
        RatingAsk rating = bound(said);
        Codes.Found codes = plan.codes().in(said);
        boolean tally =
                codes.actions().isEmpty()
                        && !Members.asked(said, plan.plan().facts())
                        && (said.take(TallyWords.ASKED).isPresent() || CountOf.asked(said, naming));
        boolean single = BreadthWords.single(said);
        Draft draft = draft(said, codes, rating);
        if (!draft.missing.isEmpty() && draft.query.named().isEmpty()) {
            return new Intent.NoSuch(draft.missing);
        }
        boolean number = number(said, draft, tally);
        if (tally
                && !number
                && (draft.query.filters()
                        || draft.query.topic().known().isEmpty()
                        || draft.asked.isEmpty())) {
            return new Intent.Tally(draft.query);
        }
        boolean one = single && draft.pointed();
        return new Intent.Look(
                one ? draft.single() : draft.query, draft.asked, BreadthWords.of(said, one));
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

    /** "How much was spent in 2023?" asks for a figure of that year, not for what was due then. */
    private static boolean counted(Set<Asked> asked) {
        return asked.stream()
                .anyMatch(EnumSet.of(Asked.COST, Asked.TURNOUT, Asked.REACHED)::contains);
    }

    private Draft draft(Utterance said) {
        RatingAsk rating = bound(said);
        return draft(said, plan.codes().in(said), rating);
    }

    /** Looked for before the codes: the "3.9" of "rated above 3.9" is no action. */
    private @Nullable RatingAsk bound(Utterance said) {
        return RatingWords.bound(said, plan.has(Field.RATING)).orElse(null);
    }

    private Draft draft(Utterance said, Codes.Found codes, @Nullable RatingAsk rating) {
        Optional<Party> person = naming.calledLikeATime(said);
        ColumnAsk columns = ColumnAsk.in(said, plan);
        DateAsk date = codes.actions().isEmpty() ? date(said) : null;
        Optional<Party> nobody = person.or(() -> Unowned.in(said));
        boolean colour = StatusWords.choosesColour(said);
        boolean either = StatusWords.wantsEither(said);
        StatusAsk status = colour || either ? null : StatusWords.in(said, date, plan).orElse(null);
        Set<Asked> asked = columns.with(asked(said, colour, rating != null, either));
        if (date != null && date.fallsIn() && counted(asked)) {
            date = null;
        }
        if (date != null && BY_THEN.contains(date.kind())) {
            asked.remove(Asked.EVIDENCE);
        }
        Draft draft = new Draft(codes, asked, status);
        List<Party> owners =
                nobody.or(() -> OwnRole.in(said, plan))
                        .map(List::of)
                        .orElseGet(() -> owners(said, asked));
        Set<String> themes = asked.contains(Asked.COST) ? Set.of() : naming.themes(said);
        Topic topic = topic(Asides.without(said, status, date), asked);
        PlanQuery query =
                new PlanQuery(
                        codes.actions(), null, themes, owners, status, date, rating, null, topic);
        draft.query = columns.narrow(query);
        return draft;
    }

    /** "Who fights our corner?" has in its verb what is asked for, and asks for no owner of it. */
    private Topic topic(Utterance said, Set<Asked> asked) {
        Topic topic = plan.topics().of(said);
        if (topic.known().stream()
                .filter(concept -> concept.own().contains(" "))
                .anyMatch(concept -> said.line().startsWith("who " + concept.words()))) {
            asked.remove(Asked.WHO);
        }
        return topic;
    }

    private @Nullable DateAsk date(Utterance said) {
        return Printed.in(said, plan)
                .or(() -> PhaseNames.in(said, plan))
                .or(() -> DateWords.in(said, today, plan.periods()))
                .or(() -> StillToStart.in(said, plan, today))
                .orElse(null);
    }

    private List<Party> owners(Utterance said, Set<Asked> asked) {
        return asked.stream().anyMatch(ABOUT_A_PARTY::contains) ? List.of() : naming.owners(said);
    }

    private static Set<Asked> asked(Utterance said, boolean colour, boolean rated, boolean either) {
        Set<Asked> asked = AskedWords.in(said);
        if (colour) {
            asked.add(Asked.COLOUR);
            asked.remove(Asked.STATUS);
            asked.remove(Asked.EVIDENCE);
        }
        if (rated) {
            asked.add(Asked.RATING);
        }
        if (either) {
            asked.add(Asked.STATUS);
        }
        return asked;
    }
}
