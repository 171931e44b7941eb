package io.benchmate.bench;

import io.benchmate.ask.FrontDesk;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;

import java.util.List;
import java.util.Locale;

/** Finding actions by words: the first search, which builds the index, and the usual one. */
final class SearchBench {
    private static final List<String> WORDS =
            List.of(
                    "job descriptions",
                    "mentoring in theatre",
                    "glass workshop",
                    "apprentiships",
                    "awards",
                    "training days for nursing");

    private SearchBench() {}

    static void run() {
        for (int actions : new int[] {30, 300, 30_000}) {
            Plan plan = ManyRows.plan(actions);
            Plans plans = () -> List.of(plan);
            FrontDesk desk = new FrontDesk(plans);
            double first = once(desk, WORDS.getFirst());
            int times = actions > 1_000 ? 300 : 5_000;
            warm(desk, times);
            long start = System.nanoTime();
            warm(desk, times);
            double each = (System.nanoTime() - start) / 1e6 / times;
            System.out.printf(
                    Locale.UK,
                    "%6d actions: first %.1f ms, then %.3f ms each%n",
                    actions,
                    first,
                    each);
        }
    }

    private static void warm(FrontDesk desk, int times) {
        for (int i = 0; i < times; i++) {
            once(desk, WORDS.get(i % WORDS.size()));
        }
    }

    private static double once(FrontDesk desk, String words) {
        long start = System.nanoTime();
        List<Action> found = desk.search(words, 10);
        double millis = (System.nanoTime() - start) / 1e6;
        if (found.isEmpty()) {
            throw new IllegalStateException("nothing found for " + words);
        }
        return millis;
    }
}
