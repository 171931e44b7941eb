package io.benchmate.ask;

import io.benchmate.plan.Field;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a question about actions: its filters, the sides that it asks for and its topic, in an
 * order in which no part takes the words of another. Pure but for the words that it takes.
 */
final class Drafting {
    /** Who is asked so is the topic: "how many people are on the steering group?" */
    private static final Set<Asked> ABOUT_A_PARTY =
            EnumSet.of(
                    Asked.NUMBER, Asked.REACHED, Asked.TURNOUT, Asked.DOER, Asked.NAME, Asked.COST);

    /** What "should have been in place by then" asks is which are late, not what came of them. */
    private static final Set<DateAsk.Kind> BY_THEN =
            EnumSet.of(DateAsk.Kind.OVERDUE, DateAsk.Kind.DUE_BY);

    /** "How many times a year is it sent?" counts no actions. */
    private static final Pattern TIMES = Pattern.compile("\\bhow (?:many times|often)\\b");

    /** "How many staff have left since May?" counts no actions either. */
    private static final Pattern PEOPLE =
            Pattern.compile("\\bhow many (?:people|staff|technicians|colleagues|members|of us)\\b");

    private final IndexedPlan plan;
    private final LocalDate today;
    private final Naming naming;
    private final Sparing sparing;

    Drafting(IndexedPlan plan, LocalDate today, Naming naming) {
        this.plan = plan;
        this.today = today;
        this.naming = naming;
        this.sparing = new Sparing(plan);
    }

    /** "How much was spent in 2023?" asks for a figure of that year, not for what was due then. */
    private static boolean counted(Set<Asked> asked) {
        return asked.stream()
                .anyMatch(EnumSet.of(Asked.COST, Asked.TURNOUT, Asked.REACHED)::contains);
    }

    Draft of(Utterance said) {
        RatingAsk rating = bound(said);
        Spared spared = spared(said);
        Draft draft = of(said, plan.codes().in(said), rating);
        draft.query = draft.query.without(spared.isEmpty() ? draft.query.spared() : spared);
        return draft;
    }

    /** Looked for before the codes that are asked for. */
    Spared spared(Utterance said) {
        return sparing.codes(said);
    }

    /** Looked for before the codes: the "3.9" of "rated above 3.9" is no action. */
    @Nullable RatingAsk bound(Utterance said) {
        return RatingWords.bound(said, plan.has(Field.RATING)).orElse(null);
    }

    Draft of(Utterance said, Codes.Found codes, @Nullable RatingAsk rating) {
        Optional<Party> person = naming.calledLikeATime(said);
        ColumnAsk columns = ColumnAsk.in(said, plan);
        Set<Asked> rhythm = RhythmWords.in(said);
        Punctual.take(said);
        boolean either = StatusWords.wantsEither(said);
        boolean named = !codes.actions().isEmpty();
        CellAsk cell = named ? null : cell(said);
        DateAsk date = named ? null : date(said);
        Optional<Party> nobody = person.or(() -> Unowned.in(said));
        boolean colour = StatusWords.choosesColour(said);
        StatusAsk told = colour || either ? null : StatusWords.in(said, date, plan).orElse(null);
        PlanQuery stands = settled(said, told, date);
        StatusAsk status = stands.status();
        date = stands.date();
        Set<Asked> asked = columns.with(asked(said, colour, rating != null, either));
        asked.addAll(rhythm);
        date = dueThen(said, date, asked) ? date : null;
        Draft draft = new Draft(codes, asked, status);
        PlanQuery filters =
                PlanQuery.ALL
                        .about(codes.actions())
                        .withColumns(new Columns(isOne(codes) ? null : rating, null, cell))
                        .when(status, date);
        draft.query = columns.narrow(narrowed(filters, nobody, said, asked));
        return open(draft);
    }

    /** "Is CD1 above 3?" is told by its rating, whatever it is. */
    private static boolean isOne(Codes.Found codes) {
        return codes.actions().size() == 1;
    }

    /** Of a status and a date that say the same, the one that the plan can tell. */
    private PlanQuery settled(Utterance said, @Nullable StatusAsk status, @Nullable DateAsk date) {
        if (status != null && LateWords.isEither(said, date, status)) {
            return PlanQuery.ALL.when(status, null);
        }
        if (status != null && OpenWork.behind(status, date, plan)) {
            return PlanQuery.ALL.when(null, DateAsk.of(DateAsk.Kind.OVERDUE, "overdue"));
        }
        if (status != null && OpenWork.isLate(status, date)) {
            return PlanQuery.ALL.when(null, date);
        }
        boolean left = status == null && date != null && OpenWork.leftOver(date, plan);
        return left ? PlanQuery.ALL.when(OpenWork.OPEN, null) : PlanQuery.ALL.when(status, date);
    }

    /** Whether what falls in that time is asked for, and no figure of it. */
    private static boolean dueThen(Utterance said, @Nullable DateAsk date, Set<Asked> asked) {
        if (date != null && BY_THEN.contains(date.kind())) {
            asked.remove(Asked.EVIDENCE);
        }
        boolean figure = counted(asked) || said.has(TIMES);
        return date == null || !figure || !(date.fallsIn() || said.has(PEOPLE));
    }

    /** What is still to do, future work tells where no status does. */
    private Draft open(Draft draft) {
        if (Dropped.asked(draft.query)) {
            draft.asked.add(Asked.EVIDENCE);
        }
        if (OpenWork.asked(draft.query, plan)) {
            draft.query = draft.query.withoutStatus();
            draft.asked.removeAll(EnumSet.of(Asked.STATUS, Asked.EVIDENCE));
            draft.asked.add(Asked.FUTURE);
        }
        return draft;
    }

    /** The filters with the owners, the themes and the topic that are read after them. */
    private PlanQuery narrowed(
            PlanQuery filters, Optional<Party> nobody, Utterance said, Set<Asked> asked) {
        List<Party> owners =
                nobody.or(() -> OwnRole.in(said, plan))
                        .map(List::of)
                        .orElseGet(() -> owners(said, asked));
        Set<String> themes = asked.contains(Asked.COST) ? Set.of() : naming.themes(said);
        Utterance rest = Asides.without(said, filters.status(), filters.date());
        Spared spared = sparing.topic(rest);
        PlanQuery query = Filter.with(filters, themes, owners).without(spared);
        if (query.filters()) {
            new Placing(plan.topics()).take(rest);
        }
        return query.on(topic(rest, asked));
    }

    /** "Who fights our corner?" has in its verb what is asked for, and asks for no owner of it. */
    private Topic topic(Utterance said, Set<Asked> asked) {
        Topic topic = plan.topics().of(said);
        if (topic.known().stream()
                .filter(concept -> concept.own().contains(" "))
                .anyMatch(concept -> does(said.line(), concept.words()))) {
            asked.remove(Asked.WHO);
        }
        return topic;
    }

    /** "Half of us retire soon, who is coming up behind?" */
    private static boolean does(String line, String words) {
        return line.startsWith("who " + words)
                || line.contains("who is " + words)
                || line.contains("who are " + words);
    }

    private @Nullable CellAsk cell(Utterance said) {
        return CellWords.in(said)
                .or(() -> AcrossThemes.several(said, plan.themes().names()))
                .orElse(null);
    }

    private @Nullable DateAsk date(Utterance said) {
        return Printed.in(said, plan)
                .or(() -> PhaseNames.in(said, plan))
                .or(() -> LastYears.in(said, plan))
                .or(() -> StillToStart.should(said, plan, today))
                .or(() -> DateWords.in(said, today, plan.periods()))
                .or(() -> Nowadays.in(said, today))
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
