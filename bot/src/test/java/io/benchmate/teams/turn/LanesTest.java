package io.benchmate.teams.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class LanesTest {
    @Test
    void servesTheNextMessageAfterAnErrorInTheOneBefore() throws InterruptedException {
        CountDownLatch served = new CountDownLatch(1);
        try (Lanes lanes = new Lanes(2, 2)) {
            lanes.offer(
                    "one",
                    () -> {
                        throw new StackOverflowError("on purpose");
                    });
            while (!lanes.offer("one", served::countDown)) {
                Thread.onSpinWait();
            }

            assertThat(served.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
