package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From an intent to an answer, on one plan. Pure. */
final class Answering {
    static final Set<Asked> RARE =
            EnumSet.of(Asked.COST, Asked.PRICE, Asked.WHERE, Asked.DOER, Asked.NAME);

    /** Below this share of the topic a silent row is only near, not the one that was meant. */
    static final double MEANT = 0.7;

    private final IndexedPlan plan;
    private final Finder finder;
    private final Picks picks;
    private final Basis basis;
    private final Listing listing;
    private final Silence silence;
    private final String question;
    private final LocalDate today;
    private final Telling tells;
    private final Breakdown breakdown;
    private final SaidDay day;
    private final Holders holders;

    Answering(IndexedPlan plan, LocalDate today, Question question) {
        this(plan, today, question, new Finder(plan, today), Listing.PAGE);
    }

    /**
     * @param finder of this plan on this day
     * @param size actions on one page
     */
    Answering(IndexedPlan plan, LocalDate today, Question question, Finder finder, int size) {
        this.plan = plan;
        this.today = today;
        this.finder = finder;
        this.picks = new Picks(finder);
        this.basis = Basis.of(plan.plan());
        this.listing = new Listing(basis, size == Listing.PAGE ? question.page() : 1, size);
        this.silence = new Silence(plan, basis, question.text());
        this.question = question.text();
        this.tells = new Telling(plan, today, question.text());
        this.holders = new Holders(plan, question.text());
        this.day = new SaidDay(plan.utterance(question.text()).line(), today);
        this.breakdown = new Breakdown(plan, finder, basis);
    }

    Answer of(Intent intent) {
        return switch (intent) {
            case Intent _ when silence.meeting(intent, today) instanceof Answer told -> told;
            case Intent.Look look -> asked(look);
            case Intent.Tally tally -> tally(tally.query());
            case Intent.Rank rank -> rank(rank);
            case Intent.Breakdown each ->
                    silence.uncoloured(each.query(), finder).orElseGet(() -> breakdown.of(each));
            case Intent.Compare two when two.ofGroups() -> breakdown.beside(two.sides());
            case Intent.Compare compare -> compare(compare);
            case Intent.Explain explain -> new Explaining(plan, basis, question).of(explain);
            case Intent.Related near -> new Nearest(plan, finder, listing).to(near.action());
            case Intent.NoSuch none -> silence.noSuch(none.codes());
            case Intent.Turn _, Intent.Capabilities _ -> Help.answer(plan.examples(today));
            case Intent.Greeting greeting -> Help.courtesy(greeting.kind(), plan.examples(today));
        };
    }

    private Answer asked(Intent.Look look) {
        Answer told =
                new Mentioned(plan, question)
                        .told(look, finder)
                        .orElseGet(() -> Ways.of(look, plan.utterance(question), this::look));
        boolean misses = Errand.misses(told, look, plan, question) || tells.misses(told);
        return misses ? silence.unknown(look.query()) : told;
    }

    private Answer look(Intent.Look look) {
        PlanQuery query = look.query();
        if (query.topic().outside() && !picks.otherwise(query.topic())) {
            return silence.unknown(query);
        }
        if (AskedWords.untold(look.asked()) && query.named().isEmpty()) {
            List<Action> pay = tells.pay(look);
            return pay.isEmpty()
                    ? silence.about(List.of(), look.asked(), query)
                    : shown(pay, look, query.about(pay));
        }
        if (!query.named().isEmpty()) {
            Intent.Look own = Mentioned.asOwner(look);
            return shown(rows(finder.filtered(own.query())), own, own.query());
        }
        if (WholePlan.isEverything(look, plan.utterance(question))) {
            return listing.list(rows(finder.filtered(query)), query, look.asked(), "");
        }
        if (query.topic().known().isEmpty()) {
            return query.filters() || query.among() != null
                    ? filtered(look)
                    : Swallowed.of(look, plan, question)
                            .map(this::topic)
                            .orElseGet(() -> silence.unknown(query));
        }
        return query.filters() || query.among() != null ? narrowed(look) : topic(look);
    }

    /** Only filters: every row that passes, in the plan's order. */
    private Answer filtered(Intent.Look look) {
        PlanQuery query = look.query();
        Optional<Intent.Explain> colour = Definitions.bareColour(question, query);
        if (look.asked().contains(Asked.NAME) && !query.owners().isEmpty()) {
            return silence.about(List.of(), look.asked(), query);
        }
        var lacking = silence.filter(query, finder);
        if (lacking.isPresent()) {
            return colour.map(new Explaining(plan, basis, question)::of)
                    .or(() -> ThatYear.told(query, plan, question, listing))
                    .orElse(lacking.get());
        }
        List<Action> found = rows(finder.filtered(query));
        Optional<Answer> whole =
                Every.of(query, plan, question, finder, listing)
                        .or(() -> OnlyAction.of(look, found, basis));
        if (whole.isPresent()) {
            return whole.get();
        }
        if (query.among() != null && !query.filters() || tells.asksOfOne(found, look)) {
            return shown(found, look, query);
        }
        if (!found.isEmpty() && untold(found, look, query)) {
            return silence.about(List.of(), look.asked(), query);
        }
        String meaning =
                colour.isPresent() ? Notes.meaning(query, plan.plan().facts().legend()) : "";
        return listing.list(found, query, look.asked(), meaning + notes(look, found));
    }

    /** What a reader of the list must know besides. */
    private String notes(Intent.Look look, List<Action> found) {
        return !listing.isRead()
                ? ""
                : Notes.on(look.query(), plan, finder, found, today)
                        + Spread.note(look, found)
                        + holders.note(look, found);
    }

    /** Whether a sum, a place or a name is asked for that none of these gives. */
    private boolean untold(List<Action> found, Intent.Look look, PlanQuery query) {
        Side side = tells.side(query.topic());
        return look.asked().stream().anyMatch(RARE::contains)
                && found.stream().allMatch(action -> side.of(action, look.asked()).isEmpty());
    }

    /** Filters and a topic: the topic is looked for among what passes; else it stands alone. */
    private Answer narrowed(Intent.Look look) {
        PlanQuery query = look.query();
        List<Hit> each =
                look.breadth() == Breadth.MANY || query.among() != null
                        ? List.of()
                        : picks.apart(query.topic(), List.of());
        List<Hit> fitting = finder.both(query);
        boolean one = look.breadth() == Breadth.ONE;
        List<Hit> both = one ? Choice.of(fitting, Breadth.ONE) : Choice.wide(fitting);
        if (!both.isEmpty() && each.isEmpty()) {
            return shown(actions(both), look, query);
        }
        Set<Asked> asked = AskedWords.of(look);
        if (!each.isEmpty() && query.themes().isEmpty() && query.owners().isEmpty()) {
            return shown(
                    actions(each),
                    new Intent.Look(query, asked, look.breadth()),
                    query.on(query.topic()).withoutStatus().withoutDate());
        }
        List<Hit> alone = Choice.of(finder.about(query.topic()), look.breadth());
        if (alone.isEmpty() && !query.themes().isEmpty()) {
            return filtered(new Intent.Look(query.on(Topic.NONE), asked, Breadth.MANY));
        }
        Answer on = topic(new Intent.Look(PlanQuery.ALL.on(query.topic()), asked, look.breadth()));
        return Unfiltered.told(on, query, silence.filter(query, finder));
    }

    private Answer topic(Intent.Look look) {
        PlanQuery query = look.query();
        List<Hit> hits = finder.about(query.topic());
        List<Action> telling = new Passages(plan, query.topic(), question).of(hits, look.asked());
        List<Hit> chosen = day.telling(tells.about(hits, look), look.asked());
        List<Hit> apart = telling.isEmpty() ? picks.apart(query.topic(), chosen) : List.of();
        if (!apart.isEmpty() || (chosen.isEmpty() && telling.isEmpty())) {
            return apart.isEmpty() ? silence.unknown(query) : shown(actions(apart), look, query);
        }
        if (telling.isEmpty() && chosen.getFirst().covered() < MEANT && !told(chosen, look)) {
            return silence.near(actions(chosen), Lacks.silent(look.asked()), query);
        }
        return shown(telling.isEmpty() ? actions(chosen) : telling, look, query);
    }

    private boolean told(List<Hit> chosen, Intent.Look look) {
        Side side = tells.side(look.query().topic());
        return look.asked().isEmpty()
                || actions(chosen).stream()
                        .anyMatch(action -> !side.of(action, look.asked()).isEmpty());
    }

    private Answer shown(List<Action> actions, Intent.Look look, PlanQuery query) {
        Optional<String> lack = tells.lack(actions, query.topic(), look.asked());
        if (lack.isPresent()) {
            return tells.means(actions, query)
                    ? silence.lacking(actions, lack.get(), query)
                    : silence.near(actions, lack.get(), query);
        }
        if (actions.size() == 1) {
            return one(actions.getFirst(), look.asked(), query);
        }
        if (actions.isEmpty()) {
            return listing.list(actions, query, look.asked(), "");
        }
        Side side = tells.side(query.topic());
        boolean silent =
                !look.asked().isEmpty()
                        && actions.stream()
                                .allMatch(action -> side.of(action, look.asked()).isEmpty());
        return silent
                ? silence.about(actions, look.asked(), query)
                : listing.several(actions, query, look.asked(), side, holders.many(look, actions));
    }

    private Answer one(Action action, Set<Asked> wanted, PlanQuery query) {
        boolean vain = NoProgress.is(wanted, question, plan);
        Set<Asked> asked = vain ? NoProgress.INSTEAD : wanted;
        boolean bare = action.text(Field.TITLE).isEmpty() && action.text(Field.DETAIL).isEmpty();
        if (asked.isEmpty() && bare) {
            return Untitled.of(basis, action, query)
                    .orElseGet(() -> silence.lacking(List.of(action), Untitled.LACK, query));
        }
        Side side = tells.side(query.topic());
        List<Quote> quotes = side.of(action, asked);
        if (!asked.isEmpty() && quotes.isEmpty()) {
            return asked.contains(Asked.NAME) || !tells.means(List.of(action), query)
                    ? silence.near(List.of(action), Lacks.silent(asked), query)
                    : silence.about(List.of(action), asked, query);
        }
        List<Quote> shown = quotes.isEmpty() ? side.telling(action) : quotes;
        Foremost first = new Foremost(plan, query.topic(), question);
        String lead = first.lead(action, asked, quotes);
        String vainly = vain ? NoProgress.LEAD : "";
        String note = asked.contains(Asked.WHEN) ? day.note(action, plan) : "";
        String late = query.named().isEmpty() ? "" : new Lateness(plan, today).of(action, question);
        return new Answer.One(
                basis, query.understood(), late + vainly + lead + note, action, shown);
    }

    private Answer tally(PlanQuery query) {
        var lacking = silence.filter(query, finder);
        if (lacking.isPresent()) {
            return lacking.get();
        }
        List<Action> found =
                query.topic().known().isEmpty()
                        ? rows(finder.filtered(query))
                        : actions(Choice.wide(finder.both(query)));
        return listing.count(found, query, Notes.on(query, plan, finder, found, today));
    }

    private Answer rank(Intent.Rank rank) {
        List<Row> top = finder.top(rank);
        return top.isEmpty() || !plan.has(Field.RATING)
                ? silence.about(List.of(), Set.of(Asked.RATING), rank.query())
                : listing.ranked(rows(top), rank);
    }

    private Answer compare(Intent.Compare compare) {
        for (PlanQuery side : compare.sides()) {
            if (side.named().isEmpty() && picks.fitting(side.topic()).isEmpty()) {
                return silence.unknown(side);
            }
        }
        Set<Action> found = new LinkedHashSet<>(picks.apart(compare.sides()));
        List<Action> both = new ArrayList<>(found);
        PlanQuery query = PlanQuery.ALL.about(both);
        return both.size() == 1
                ? one(both.getFirst(), compare.asked(), query)
                : listing.compared(both, compare.asked(), tells.side(query.topic()), plan);
    }

    static List<Action> actions(List<Hit> hits) {
        return hits.stream().map(hit -> hit.row().action()).toList();
    }

    private static List<Action> rows(List<Row> rows) {
        return rows.stream().map(Row::action).toList();
    }
}
