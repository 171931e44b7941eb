package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A team or a faculty whose part in somebody else's action is asked: "has Music got a seat on the
 * board?" asks for the sentence on Music in the action on seats, and for no action of theirs. Pure.
 */
final class Mentioned {
    /** Speaks of the one thing that was shown: "does Music have one yet?" */
    private static final Pattern OF_IT =
            Pattern.compile(
                    "\\b(?:one|ones|it|this|that|theirs|any|some|yet|too|as"
                            + " well)$|^(?:(?:ok|so|and|but) )*(?:and|what about|how"
                            + " about|(?:is|was|does|will) (?:it|that|this)) ");

    /** Can be of nothing but what was shown, whether it tells of them or not. */
    private static final Pattern HAS_ONE =
            Pattern.compile(
                    "^(?:(?:ok|so|and|but) )*(?:does|do|did|has|have|is|are|will|can)"
                            + " .*\\b(?:one|ones|that|it|them|any)(?: (?:yet|too|as"
                            + " well|now|already))*$");

    private static final Pattern WHOSE =
            Pattern.compile(
                    "\\b(?:owns?|leads?|leading|runs?|running|with|under|belongs?|responsible"
                            + "|involved|down|does?(?= (?:it|that)$))\\b");

    private final IndexedPlan plan;
    private final String question;

    Mentioned(IndexedPlan plan, String question) {
        this.plan = plan;
        this.question = question;
    }

    /** A few words that name an owner after one action, which is not theirs but speaks of them. */
    Optional<Intent> after(@Nullable Remembered before, Intent intent) {
        if (before == null || before.shown().size() != 1 || !(intent instanceof Intent.Look look)) {
            return Optional.empty();
        }
        if (hasOne(look.query(), before.shown().getFirst())) {
            PlanQuery there = PlanQuery.ALL.about(before.shown()).on(look.query().topic());
            return Optional.of(new Intent.Look(there, look.asked(), Breadth.ONE));
        }
        if (!isOnly(look.query()) || !Worded.has(plan.utterance(question).line(), OF_IT)) {
            return Optional.empty();
        }
        PlanQuery here =
                Filter.with(PlanQuery.ALL, Set.of(), look.query().owners()).about(before.shown());
        boolean there =
                Worded.has(plan.utterance(question).line(), HAS_ONE)
                        || asksWhose()
                        || isMention(before.intent())
                        || !said(before.shown().getFirst(), look.query().owners().getFirst())
                                .isEmpty();
        return there
                ? Optional.of(new Intent.Look(here, look.asked(), Breadth.ONE))
                : Optional.empty();
    }

    /** "Has the foundry got one?": no owner, but the action that was shown speaks of it. */
    private boolean hasOne(PlanQuery query, Action shown) {
        Topic topic = query.topic();
        return !query.filters()
                && query.named().isEmpty()
                && !topic.known().isEmpty()
                && Worded.has(plan.utterance(question).line(), HAS_ONE)
                && !Sentences.all(shown, new OnTopic(plan, topic)).isEmpty();
    }

    /** What another has to do with an action was asked just before. */
    private static boolean isMention(Intent former) {
        return Queries.of(former)
                .filter(query -> query.named().size() == 1 && query.owners().size() == 1)
                .isPresent();
    }

    /** Nothing but the name of one owner, and no word that the plan knows. */
    private static boolean isOnly(PlanQuery query) {
        PlanQuery rest = Filter.OWNERS.takenOff(query);
        return query.owners().size() == 1 && rest.isEmpty();
    }

    /** What the action that fits the topic best says of an owner who does not own it. */
    Optional<Answer> told(Intent.Look look, Finder finder) {
        PlanQuery query = look.query();
        PlanQuery rest = Filter.OWNERS.takenOff(query);
        boolean plain = query.owners().size() == 1 && !rest.filters() && query.among() == null;
        if (!plain || !asksLittle(look.asked())) {
            return Optional.empty();
        }
        Optional<Action> meant =
                query.named().size() == 1
                        ? Optional.of(query.named().getFirst())
                        : best(rest.topic(), finder, query);
        return meant.flatMap(action -> answer(action, query));
    }

    /** Who asks for a date, or a sum, wants no other sentence. */
    private static boolean asksLittle(Set<Asked> asked) {
        return EnumSet.of(Asked.STATUS, Asked.EVIDENCE, Asked.HAPPENED).containsAll(asked);
    }

    private static Optional<Action> best(Topic topic, Finder finder, PlanQuery query) {
        List<Hit> alone = topic.known().isEmpty() ? List.of() : finder.about(topic);
        if (alone.isEmpty() || alone.getFirst().covered() < Answering.MEANT) {
            return Optional.empty();
        }
        boolean theirs =
                finder.both(query).stream()
                        .anyMatch(hit -> hit.covered() >= alone.getFirst().covered());
        return theirs ? Optional.empty() : Optional.of(alone.getFirst().row().action());
    }

    private Optional<Answer> answer(Action action, PlanQuery query) {
        Party party = query.owners().getFirst();
        List<Quote> said = said(action, party);
        if (said.isEmpty()) {
            return query.named().isEmpty() || owns(action, party) || isCoded() || asksWhose()
                    ? Optional.empty()
                    : Optional.of(silent(action, query));
        }
        String lead =
                Leads.one(
                        action,
                        Set.of(),
                        plan.plan().facts(),
                        said,
                        Optional.of(said.getFirst()),
                        true);
        Basis basis = Basis.of(plan.plan());
        return Optional.of(new Answer.One(basis, query.understood(), lead, action, said));
    }

    private boolean asksWhose() {
        return Worded.has(plan.utterance(question).line(), WHOSE);
    }

    private boolean isCoded() {
        return !plan.codes().in(plan.utterance(question).afresh()).actions().isEmpty();
    }

    private Answer silent(Action action, PlanQuery query) {
        String lack = "nothing on " + query.owners().getFirst().name();
        return new Silence(plan, Basis.of(plan.plan()), question)
                .lacking(List.of(action), lack, query);
    }

    private boolean owns(Action action, Party party) {
        return action.text(Field.OWNER).map(plan.parties()::line).stream().anyMatch(party::in);
    }

    /** Whose an action is, where it is asked whether it is somebody's. */
    static Intent.Look asOwner(Intent.Look look) {
        PlanQuery query = look.query();
        boolean asks = query.named().size() == 1 && !query.owners().isEmpty();
        Set<Asked> asked = EnumSet.of(Asked.WHO);
        asked.addAll(look.asked());
        return asks ? new Intent.Look(Filter.OWNERS.takenOff(query), asked, look.breadth()) : look;
    }

    /** The sentences that name the party; none of an action that is theirs. */
    private List<Quote> said(Action action, Party party) {
        boolean theirs = party.excluded() || owns(action, party);
        List<String> names = names(party);
        return theirs
                ? List.of()
                : Sentences.all(
                        action,
                        sentence -> {
                            String line = plan.parties().line(sentence);
                            return party.in(line) || names.stream().anyMatch(line::contains);
                        });
    }

    /** As the question and the plan's key write it, each with a space before and behind. */
    private List<String> names(Party party) {
        List<String> names = new ArrayList<>();
        Utterance said = plan.utterance(question).afresh();
        for (Parties.Found found : plan.parties().in(said)) {
            boolean same = found.party().name().equals(party.name());
            names.add(
                    !same
                            ? ""
                            : String.join(" ", said.words().subList(found.from(), found.until())));
        }
        String inKey = plan.plan().facts().key().get(party.name());
        if (inKey != null) {
            names.add(inKey);
        }
        return names.stream().map(this::telling).filter(name -> !name.isBlank()).toList();
    }

    private String telling(String name) {
        List<String> stems =
                Parties.bare(plan.stems(name)).stream()
                        .filter(stem -> !Parties.GENERIC.contains(stem))
                        .toList();
        return stems.isEmpty() ? "" : Row.line(stems);
    }
}
