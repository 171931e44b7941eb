package io.benchmate.teams.turn;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Runs work on virtual threads: what shares a lane one after the other in the order of arrival, so
 * that a follow-up never overtakes its question, and all lanes at once. Bounded, so that a flood is
 * turned away at the door instead of filling the memory.
 */
final class Lanes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final Duration LAST_CALL = Duration.ofSeconds(15);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Queue<Runnable>> waiting = new HashMap<>();
    private final int mostInAll;
    private final int mostInALane;
    private int inAll;

    Lanes(int mostInAll, int mostInALane) {
        this.mostInAll = mostInAll;
        this.mostInALane = mostInALane;
    }

    /** False, with nothing done, when too much waits already. */
    synchronized boolean offer(String lane, Runnable work) {
        Queue<Runnable> queue = waiting.get(lane);
        if (inAll >= mostInAll || (queue != null && queue.size() >= mostInALane)) {
            return false;
        }
        inAll++;
        if (queue == null) {
            waiting.put(lane, new ArrayDeque<>());
            threads.execute(() -> run(lane, work));
        } else {
            queue.add(work);
        }
        return true;
    }

    private void run(String lane, Runnable first) {
        for (Runnable work = first; work != null; work = next(lane)) {
            try {
                work.run();
            } catch (RuntimeException | Error failure) {
                // An error too must not leave this lane closed and its place taken for ever.
                LOG.error("A turn failed", failure);
            }
        }
    }

    private synchronized @org.jspecify.annotations.Nullable Runnable next(String lane) {
        inAll--;
        Queue<Runnable> queue = waiting.get(lane);
        if (queue == null || queue.isEmpty()) {
            waiting.remove(lane);
            return null;
        }
        return queue.poll();
    }

    /** Lets what was begun come to its end, for a while. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_CALL.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
