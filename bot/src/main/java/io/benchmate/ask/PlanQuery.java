package io.benchmate.ask;

import io.benchmate.plan.Action;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which actions of a plan are meant: every part that is there must hold.
 *
 * @param named actions given by code; empty when none is
 * @param among the actions of the answer before, when the question speaks of "those"; null
 *     otherwise
 * @param themes any of these; empty for all
 * @param owners any of these; empty for all
 * @param spared none of these
 */
record PlanQuery(
        List<Action> named,
        @Nullable List<Action> among,
        Set<String> themes,
        List<Party> owners,
        @Nullable StatusAsk status,
        @Nullable DateAsk date,
        Columns columns,
        Topic topic,
        Spared spared) {
    /** What a question for the dates after those just shown says of time. */
    static final String AFTER_THAT = "due after that";

    static final PlanQuery ALL =
            new PlanQuery(
                    List.of(),
                    null,
                    Set.of(),
                    List.of(),
                    null,
                    null,
                    Columns.ANY,
                    Topic.NONE,
                    Spared.NONE);

    PlanQuery {
        named = List.copyOf(named);
        themes = Collections.unmodifiableSet(new LinkedHashSet<>(themes));
        owners = List.copyOf(owners);
    }

    @Nullable RatingAsk rating() {
        return columns.rating();
    }

    @Nullable PriorityAsk priority() {
        return columns.priority();
    }

    /** Whether some filter narrows the plan, apart from a topic. */
    boolean filters() {
        return !themes.isEmpty()
                || !owners.isEmpty()
                || status != null
                || date != null
                || columns.narrows()
                || !spared.isEmpty();
    }

    boolean isEmpty() {
        return named.isEmpty() && among == null && !filters() && topic.known().isEmpty();
    }

    PlanQuery about(List<Action> actions) {
        return new PlanQuery(actions, null, themes, owners, status, date, columns, topic, spared);
    }

    PlanQuery within(List<Action> actions) {
        return new PlanQuery(named, actions, themes, owners, status, date, columns, topic, spared);
    }

    PlanQuery on(Topic other) {
        return new PlanQuery(named, among, themes, owners, status, date, columns, other, spared);
    }

    PlanQuery without(Spared other) {
        return new PlanQuery(named, among, themes, owners, status, date, columns, topic, other);
    }

    PlanQuery with(StatusAsk other) {
        return new PlanQuery(named, among, themes, owners, other, date, columns, topic, spared);
    }

    PlanQuery with(DateAsk other) {
        return new PlanQuery(named, among, themes, owners, status, other, columns, topic, spared);
    }

    PlanQuery withColumns(Columns other) {
        return new PlanQuery(named, among, themes, owners, status, date, other, topic, spared);
    }

    /** With this status and this date, either of which may be null. */
    PlanQuery when(@Nullable StatusAsk other, @Nullable DateAsk then) {
        return new PlanQuery(named, among, themes, owners, other, then, columns, topic, spared);
    }

    PlanQuery withoutDate() {
        return new PlanQuery(named, among, themes, owners, status, null, columns, topic, spared);
    }

    PlanQuery with(PriorityAsk other) {
        return new PlanQuery(
                named, among, themes, owners, status, date, columns.with(other), topic, spared);
    }

    PlanQuery withoutPriority() {
        return new PlanQuery(
                named, among, themes, owners, status, date, columns.with(null), topic, spared);
    }

    PlanQuery withoutStatus() {
        return new PlanQuery(named, among, themes, owners, null, date, columns, topic, spared);
    }

    /** This query with the other's status and its talk, and nothing else of it. */
    PlanQuery withStatusOf(PlanQuery other) {
        return new PlanQuery(
                named, among, themes, owners, other.status, date, columns, other.topic, spared);
    }

    /** Whether it looks among what was just shown; what comes after that is all the rest. */
    boolean amongShown() {
        return among != null && (date == null || !date.words().equals(AFTER_THAT));
    }

    /** How it was understood, for one grey line: "Visibility · not started". */
    String understood() {
        List<String> parts = new ArrayList<>();
        named.forEach(action -> parts.add("action " + action.code()));
        if (amongShown()) {
            parts.add("of those just shown");
        }
        parts.addAll(themes.stream().sorted().toList());
        owners.forEach(owner -> parts.add(owner.name()));
        if (status != null) {
            parts.add(status.told());
        }
        if (date != null) {
            parts.add(date.words());
        }
        parts.addAll(columns.told());
        if (!spared.isEmpty()) {
            parts.add(spared.told());
        }
        if (!topic.known().isEmpty()) {
            parts.add(topic.words());
        }
        return String.join(" · ", parts);
    }
}
