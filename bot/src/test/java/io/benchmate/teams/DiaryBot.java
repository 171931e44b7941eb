package io.benchmate.teams;

import io.benchmate.diary.Entries;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One bot for all tests of the diary over HTTP; it ends with them. Lee is an editor, no admin. Its
 * clock goes on from ten on a Tuesday, whenever the tests run: what the bot says unasked waits for
 * working hours.
 */
final class DiaryBot {
    static final String LEE = "00000000-0000-0000-0000-00000000000b";

    private static final AtomicReference<Duration> AHEAD =
            new AtomicReference<>(
                    Duration.between(Instant.now(), Instant.parse("2026-12-01T10:00:00Z")));

    static final InstantSource CLOCK = () -> Instant.now().plus(AHEAD.get());

    private DiaryBot() {}

    /** Minutes at the most: it is to stay a Tuesday morning. */
    static void passes(Duration time) {
        AHEAD.updateAndGet(ahead -> ahead.plus(time));
    }

    /** In London. */
    static LocalDate today() {
        return LocalDate.ofInstant(CLOCK.instant(), Entries.LONDON);
    }

    /** Started by the first test that asks. */
    static LocalBot get() {
        return Started.BOT;
    }

    private static final class Started {
        private static final LocalBot BOT = start();

        private static LocalBot start() {
            LocalBot bot =
                    LocalBot.start(
                            CLOCK,
                            "diary",
                            "--benchmate.diary.public-address=http://127.0.0.1:9",
                            "--benchmate.diary.editors=" + LEE,
                            "--benchmate.diary.mailboxes=network@midshire.example",
                            "--benchmate.teams.file-hosts=127.0.0.1");
            Runtime.getRuntime().addShutdownHook(new Thread(bot::close));
            return bot;
        }
    }
}
