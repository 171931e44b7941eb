package io.benchmate.plan.importing;

import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column that asks whether an action is done ("Complete? Y/N"): its yes and no are statuses, and
 * say so only beside the heading's word. Pure.
 */
final class DoneOrNot {
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?:(?:is|has) (?:it|this|the action) )?(?:been )?(?:fully |action )?"
                            + "(completed?|done|achieved|finished|delivered|implemented)"
                            + "(?: ?(?:y ?/ ?n|yes ?/ ?no|yes or no))?");

    private static final Pattern ANSWER = Pattern.compile("(?i)(?:y|yes|n|no)[.!]?");

    private static final Pattern READ = Pattern.compile("(?i)\\w{4,11}: (?:y|yes|n|no)[.!]?");

    private DoneOrNot() {}

    /** Whether a heading asks so. */
    static boolean asks(String heading) {
        return heading.length() < 60 && ASKS.matcher(Words.plain(heading)).matches();
    }

    /** "Complete: Y"; empty for other cells, and under other headings. */
    static Optional<Status> status(String heading, String cell) {
        var asks = ASKS.matcher(Words.plain(heading));
        if (!ANSWER.matcher(cell).matches() || !asks.matches()) {
            return Optional.empty();
        }
        String word = asks.group(1);
        String said = word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
        return Optional.of(new Status(Shade.WORDS, said + ": " + cell));
    }

    /** Whether a status was read so. */
    static boolean isRead(String printed) {
        return READ.matcher(printed).matches();
    }
}
