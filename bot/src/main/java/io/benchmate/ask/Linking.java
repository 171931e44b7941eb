package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers with the actions that admins linked a question's words to. The words only point: all that
 * is said comes from the action's cells, and one grey line says who pointed. Where the plan finds
 * something of its own on the rest of the question, that is shown too. Pure.
 */
final class Linking {
    private static final int OTHERS = 3;

    private final IndexedPlan plan;
    private final Question question;
    private final Basis basis;
    private final List<Links.Ready> links;

    Linking(IndexedPlan plan, Question question) {
        this.plan = plan;
        this.question = question;
        this.basis = Basis.of(plan.plan());
        this.links = plan.links().in(question.text(), plan);
    }

    /** An answer, and the intent that a follow-up goes on from. */
    record Result(Answer answer, Intent intent) {}

    /**
     * @param answer what the plan answers by itself
     * @param intent what that answer rests on
     * @param understood what the words alone mean, whatever was asked before
     */
    Result over(Answer answer, Intent intent, Intent understood) {
        boolean silent = answer instanceof Answer.NotSaid;
        if (links.isEmpty() || understood instanceof Intent.NoSuch) {
            return new Result(answer, intent);
        }
        if (!(understood instanceof Intent.Look look)) {
            return silent ? linked(Set.of(), Topic.NONE, List.of()) : new Result(answer, intent);
        }
        PlanQuery query = look.query();
        boolean covered = query.topic().known().stream().allMatch(this::covered);
        boolean pointed = !query.filters() || (covered && !query.topic().known().isEmpty());
        if (!query.named().isEmpty() || !(silent || pointed)) {
            return new Result(answer, intent);
        }
        return linked(asked(look), query.topic(), covered ? List.of() : shown(answer));
    }

    private boolean covered(Concept concept) {
        return links.stream().anyMatch(link -> link.covers(concept));
    }

    private static List<Action> shown(Answer answer) {
        return switch (answer) {
            case Answer.One one -> List.of(one.action());
            case Answer.Several several ->
                    several.groups().stream()
                            .flatMap(group -> group.lines().stream())
                            .map(Answer.Line::action)
                            .limit(OTHERS)
                            .toList();
            case Answer.Grounded _,
                    Answer.Together _,
                    Answer.Which _,
                    Answer.Help _,
                    Answer.Courtesy _,
                    Answer.NoPlan _ ->
                    List.of();
        };
    }

    /** A filter asks for that side of the linked action. */
    private static Set<Asked> asked(Intent.Look look) {
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        asked.addAll(look.asked());
        if (look.query().status() != null) {
            asked.add(Asked.STATUS);
        }
        if (look.query().date() != null) {
            asked.add(Asked.WHEN);
        }
        return asked;
    }

    private Result linked(Set<Asked> asked, Topic topic, List<Action> others) {
        Set<Action> actions = new LinkedHashSet<>();
        links.forEach(link -> actions.add(link.action()));
        actions.addAll(others);
        Side side = new Side(new OnTopic(plan, topic), plan.hasOwners());
        List<Action> all = List.copyOf(actions);
        Answer answer =
                all.size() == 1
                        ? one(
                                all.getFirst(),
                                asked,
                                side,
                                new Foremost(plan, topic, question.text()))
                        : several(all, asked, side);
        return new Result(answer, new Intent.Look(PlanQuery.ALL.about(all), asked, Breadth.FEW));
    }

    private Answer one(Action action, Set<Asked> asked, Side side, Foremost first) {
        Set<Quote> quotes = new LinkedHashSet<>();
        asked.stream().sorted().forEach(one -> quotes.addAll(side.of(action, one)));
        List<Quote> told = List.copyOf(quotes);
        String lead =
                told.isEmpty() && !asked.isEmpty()
                        ? "The plan doesn't say: it gives %s for %s."
                                .formatted(Lacks.silent(asked), Leads.name(action))
                        : first.lead(action, asked, told);
        return new Answer.One(
                basis, understood(), lead, action, told.isEmpty() ? telling(action, side) : told);
    }

    private static List<Quote> telling(Action action, Side side) {
        List<Quote> told = side.telling(action);
        return told.isEmpty()
                ? action.cell(Field.TITLE).map(c -> new Quote(action, Field.TITLE, c)).stream()
                        .toList()
                : told;
    }

    private Answer several(List<Action> actions, Set<Asked> asked, Side side) {
        Answer drawn =
                new Listing(basis, question.page(), Listing.PAGE)
                        .several(actions, PlanQuery.ALL, asked, side, "");
        return drawn instanceof Answer.Several several
                ? new Answer.Several(
                        basis,
                        understood(),
                        several.lead(),
                        several.groups(),
                        several.total(),
                        several.page(),
                        several.pages(),
                        several.wider())
                : drawn;
    }

    private String understood() {
        return links.stream()
                .map(
                        link ->
                                "“%s”, which an admin linked to action %s"
                                        .formatted(link.link().words(), link.action().code()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
