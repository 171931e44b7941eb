package io.benchmate.teams.unasked;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.SettableClock;
import io.benchmate.outbox.Lane;
import io.benchmate.outbox.OwnRate;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

class TurnstileTest {
    private static final long WINDOW = Lane.APP.limits().getFirst().millis();

    private final SettableClock clock = new SettableClock("2026-11-25T09:00:00Z");
    private final long start = clock.millis();
    private final AtomicLong calls = new AtomicLong();
    private final OwnRate rate = new OwnRate();
    private Duration late = Duration.ZERO;
    private final Turnstile turnstile = turnstile(calls);

    private Turnstile turnstile(AtomicLong made) {
        return new Turnstile(rate, clock, made::get, length -> clock.passes(length.plus(late)));
    }

    @Test
    void letsFiftyGoAtOnceAndEachFurtherOneWhenItsSecondIsOver() throws Exception {
        List<Long> left = pass(turnstile, 150);

        assertThat(left.subList(0, 50)).containsOnly(0L);
        assertThat(left.subList(50, 100)).containsOnly(WINDOW);
        assertThat(left.subList(100, 150)).containsOnly(2 * WINDOW);
    }

    @Test
    void countsWhatIsAnsweredToPeopleMeanwhile() throws Exception {
        pass(turnstile, 10);
        calls.addAndGet(40);

        assertThat(pass(turnstile, 1)).containsExactly(WINDOW);
    }

    @Test
    void letsNobodyHurryWhoseSleepWasTooLong() throws Exception {
        pass(turnstile, 50);
        late = Duration.ofMillis(30);
        List<Long> left = pass(turnstile, 2);
        late = Duration.ZERO;
        left.addAll(pass(turnstile, 50));

        for (int i = 50; i < left.size(); i++) {
            assertThat(left.get(i) - left.get(i - 50)).isGreaterThanOrEqualTo(WINDOW);
        }
    }

    @Test
    void sharesTheSecondWithAnotherInstance() throws Exception {
        Turnstile one = turnstile(new AtomicLong(0));
        Turnstile other = turnstile(new AtomicLong(0));
        List<Long> left = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            left.addAll(pass(i % 2 == 0 ? one : other, 1));
        }

        assertThat(left.subList(0, 50)).containsOnly(0L);
        assertThat(left.subList(50, 60)).containsOnly(WINDOW);
    }

    private List<Long> pass(Turnstile through, int times) throws InterruptedException {
        List<Long> left = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            through.pass();
            calls.incrementAndGet();
            left.add(clock.millis() - start);
        }
        return left;
    }
}
