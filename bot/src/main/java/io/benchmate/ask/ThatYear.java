package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a plan tells of a year that is over, where its timescales give no dates to reckon from: the
 * sentences that name the year. Pure.
 */
final class ThatYear {
    private ThatYear() {}

    /** The actions that tell what was done in the year asked about; empty where none does. */
    static Optional<Answer> told(
            PlanQuery query, IndexedPlan plan, String question, Listing listing) {
        Years years = Years.in(question);
        if (years.isEmpty() || !isAsked(query, plan.utterance(question).words())) {
            return Optional.empty();
        }
        Predicate<String> tells = text -> years.areIn(text) && !Aims.in(text);
        List<Action> told =
                plan.rows().stream()
                        .map(Row::action)
                        .filter(action -> !Sentences.all(action, tells).isEmpty())
                        .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String lead =
                Leads.actions(told.size())
                        + (told.size() == 1 ? " tells of " : " tell of ")
                        + String.join(" and ", years.named())
                        + "; the timescales give no dates to reckon from.";
        return Optional.of(listing.telling(told, query, lead, new Side(tells, true)));
    }

    /** Whether it is asked what was done then, and of nothing in particular. */
    private static boolean isAsked(PlanQuery query, List<String> words) {
        DateAsk date = query.date();
        return date != null
                && date.fallsIn()
                && query.status() == null
                && query.themes().isEmpty()
                && query.owners().isEmpty()
                && Grammar.looksBack(words);
    }
}
