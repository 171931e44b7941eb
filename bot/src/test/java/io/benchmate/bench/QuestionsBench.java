package io.benchmate.bench;

import com.sun.management.ThreadMXBean;

import io.benchmate.ask.Answer;
import io.benchmate.ask.Asker;
import io.benchmate.ask.FrontDesk;
import io.benchmate.ask.Question;
import io.benchmate.card.AnswerCard;
import io.benchmate.plan.Plan;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Questions to the front desk and their cards, on one thread, without network or database. */
final class QuestionsBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<String> QUESTIONS =
            List.of(
                    "what's happening about job descriptions?",
                    "2.4",
                    "when is 3.7 due and who owns it",
                    "and what is its status?",
                    "what does amber mean?",
                    "how many actions are green?",
                    "which red actions are due before summer 2027",
                    "what is HTN doing",
                    "anything on mentoring in theatre",
                    "is there money for confrences and training",
                    "apprentiships in the glas workshop",
                    "what is overdue",
                    "list everything about awards",
                    "more",
                    "compare 1.1 and 1.2",
                    "how many places did we fund",
                    "who won the award evening for nursing simulation in round 4",
                    "do we get credit on papers",
                    "list all actions",
                    "what can you do",
                    "parking permits for dogs",
                    "anything related to 4.2?");

    private QuestionsBench() {}

    static void run() {
        measure(ManyRows.plan(200), 400);
        measure(ManyRows.plan(30_000), 40);
    }

    /** Asks every question so many times, after as many to warm up. */
    private static void measure(Plan plan, int times) {
        FrontDesk desk = new FrontDesk(() -> List.of(plan));
        double first = ask(desk, QUESTIONS.getFirst());
        rounds(desk, times);
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = THREADS.getCurrentThreadCpuTime();
        double[] millis = rounds(desk, times);
        double cpuMillis = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6 / millis.length;
        long kilobytes = (THREADS.getCurrentThreadAllocatedBytes() - bytes) / millis.length / 1_024;
        Arrays.sort(millis);
        System.out.printf(
                Locale.UK,
                "%6d actions: first %.0f ms; then p50 %.2f ms, p99 %.2f ms, most %.2f ms;"
                        + " %.3f ms CPU and %d KB each%n",
                plan.actions().size(),
                first,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1],
                cpuMillis,
                kilobytes);
    }

    private static double[] rounds(FrontDesk desk, int times) {
        double[] millis = new double[QUESTIONS.size() * times];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = ask(desk, QUESTIONS.get(i % QUESTIONS.size()));
        }
        return millis;
    }

    private static double ask(FrontDesk desk, String words) {
        long start = System.nanoTime();
        Answer answer = desk.answer(new Question(words, new Asker("bench", "bench"), TODAY));
        if (AnswerCard.draw(answer, words).card().isEmpty()) {
            throw new IllegalStateException("no answer to " + words);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
