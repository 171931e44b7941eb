package io.benchmate.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many conversations at once for a while. */
final class Load {
    private static final AtomicInteger ROUND = new AtomicInteger();

    private final FakeMicrosoft microsoft;
    private final String token;
    private final int port;

    Load(FakeMicrosoft microsoft, String token, int port) {
        this.microsoft = microsoft;
        this.token = token;
        this.port = port;
    }

    /**
     * What came of it.
     *
     * @param millis from question to answer taken by the Connector, sorted
     */
    record Outcome(long asked, long lost, Duration took, List<Double> millis) {
        double perSecond() {
            return (asked - lost) / (took.toNanos() / 1e9);
        }

        double percentile(double share) {
            return millis.isEmpty() ? 0 : millis.get((int) (share * (millis.size() - 1)));
        }
    }

    Outcome run(int conversations, Duration length) throws InterruptedException {
        int round = ROUND.incrementAndGet();
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        AtomicInteger asked = new AtomicInteger();
        long start = System.nanoTime();
        List<Future<Integer>> talks = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < conversations; i++) {
                String name = round + "-" + i;
                talks.add(
                        threads.submit(() -> talk(name, start + length.toNanos(), millis, asked)));
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        long lost = talks.stream().mapToLong(Load::lost).sum();
        return new Outcome(asked.get(), lost, took, millis.stream().sorted().toList());
    }

    /** How many questions of one conversation were not answered. */
    private int talk(String name, long until, Queue<Double> millis, AtomicInteger asked)
            throws IOException, InterruptedException {
        int lost = 0;
        try (Talker talker = new Talker(microsoft, token, name, port)) {
            while (System.nanoTime() < until) {
                long start = System.nanoTime();
                if (talker.ask()) {
                    millis.add((System.nanoTime() - start) / 1e6);
                } else {
                    lost++;
                }
            }
            asked.addAndGet(talker.asked());
        }
        return lost;
    }

    private static int lost(Future<Integer> talk) {
        try {
            return talk.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
