package io.benchmate.bench;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Questions through /api/messages, from the token check to the Connector's 201. */
final class AnswersBench {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final FakeMicrosoft microsoft;
    private final BotProcess bot;
    private final Duration measured;

    private AnswersBench(FakeMicrosoft microsoft, BotProcess bot, Duration measured) {
        this.microsoft = microsoft;
        this.bot = bot;
        this.measured = measured;
    }

    /**
     * @param measured how long each line is measured; before the first, the bot is warmed up for
     *     five times as long, since the JVM compiles for a minute
     */
    static void run(Duration measured) throws Exception {
        Path data = Installation.make();
        BotProcess.prepare(data);
        try (FakeMicrosoft microsoft = new FakeMicrosoft();
                BotProcess bot = BotProcess.start(microsoft, data)) {
            StartBench.awaitPort(bot);
            new AnswersBench(microsoft, bot, measured).run();
        }
    }

    private void run() throws Exception {
        Load load = new Load(microsoft, microsoft.token(), bot.port);
        load.run(64, measured.multipliedBy(5));
        for (int conversations : new int[] {1, 16, 64}) {
            measure(load, conversations, 0);
        }
        resident();
        measure(load, 64, 0.1);
        resident();
    }

    private void resident() throws IOException {
        System.out.printf("resident %d MB, at most %d MB%n", bot.residentMegabytes().toArray());
    }

    /** The CPU time is the bot's process alone; that of the load and its Connector stands apart. */
    private void measure(Load load, int conversations, double faults) throws InterruptedException {
        microsoft.refuse(faults);
        long refused = microsoft.refused.sum();
        long doubled = microsoft.replies.doubled();
        Duration before = bot.cpu();
        long own = SYSTEM.getProcessCpuTime();
        Load.Outcome outcome = load.run(conversations, measured);
        double cpu = bot.cpu().minus(before).toNanos() / 1e6;
        double ownCpu = (SYSTEM.getProcessCpuTime() - own) / 1e6;
        long answered = Math.max(1, outcome.asked() - outcome.lost());
        System.out.printf(
                Locale.UK,
                "%2d conversations, %2.0f %% refused: %6.0f answers/s, p50 %5.1f ms, p99 %6.1f ms,"
                        + " %.2f ms CPU each (the load's own: %.2f); asked %d, refused calls %d,"
                        + " lost %d, doubled %d%n",
                conversations,
                faults * 100,
                outcome.perSecond(),
                outcome.percentile(0.5),
                outcome.percentile(0.99),
                cpu / answered,
                ownCpu / answered,
                outcome.asked(),
                microsoft.refused.sum() - refused,
                outcome.lost(),
                microsoft.replies.doubled() - doubled);
    }
}
