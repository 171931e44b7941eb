package io.benchmate.nudge;

import io.benchmate.plan.Action;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Shade;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a status says that its action is done, by its plan's own legend. Pure. */
final class Done {
    private static final Pattern DONE =
            Pattern.compile(
                    "\\b(?:complet(?:e|ed|ion)|finished|done|achieved|delivered|implemented|closed)\\b");
    private static final Pattern BUT =
            Pattern.compile(
                    "\\b(?:not|in|un|yet|to be|incomplete|partly|partially|nearly|almost|progress"
                            + "|track|under ?way|ongoing|delay(?:ed)?|behind|later|some|begun"
                            + "|started|no longer|due)\\b");

    private Done() {}

    /** A status that is not known, or that can mean something else too, is not done. */
    static boolean is(Action action, Legend legend) {
        Shade shade = action.status().shade();
        String words =
                shade.isColour()
                        ? legend.meaningOf(shade).orElse("")
                        : shade == Shade.WORDS ? action.status().printed() : "";
        String text = words.toLowerCase(Locale.UK);
        return DONE.matcher(text).find() && !BUT.matcher(text).find();
    }
}
