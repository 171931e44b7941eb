package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Each pattern's telltale, read once and kept as long as the pattern lives. They are asked for more
 * than a hundred times while a question is answered, so finding one takes no lock, no allocation
 * and no more than a look or two into an array. Safe for use by many threads.
 */
final class Telltales {
    private static final Telltales ALL = new Telltales();

    /** By the pattern's identity; their number is a power of two, and at least half are free. */
    private volatile @Nullable Known[] places = new Known[1_024];

    private int taken;

    private Telltales() {}

    private static final class Known extends WeakReference<Pattern> {
        private final Telltale telltale;

        Known(Pattern pattern, Telltale telltale) {
            super(pattern);
            this.telltale = telltale;
        }
    }

    static Telltale of(Pattern pattern) {
        Known known = find(pattern, ALL.places);
        return known != null ? known.telltale : ALL.learn(pattern);
    }

    private static @Nullable Known find(Pattern pattern, @Nullable Known[] all) {
        int at = first(pattern, all);
        for (Known there = all[at]; there != null; there = all[at]) {
            if (there.refersTo(pattern)) {
                return there;
            }
            at = next(at, all);
        }
        return null;
    }

    private synchronized Telltale learn(Pattern pattern) {
        Known known = find(pattern, places);
        if (known != null) {
            return known.telltale;
        }
        if (taken * 2 >= places.length) {
            places = withoutTheDead(places);
        }
        Known read = new Known(pattern, Telltale.of(pattern));
        put(read, pattern, places);
        taken++;
        return read.telltale;
    }

    /** What is seen of it by a thread that takes no lock is either nothing or all of it. */
    private static void put(Known known, Pattern pattern, @Nullable Known[] all) {
        int at = first(pattern, all);
        while (all[at] != null) {
            at = next(at, all);
        }
        all[at] = known;
    }

    /** Most that are read for one question or for an earlier plan are soon gone. */
    private @Nullable Known[] withoutTheDead(@Nullable Known[] old) {
        List<Pattern> living = new ArrayList<>();
        for (Known known : old) {
            Pattern pattern = known == null ? null : known.get();
            if (pattern != null) {
                living.add(pattern);
            }
        }
        boolean full = living.size() * 4 >= old.length;
        @Nullable Known[] fresh = new Known[full ? old.length * 2 : old.length];
        for (Pattern pattern : living) {
            put(Objects.requireNonNull(find(pattern, old)), pattern, fresh);
        }
        taken = living.size();
        return fresh;
    }

    private static int first(Pattern pattern, @Nullable Known[] all) {
        return System.identityHashCode(pattern) & (all.length - 1);
    }

    private static int next(int at, @Nullable Known[] all) {
        return (at + 1) & (all.length - 1);
    }
}
