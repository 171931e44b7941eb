package io.benchmate.bench;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Kept;
import io.benchmate.diary.ics.IcsFeed;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.Overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A diary of 2,000 entries: digests for 50 channels, and the feed of all. */
final class DiaryBench {
    private static final int ENTRIES = 2_000;
    private static final int CHANNELS = 50;

    private DiaryBench() {}

    static void run() {
        List<Kept> kept = kept();
        DiaryFeedBench.run(kept.stream().map(Kept::entry).toList(), () -> compositions(kept));
    }

    private static void compositions(List<Kept> kept) {
        for (int round = 0; round < 5; round++) {
            digests(kept);
            feed(kept);
        }
    }

    private static void digests(List<Kept> kept) {
        double[] millis = new double[CHANNELS];
        for (int i = 0; i < CHANNELS; i++) {
            LocalDate friday = LocalDate.of(2026, 1, 2).plusWeeks(i);
            long start = System.nanoTime();
            DiaryPage page =
                    Overview.of(
                            kept,
                            new Days(friday, friday.plusDays(6)),
                            "Friday digest",
                            "this week",
                            Entries.LONDON);
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (page.groups().isEmpty()) {
                throw new IllegalStateException("nothing in a week of 2,000 entries");
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.UK,
                "digest of %,d entries: median %.2f ms, slowest of %d %.2f ms%n",
                kept.size(),
                millis[CHANNELS / 2],
                CHANNELS,
                millis[CHANNELS - 1]);
    }

    private static void feed(List<Kept> kept) {
        long start = System.nanoTime();
        byte[] feed = IcsFeed.write(kept, "All");
        System.out.printf(
                Locale.UK,
                "feed of %,d entries: %.1f ms, %,d KB%n",
                kept.size(),
                (System.nanoTime() - start) / 1e6,
                feed.length / 1024);
    }

    private static List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            LocalDateTime start = LocalDateTime.of(2026, 1, 1, 9, 0).plusHours(i * 4L + i % 5);
            String id = "e" + i;
            Entry entry =
                    switch (i % 10) {
                        case 0 -> Entries.weekly(id, "Meeting " + i, start.toString());
                        case 1 ->
                                Entries.award(
                                        id,
                                        "Prize " + i,
                                        start.toLocalDate().toString(),
                                        start.toLocalDate().plusDays(40).toString());
                        case 2 ->
                                Entries.days(
                                        id,
                                        "Open day " + i,
                                        start.toLocalDate().toString(),
                                        start.toLocalDate().plusDays(2).toString());
                        default -> Entries.event(id, "Talk " + i, start.toString());
                    };
            kept.add(new Kept(entry, 0, Instant.EPOCH, Instant.EPOCH, 1));
        }
        return kept;
    }
}
