package io.benchmate.ask;

import io.benchmate.ask.DateAsk.Kind;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says that the plan does not tell, what is missing, and which actions are nearest. */
final class Silence {
    private static final int NEAREST = 3;

    /** What is reckoned from days. */
    private static final Set<Kind> RECKONED =
            Set.of(
                    Kind.OVERDUE,
                    Kind.LEFT,
                    Kind.NEXT,
                    Kind.LAST,
                    Kind.FIRST,
                    Kind.DUE_BY,
                    Kind.DUE_IN,
                    Kind.HAPPENS_IN,
                    Kind.STARTS_IN,
                    Kind.DATED,
                    Kind.DUE_AFTER);

    private final IndexedPlan plan;
    private final Basis basis;
    private final String question;

    Silence(IndexedPlan plan, Basis basis, String question) {
        this.plan = plan;
        this.basis = basis;
        this.question = question;
    }

    /** The actions are found, but their cells are blank or silent on what is asked. */
    Answer about(List<Action> actions, Set<Asked> asked, PlanQuery query) {
        return lacking(actions, Lacks.silent(asked), query);
    }

    /** The actions are found, and what is asked is not in them, such as "no closing date". */
    Answer lacking(List<Action> actions, String lack, PlanQuery query) {
        List<Action> pointer = actions.size() == 1 ? actions : List.of();
        String where = pointer.isEmpty() ? "" : " for " + Leads.name(pointer.getFirst());
        String lead = "The plan doesn't say: it gives " + lack + where + ".";
        return new Answer.NotSaid(
                basis,
                query.understood(),
                lead,
                pointer,
                pointer.isEmpty() ? first(actions) : List.of(),
                question);
    }

    /** What is asked is not told, and it is not sure that these rows are meant. */
    Answer near(List<Action> actions, String lack, PlanQuery query) {
        return new Answer.NotSaid(
                basis,
                query.understood(),
                "The plan doesn't say: it gives " + lack + ".",
                List.of(),
                first(actions),
                question);
    }

    /** Nothing in the plan is about this. */
    Answer unknown(PlanQuery query) {
        List<Hit> hits = plan.relevance().of(query.topic());
        List<Action> nearest = Near.of(hits);
        String unsaid =
                hits.isEmpty()
                        ? ""
                        : new Wanted(plan, query.topic(), question)
                                .unsaid(first(Answering.actions(hits)))
                                .map(": it gives %s"::formatted)
                                .orElse("");
        String lead =
                !nearest.isEmpty()
                        ? "The plan doesn't say"
                                + unsaid
                                + (nearest.size() == 1
                                        ? ". This is the nearest action, if it helps."
                                        : ". These are the nearest actions, if one of them helps.")
                        : unsaid.isEmpty()
                                ? "The plan doesn't say: I can't find anything on this in it."
                                : "The plan doesn't say" + unsaid + ".";
        return new Answer.NotSaid(basis, query.understood(), lead, List.of(), nearest, question);
    }

    Answer noSuch(List<String> codes) {
        String lead =
                "There is no action "
                        + String.join(" or ", codes)
                        + " in this plan, so it doesn't say.";
        List<Action> nearest = Neighbours.of(codes.getFirst(), plan.plan().actions());
        String offered =
                nearest.isEmpty() ? "" : " These are the nearest by number, if you meant one.";
        return new Answer.NotSaid(basis, "", lead + offered, List.of(), nearest, question);
    }

    /** A meeting's date, or what is due by one without a date; null for anything else. */
    @Nullable Answer meeting(Intent intent, LocalDate today) {
        Utterance said = plan.utterance(question);
        var day = MeetingDay.told(said, today, plan.periods().steering(), basis, question);
        if (day.isPresent()) {
            return day.get();
        }
        PlanQuery query = Queries.of(intent).orElse(PlanQuery.ALL);
        DateAsk date = query.date();
        if (date == null || date.kind() != Kind.UNKNOWN_MEETING) {
            return null;
        }
        String lead =
                "I don't know when the steering group meets, so I can't tell what is due by then."
                        + " An admin can tell me in a chat of our own: “steering group on 3 March"
                        + " 2027”. A confirmed diary event called “Steering group” counts too.";
        return new Answer.NotSaid(basis, query.understood(), lead, List.of(), List.of(), question);
    }

    /** A filter on something that this plan does not give at all. */
    Optional<Answer> filter(PlanQuery query, Finder finder) {
        return lacking(query, stray(query).orElseGet(() -> lacks(query, finder)));
    }

    /** Nothing can be counted by a colour that this plan does not give. */
    Optional<Answer> uncoloured(PlanQuery query, Finder finder) {
        return query.status() == null ? Optional.empty() : lacking(query, lacks(query, finder));
    }

    private Optional<Answer> lacking(PlanQuery query, String lacks) {
        if (lacks.isEmpty()) {
            return Optional.empty();
        }
        String lead = "The plan doesn't say: " + lacks + ".";
        return Optional.of(
                new Answer.NotSaid(
                        basis, query.understood(), lead, List.of(), List.of(), question));
    }

    private Optional<String> stray(PlanQuery query) {
        return Stray.in(plan.utterance(question).words(), query)
                .map(words -> "it gives nothing on " + Stray.quoted(words, question));
    }

    private String lacks(PlanQuery query, Finder finder) {
        StatusAsk status = query.status();
        if (status != null && Punctual.asked(plan.utterance(question), status)) {
            return "it tells what is done, but not when each was finished";
        }
        if (status != null && !plan.hasStatuses()) {
            return "it gives no status or colour for its actions";
        }
        if (status != null && finder.filtered(query).isEmpty() && unknown() > 0 && !uses(status)) {
            return "it shows no colour for "
                    + Leads.actions(unknown())
                    + ", so nobody can tell which are "
                    + status.words();
        }
        DateAsk date = query.date();
        if (date != null && undatable(date.kind())) {
            return "its timescales give no calendar dates to reckon from";
        }
        if (query.owners().contains(Party.NOBODY) && !plan.hasOwners()) {
            return "it has no owners for its actions";
        }
        return lacksColumn(query, finder);
    }

    private String lacksColumn(PlanQuery query, Finder finder) {
        if (query.rating() != null && !plan.has(Field.RATING)) {
            return "it gives no ratings";
        }
        CellAsk cell = query.columns().cell();
        if (cell != null && !plan.has(cell.field())) {
            return "it has no column for that: " + cell.field().words().toLowerCase(Locale.UK);
        }
        return query.priority() == null
                ? ""
                : finder.priorities().lacks(query.priority()).orElse("");
    }

    /** Whether days would have to be known that no timescale of the plan tells. */
    private boolean undatable(Kind kind) {
        boolean phases =
                Set.of(Kind.LAST, Kind.FIRST).contains(kind)
                        && plan.rows().stream().anyMatch(row -> plan.when(row).phase() != null);
        return RECKONED.contains(kind)
                && !phases
                && plan.rows().stream().allMatch(row -> plan.when(row).spans().isEmpty());
    }

    private boolean uses(StatusAsk asked) {
        return plan.plan().actions().stream()
                .anyMatch(
                        action ->
                                StatusReader.fits(
                                        asked, action.status(), plan.plan().facts().legend()));
    }

    private int unknown() {
        return (int)
                plan.plan().actions().stream()
                        .filter(
                                action ->
                                        action.status().shade() == Shade.NONE
                                                || action.status().shade() == Shade.ILLEGIBLE)
                        .count();
    }

    private static List<Action> first(List<Action> actions) {
        return actions.stream().limit(NEAREST).toList();
    }
}
