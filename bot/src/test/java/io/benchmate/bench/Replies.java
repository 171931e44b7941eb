package io.benchmate.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Which questions were answered, and how often: once is right. */
final class Replies {
    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final Map<String, Semaphore> waiting = new ConcurrentHashMap<>();

    /** An activity was posted; what replies to no question of ours (typing, say) is left out. */
    void take(String path, byte[] body) {
        String question = path.substring(path.lastIndexOf('/') + 1);
        String text = new String(body, StandardCharsets.UTF_8);
        if (question.startsWith("q-") && text.contains("vnd.microsoft.card.adaptive")) {
            answers.computeIfAbsent(question, unseen -> new AtomicInteger()).incrementAndGet();
            waiting.computeIfAbsent(question, unseen -> new Semaphore(0)).release();
        }
    }

    /** Whether the question was answered within that time. */
    boolean await(String question, long seconds) throws InterruptedException {
        Semaphore answered = waiting.computeIfAbsent(question, unseen -> new Semaphore(0));
        boolean came = answered.tryAcquire(seconds, TimeUnit.SECONDS);
        waiting.remove(question);
        return came;
    }

    long doubled() {
        return answers.values().stream().filter(times -> times.get() > 1).count();
    }

    long answered() {
        return answers.size();
    }
}
