package io.benchmate.outbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * When the last calls of one {@link Lane} were made or are to be made, in order: as many as its
 * limits count. Immutable.
 */
public final class Sendings {
    /** A call further ahead stems from a clock that was put back. */
    private static final long FURTHEST_MILLIS = 300_000;

    private final List<Lane.Limit> limits;
    private final long[] times;

    private Sendings(List<Lane.Limit> limits, long[] times) {
        this.limits = limits;
        this.times = times;
    }

    public static Sendings none(Lane lane) {
        return new Sendings(lane.limits(), new long[0]);
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws NumberFormatException for anything else
     */
    public static Sendings read(String written, Lane lane) {
        if (written.isEmpty()) {
            return none(lane);
        }
        String[] parts = written.split(",");
        long[] times = new long[parts.length];
        long last = 0;
        for (int i = 0; i < parts.length; i++) {
            last += Long.parseLong(parts[i], Character.MAX_RADIX);
            times[i] = last;
        }
        return new Sendings(lane.limits(), times);
    }

    /** Short: a time, and then how much later each next one is. */
    public String write() {
        StringBuilder written = new StringBuilder(times.length * 4 + 8);
        long last = 0;
        for (long time : times) {
            written.append(written.isEmpty() ? "" : ",")
                    .append(Long.toString(time - last, Character.MAX_RADIX));
            last = time;
        }
        return written.toString();
    }

    /**
     * What was taken.
     *
     * @param places see {@link SendRate#take}
     * @param known with them; the same as before where none was taken
     */
    public record Taken(List<Long> places, Sendings known) {}

    /** See {@link SendRate#take}. */
    public Taken take(int calls, long now, long longest) {
        long first = next(now);
        if (first - now > longest) {
            return new Taken(List.of(first), this);
        }
        List<Long> places = new ArrayList<>(calls);
        Sendings known = this;
        for (int i = 0; i < calls; i++) {
            long at = known.next(now);
            known = known.with(at, now);
            places.add(at);
        }
        return new Taken(List.copyOf(places), known);
    }

    /** The first moment, now or later, at which one more call keeps within every limit. */
    public long next(long now) {
        long[] known = upTo(now + FURTHEST_MILLIS);
        long at = known.length == 0 ? now : Math.max(now, known[known.length - 1]);
        for (Lane.Limit limit : limits) {
            if (known.length >= limit.calls()) {
                at = Math.max(at, known[known.length - limit.calls()] + limit.millis());
            }
        }
        return at;
    }

    /** The same with one more call, not before the last; what no limit counts any more is left. */
    public Sendings with(long at, long now) {
        long[] known = upTo(now + FURTHEST_MILLIS);
        long longest = limits.stream().mapToLong(Lane.Limit::millis).max().orElse(0);
        int most = limits.stream().mapToInt(Lane.Limit::calls).max().orElse(0);
        int first = Math.max(0, known.length + 1 - most);
        while (first < known.length && known[first] <= now - longest) {
            first++;
        }
        long[] more = Arrays.copyOfRange(known, first, known.length + 1);
        more[more.length - 1] = known.length == 0 ? at : Math.max(at, known[known.length - 1]);
        return new Sendings(limits, more);
    }

    private long[] upTo(long furthest) {
        return times.length == 0 || times[times.length - 1] <= furthest
                ? times
                : Arrays.stream(times).filter(each -> each <= furthest).toArray();
    }
}
