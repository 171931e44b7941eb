package io.benchmate.plan;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a status, or of a legend, say of progress. Pure. */
public final class StatusMeaning {
    private static final Pattern NOT_STARTED =
            Pattern.compile(
                    "not (?:yet )?(?:been )?(?:started|begun|commenced)|still to be|yet to|to be"
                            + " carried out|to be started|no progress");
    private static final Pattern DONE =
            Pattern.compile("complet|finished|\\bdone\\b|achieved|delivered|implemented|closed");
    private static final Pattern NOT_DONE =
            Pattern.compile(
                    "(?:not|in|un|yet to be|still to be|to be) ?(?:yet"
                            + " )?(?:complet|finished|done|achieved)|^\\w+: (?:n|no)\\b.*");
    private static final Pattern ON_TRACK =
            Pattern.compile("on track|on target|on schedule|no problem|to plan");
    private static final Pattern IN_PROGRESS =
            Pattern.compile(
                    "in progress|pipeline|under ?way|ongoing|on-going|started(?<!not"
                            + " started)(?<!not yet started)|(?<!not )(?<!not yet"
                            + " )begun|partly|partial");
    private static final Pattern PROBLEMS =
            Pattern.compile(
                    "(?<!no )(?:delay|problem)|at risk|behind|off track|stalled|overdue|issue"
                            + "|later than|running late|stopped");

    private StatusMeaning() {}

    /** Empty when they say nothing of it; several where they can mean several things. */
    public static Set<Progress> progress(String words) {
        String text = words.toLowerCase(Locale.UK);
        Set<Progress> all = EnumSet.noneOf(Progress.class);
        if (NOT_STARTED.matcher(text).find()) {
            all.add(Progress.NOT_STARTED);
        }
        if (DONE.matcher(NOT_DONE.matcher(text).replaceAll(" ")).find()) {
            all.add(Progress.DONE);
        }
        if (ON_TRACK.matcher(text).find()) {
            all.add(Progress.ON_TRACK);
        }
        if (IN_PROGRESS.matcher(text).find()) {
            all.add(Progress.IN_PROGRESS);
        }
        if (PROBLEMS.matcher(text).find()) {
            all.add(Progress.PROBLEMS);
        }
        return all;
    }

    /** What a status says by its plan's own legend. */
    public static Set<Progress> progress(Status status, Legend legend) {
        if (status.shade().isColour()) {
            return legend.meaningOf(status.shade()).map(StatusMeaning::progress).orElse(Set.of());
        }
        return status.shade() == Shade.WORDS ? progress(status.printed()) : Set.of();
    }

    /** Whether it says that its action is done, and nothing else. Unknown is not done. */
    public static boolean done(Status status, Legend legend) {
        return progress(status, legend).equals(Set.of(Progress.DONE));
    }
}
