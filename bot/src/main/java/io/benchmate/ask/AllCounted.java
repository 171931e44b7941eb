package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Offers the list of what was counted where a card has no room for all of it. Pure. */
final class AllCounted {
    /** A card shows these anyway. */
    private static final int SHOWN = 8;

    private static final Pattern HOW_MANY = Pattern.compile("(?i)\\bhow many(?: of)?\\b");

    private AllCounted() {}

    /**
     * The count with an offer of all its actions, if there is a question that lists just these.
     *
     * @param ask answers a question on the same plan
     */
    static Told of(Told told, Function<String, Answer> ask) {
        if (!(told.answer() instanceof Answer.Count count)
                || told.after() == null
                || count.actions().size() <= SHOWN
                || count.actions().size() != count.count()) {
            return told;
        }
        return listing(told.after().text())
                .filter(text -> lists(ask.apply(text), count))
                .map(text -> new Told(offering(count, text), told.after()))
                .orElse(told);
    }

    private static Optional<String> listing(String text) {
        var found = HOW_MANY.matcher(text);
        return found.find() ? Optional.of(found.replaceFirst("which")) : Optional.empty();
    }

    private static boolean lists(Answer answer, Answer.Count count) {
        return answer instanceof Answer.Several several && several.total() == count.count();
    }

    private static Answer offering(Answer.Count count, String text) {
        List<Answer.Offer> offers = new ArrayList<>();
        offers.add(new Answer.Offer("All " + count.count(), text));
        offers.addAll(count.wider());
        return new Answer.Count(
                count.basis(),
                count.understood(),
                count.lead(),
                count.count(),
                count.parts(),
                count.actions(),
                offers);
    }
}
