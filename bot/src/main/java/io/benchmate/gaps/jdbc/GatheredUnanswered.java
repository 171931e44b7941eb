package io.benchmate.gaps.jdbc;

import io.benchmate.gaps.Together;
import io.benchmate.gaps.Unanswered;
import io.benchmate.gaps.Vain;
import io.benchmate.plan.PlanId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes refused questions down a moment later and several in one commit, so that no answer waits
 * for the disk. What was asked in the moment before the process is killed is not counted; whoever
 * reads sees all. Safe for use by many threads.
 */
final class GatheredUnanswered implements Unanswered, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GatheredUnanswered.class);

    /** More than come in a moment; what comes beyond waits for the disk. */
    private static final int MOST = 1_000;

    private final JdbcUnanswered written;
    private final Together together;
    private final InstantSource clock;
    private final Executor soon;
    private final BlockingQueue<Noted> waiting = new ArrayBlockingQueue<>(MOST);
    private final AtomicBoolean planned = new AtomicBoolean();
    private final ReentrantLock writing = new ReentrantLock();

    /**
     * @param soon runs work beside its caller's, after a moment
     */
    GatheredUnanswered(
            JdbcUnanswered written, Together together, InstantSource clock, Executor soon) {
        this.written = written;
        this.together = together;
        this.clock = clock;
        this.soon = soon;
    }

    private record Noted(PlanId plan, String question, Instant at) {}

    @Override
    public void note(PlanId plan, String question) {
        Noted noted = new Noted(plan, question, clock.instant());
        while (!waiting.offer(noted)) {
            write();
        }
        if (planned.compareAndSet(false, true)) {
            soon.execute(
                    () -> {
                        planned.set(false);
                        write();
                    });
        }
    }

    /** All that was noted before is written when it returns. */
    private void write() {
        writing.lock();
        try {
            List<Noted> some = new ArrayList<>();
            waiting.drainTo(some);
            if (!some.isEmpty()) {
                write(some);
            }
        } finally {
            writing.unlock();
        }
    }

    /** Where one of them cannot be written, the others still are. */
    private void write(List<Noted> some) {
        try {
            together.inOne(
                    () -> {
                        some.forEach(this::one);
                        return some;
                    });
        } catch (RuntimeException notTogether) {
            LOG.debug("Refused questions are counted one by one", notTogether);
            some.forEach(this::alone);
        }
    }

    private void one(Noted noted) {
        written.note(noted.plan(), noted.question(), noted.at());
    }

    private void alone(Noted noted) {
        try {
            one(noted);
        } catch (RuntimeException e) {
            LOG.warn("An unanswered question could not be counted", e);
        }
    }

    @Override
    public List<Vain> open(int limit) {
        write();
        return written.open(limit);
    }

    @Override
    public void settle(Collection<Vain> some) {
        write();
        written.settle(some);
    }

    @Override
    public void close() {
        write();
    }
}
