package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Legend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Questions that check a whole group: "inclusivity ones, are they all done?" wants to know of each
 * whether it is, not a list of those that are. Pure.
 */
final class Every {
    private static final Pattern WHOLE =
            Pattern.compile(
                    "\\b(?:are|is|were|was|have|has)\\b.*\\b(?:all|everything|every one|each"
                            + " one|the (?:whole )?lot|the whole thing)\\b|\\ball (?:of"
                            + " (?:them|it|those|these) )?(?:been |now |so )*\\w+(?:"
                            + " (?:off|up|track|now|yet|then))*$|\\b(?:are|have|were)"
                            + " (?:they|these|those)\\b");
    private static final Pattern SOME =
            Pattern.compile("\\b(?:which|what|any|anything|how many|list|show|who|not|when)\\b");

    private Every() {}

    private static boolean asked(PlanQuery query, Utterance said) {
        StatusAsk status = query.status();
        boolean group = !query.themes().isEmpty() || !query.owners().isEmpty();
        return status != null
                && !status.not()
                && group
                && query.topic().known().isEmpty()
                && said.has(WHOLE)
                && !said.has(SOME);
    }

    /** The whole group, with which of them do not stand so; empty for any other question. */
    static Optional<Answer> of(
            PlanQuery query, IndexedPlan plan, String question, Finder finder, Listing listing) {
        StatusAsk status = query.status();
        if (status == null || !asked(query, plan.utterance(question))) {
            return Optional.empty();
        }
        PlanQuery group = query.withoutStatus();
        List<Action> all = finder.filtered(group).stream().map(Row::action).toList();
        String note = note(all, status, plan.plan().facts().legend());
        return Optional.of(listing.list(all, group, Set.of(), note));
    }

    private static String note(List<Action> all, StatusAsk status, Legend legend) {
        List<String> not =
                all.stream()
                        .filter(action -> !StatusReader.fits(status, action.status(), legend))
                        .map(Action::code)
                        .toList();
        String so = Counted.status(status);
        if (not.isEmpty()) {
            return " All of them are " + so + ".";
        }
        return not.size() == all.size()
                ? " None of them is marked " + so + "."
                : " Not all are " + so + ": the plan does not mark " + Leads.joined(not) + " so.";
    }
}
