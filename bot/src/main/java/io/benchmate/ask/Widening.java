package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Offers the question again with one filter less, in words that work by themselves: "All themes:
 * which Visibility ones are red?".
 */
final class Widening {
    private static final Pattern WIDENED =
            Pattern.compile(
                    "(?is)^\\s*(all themes|any status|any date|any owner|any"
                            + " priority)\\s*:\\s*(\\S.*)$");

    private Widening() {}

    /**
     * A question that begins with the filter to take off.
     *
     * @param question the rest
     */
    record Widened(Filter filter, String question) {}

    static Optional<Widened> of(String text) {
        return Worded.whole(text, WIDENED)
                .flatMap(
                        wide ->
                                List.of(Filter.values()).stream()
                                        .filter(one -> one.title().equalsIgnoreCase(wide.group(1)))
                                        .findFirst()
                                        .map(filter -> new Widened(filter, wide.group(2))));
    }

    /**
     * The offers for an answer to a question.
     *
     * @param understood what of the query the answer rests on: a filter that it passed over is not
     *     offered to be taken off
     */
    static List<Answer.Offer> offers(Intent intent, String understood, String text) {
        Optional<PlanQuery> query = Queries.of(intent).filter(one -> one.named().isEmpty());
        List<Answer.Offer> offers = new ArrayList<>();
        for (Filter filter : Filter.values()) {
            boolean used =
                    query.filter(filter::narrows)
                            .filter(one -> rests(understood, one, filter))
                            .isPresent();
            boolean only = query.filter(one -> isOnly(one, filter)).isPresent();
            if (used && !only) {
                offers.add(new Answer.Offer(filter.title(), filter.title() + ": " + text));
            }
        }
        return offers;
    }

    /** Without its only filter a question would list the whole plan. */
    private static boolean isOnly(PlanQuery query, Filter filter) {
        PlanQuery rest = filter.takenOff(query);
        return !rest.filters() && rest.among() == null && rest.topic().known().isEmpty();
    }

    private static boolean rests(String understood, PlanQuery query, Filter filter) {
        PlanQuery rest = filter.takenOff(query);
        return !understood.equals(rest.understood()) && understood.startsWith(first(query));
    }

    private static String first(PlanQuery query) {
        String whole = query.understood();
        int end = whole.indexOf(" · ");
        return end < 0 ? whole : whole.substring(0, end);
    }
}
