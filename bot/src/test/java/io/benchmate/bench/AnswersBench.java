package io.benchmate.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Questions through /api/messages, from the token check to the Connector's 201. */
final class AnswersBench {
    private static final Duration WARM = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    private AnswersBench() {}

    static void run() throws Exception {
        Path data = Installation.make();
        BotProcess.prepare(data);
        try (FakeMicrosoft microsoft = new FakeMicrosoft();
                BotProcess bot = BotProcess.start(microsoft, data)) {
            StartBench.awaitPort(bot);
            Load load = new Load(microsoft, microsoft.token(), bot.port);
            load.run(64, WARM);
            for (int conversations : new int[] {1, 16, 64}) {
                measure(microsoft, bot, load, conversations, 0);
            }
            measure(microsoft, bot, load, 64, 0.1);
            System.out.printf("resident %d MB, at most %d MB%n", bot.residentMegabytes().toArray());
        }
    }

    private static void measure(
            FakeMicrosoft microsoft, BotProcess bot, Load load, int conversations, double faults)
            throws InterruptedException {
        microsoft.refuse(faults);
        long refused = microsoft.refused.sum();
        long doubled = microsoft.replies.doubled();
        Duration before = bot.cpu();
        Load.Outcome outcome = load.run(conversations, MEASURED);
        double cpu = bot.cpu().minus(before).toNanos() / 1e6;
        System.out.printf(
                Locale.UK,
                "%2d conversations, %2.0f %% refused: %6.0f answers/s, p50 %5.1f ms, p99 %6.1f ms,"
                        + " %.2f ms CPU each; asked %d, refused calls %d, lost %d, doubled %d%n",
                conversations,
                faults * 100,
                outcome.perSecond(),
                outcome.percentile(0.5),
                outcome.percentile(0.99),
                cpu / Math.max(1, outcome.asked() - outcome.lost()),
                outcome.asked(),
                microsoft.refused.sum() - refused,
                outcome.lost(),
                microsoft.replies.doubled() - doubled);
    }
}
