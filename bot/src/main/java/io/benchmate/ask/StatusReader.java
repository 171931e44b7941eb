package io.benchmate.ask;

import io.benchmate.plan.Legend;
import io.benchmate.plan.Progress;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a plan's statuses say of progress, by its own legend. Pure. */
final class StatusReader {
    private static final Pattern NOT_STARTED =
            Pattern.compile(
                    "not (?:yet )?(?:been )?(?:started|begun|commenced)|still to be|yet to|to be"
                            + " carried out|to be started|no progress");
    private static final Pattern DONE =
            Pattern.compile("complet|finished|\\bdone\\b|achieved|delivered|implemented|closed");
    private static final Pattern NOT_DONE =
            Pattern.compile(
                    "(?:not|in|un|yet to be|still to be|to be) ?(?:yet"
                            + " )?(?:complet|finished|done|achieved)");
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

    /** A legend has a few meanings, and every question to a plan reads them again. */
    private static final Recent<Set<Progress>> READ = new Recent<>(256, StatusReader::read);

    private StatusReader() {}

    /**
     * What a legend's words, or a status in words, say; empty when they say nothing of progress.
     */
    static Set<Progress> progress(String words) {
        return READ.of(words);
    }

    private static Set<Progress> read(String words) {
        String text = Wording.fold(words);
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
        return Collections.unmodifiableSet(all);
    }

    static Set<Progress> progress(Status status, Legend legend) {
        if (status.shade().isColour()) {
            return legend.meaningOf(status.shade()).map(StatusReader::progress).orElse(Set.of());
        }
        return status.shade() == Shade.WORDS ? progress(status.printed()) : Set.of();
    }

    /** Whether the plan says that it is done. A status that is not known is not done. */
    static boolean done(Status status, Legend legend) {
        Set<Progress> progress = progress(status, legend);
        return progress.contains(Progress.DONE) && progress.size() == 1;
    }

    /** Whether the row has a status that can be read. */
    static boolean known(Status status) {
        return status.shade().isColour() || status.shade() == Shade.WORDS;
    }

    /**
     * Whether the status fits what is asked; "not done" takes every known status that is not done.
     */
    static boolean fits(StatusAsk asked, Status status, Legend legend) {
        if (!known(status)) {
            return false;
        }
        boolean fits =
                asked.shade() != null
                        ? status.shade() == asked.shade()
                        : means(status, legend, asked.progress());
        return fits != asked.not();
    }

    private static boolean means(
            Status status, Legend legend, @org.jspecify.annotations.Nullable Progress asked) {
        Set<Progress> all = progress(status, legend);
        boolean moving = asked == Progress.IN_PROGRESS && all.contains(Progress.ON_TRACK);
        return moving || (asked != null && all.contains(asked));
    }

    /** The status in words, with the legend's meaning: "Green: on track, no problems". */
    static Optional<String> words(Status status, Legend legend) {
        if (status.shade() == Shade.NONE) {
            return Optional.empty();
        }
        if (status.shade() == Shade.WORDS) {
            return Optional.of(status.printed());
        }
        String name = status.shade().words();
        return Optional.of(
                legend.meaningOf(status.shade())
                        .map(meaning -> name + ": " + meaning)
                        .orElse(name));
    }
}
