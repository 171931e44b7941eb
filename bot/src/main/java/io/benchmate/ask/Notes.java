package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Progress;
import io.benchmate.plan.Shade;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Says what a reader of a list must know: one colour for two things, statuses that are not known.
 */
final class Notes {
    private Notes() {}

    static String on(
            PlanQuery query, IndexedPlan plan, Finder finder, List<Action> found, LocalDate today) {
        return onDates(query, plan, found, today)
                + milestones(query, plan, found, today)
                + Uncertain.note(query, finder, found)
                + onStatuses(query, plan, finder, found)
                + FromRecords.note(query, finder, found);
    }

    private static String onDates(
            PlanQuery query, IndexedPlan plan, List<Action> found, LocalDate today) {
        boolean again = query.date() != null && query.date().kind() == DateAsk.Kind.RECURRING;
        return again
                ? NextTimes.note(plan, found, today)
                : NextDates.note(query, found) + DateNotes.on(query, plan, found);
    }

    private static String milestones(
            PlanQuery query, IndexedPlan plan, List<Action> found, LocalDate today) {
        boolean overdue = query.date() != null && query.date().kind() == DateAsk.Kind.OVERDUE;
        if (!overdue) {
            return "";
        }
        List<Row> rows = found.stream().flatMap(action -> plan.row(action).stream()).toList();
        return new PassedDates(today, plan).milestones(rows);
    }

    private static String onStatuses(
            PlanQuery query, IndexedPlan plan, Finder finder, List<Action> found) {
        StatusAsk asked = query.status();
        if (asked == null) {
            return undone(query, plan, finder, found);
        }
        PlanQuery other = query.withoutStatus();
        return twofold(asked, plan.plan().facts().legend(), found)
                + unknown(finder.filtered(other), other.filters() ? " there" : "");
    }

    /** Where a plan keeps no statuses, a date that is past tells no more than that. */
    private static String undone(
            PlanQuery query, IndexedPlan plan, Finder finder, List<Action> found) {
        boolean overdue = query.date() != null && query.date().kind() == DateAsk.Kind.OVERDUE;
        if (overdue && plan.hasStatuses()) {
            List<Row> there = finder.filtered(query.withoutDate());
            return SaidLate.note(there, found, plan.plan().facts().legend());
        }
        if (!overdue || found.isEmpty()) {
            return "";
        }
        return found.size() == 1
                ? " The plan gives no status, so it may be done all the same."
                : " The plan gives no status, so some of them may be done all the same.";
    }

    /** What the colour asked for means, for who may have asked for that. */
    static String meaning(PlanQuery query, Legend legend) {
        Shade shade = query.status() == null ? null : query.status().shade();
        return shade == null
                ? ""
                : legend.meaningOf(shade)
                        .map(words -> " " + shade.words() + " means “" + words + "” in this plan.")
                        .orElse("");
    }

    private static String twofold(StatusAsk asked, Legend legend, List<Action> found) {
        Progress progress = asked.progress();
        if (progress == null) {
            return "";
        }
        StringBuilder notes = new StringBuilder();
        for (Shade shade : Shade.values()) {
            boolean shown = found.stream().anyMatch(action -> action.status().shade() == shade);
            String meaning = legend.meaningOf(shade).orElse("");
            Set<Progress> meant = StatusReader.progress(meaning);
            if (shown
                    && !asked.not()
                    && meant.size() > 1
                    && meant.contains(progress)
                    && !easy(meant)) {
                notes.append(" ")
                        .append(shade.words())
                        .append(" stands for “")
                        .append(meaning)
                        .append("” here, and the plan does not tell these apart.");
            } else if (shown && !meaning.isEmpty()) {
                notes.append(" ")
                        .append(shade.words())
                        .append(" means “")
                        .append(meaning)
                        .append("”.");
            }
        }
        return notes.toString();
    }

    /** "On track, no problems" and "in the pipeline, in progress" are one thing, said twice. */
    private static boolean easy(Set<Progress> meant) {
        return Set.of(Progress.ON_TRACK, Progress.IN_PROGRESS).containsAll(meant);
    }

    /** How many actions the plan shows no status for, where it shows some. */
    static String unknown(List<Row> asked, String where) {
        long unknown =
                asked.stream().filter(row -> !StatusReader.known(row.action().status())).count();
        return unknown == 0 || unknown == asked.size()
                ? ""
                : " The plan shows no status for %s%s."
                        .formatted(Leads.actions((int) unknown), where);
    }
}
