package io.benchmate.ask;

import io.benchmate.plan.Legend;
import io.benchmate.plan.Progress;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;
import io.benchmate.plan.StatusMeaning;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a plan's statuses say of progress, by its own legend. Pure. */
final class StatusReader {
    /** A legend has a few meanings, and every question to a plan reads them again. */
    private static final Recent<Set<Progress>> READ = new Recent<>(256, StatusReader::read);

    private static final Set<String> GRAVE =
            Set.of("major", "serious", "big ", "severe", "significant", "huge");

    private StatusReader() {}

    /**
     * What a legend's words, or a status in words, say; empty when they say nothing of progress.
     */
    static Set<Progress> progress(String words) {
        return READ.of(words);
    }

    private static Set<Progress> read(String words) {
        return Collections.unmodifiableSet(StatusMeaning.progress(Wording.fold(words)));
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
        Shade shade = asked.shade() != null ? asked.shade() : gravest(asked, legend);
        boolean fits =
                shade != null ? status.shade() == shade : means(status, legend, asked.progress());
        boolean here = fits != asked.not();
        StatusAsk also = asked.also();
        if (also == null) {
            return here;
        }
        boolean there = fits(also, status, legend);
        return asked.not() ? here && there : here || there;
    }

    /** "Major problems" are what the legend calls so, where it tells them from lesser ones. */
    private static @Nullable Shade gravest(StatusAsk asked, Legend legend) {
        if (asked.progress() != Progress.PROBLEMS || !isGrave(asked.words())) {
            return null;
        }
        return Stream.of(Shade.values())
                .filter(shade -> legend.meaningOf(shade).filter(StatusReader::isGrave).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static boolean isGrave(String words) {
        String folded = Wording.fold(words);
        return GRAVE.stream().anyMatch(folded::contains);
    }

    private static boolean means(Status status, Legend legend, @Nullable Progress asked) {
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
