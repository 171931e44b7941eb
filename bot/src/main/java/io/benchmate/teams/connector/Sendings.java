package io.benchmate.teams.connector;

import java.util.Arrays;

/** When the last sendings into one conversation were made or are due, oldest first. */
final class Sendings {
    private static final int[] COUNTS = {7, 8, 60, 1_800};
    private static final int[] WINDOWS_MS = {1_000, 2_000, 30_000, 3_600_000};
    private static final int MOST = 1_800;

    private long[] times = new long[8];
    private int size;

    /**
     * The earliest moment, now or later, at which one more sending keeps within every limit; it is
     * taken unless it lies further ahead than the longest wait.
     */
    synchronized long next(long now, long longestWait) {
        long at = now;
        for (int i = 0; i < COUNTS.length; i++) {
            if (size >= COUNTS[i]) {
                at = Math.max(at, times[size - COUNTS[i]] + WINDOWS_MS[i]);
            }
        }
        if (at - now <= longestWait) {
            add(at, now);
        }
        return at;
    }

    private void add(long at, long now) {
        if (size == times.length) {
            forgetBefore(now - WINDOWS_MS[WINDOWS_MS.length - 1]);
        }
        if (size == times.length) {
            times = Arrays.copyOf(times, size * 2);
        }
        times[size++] = at;
    }

    private void forgetBefore(long moment) {
        int first = Math.max(0, size - MOST);
        while (first < size && times[first] < moment) {
            first++;
        }
        System.arraycopy(times, first, times, 0, size - first);
        size -= first;
    }
}
