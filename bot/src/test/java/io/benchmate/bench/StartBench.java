package io.benchmate.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** From the launch of the start script to the first answer, and the memory then. */
final class StartBench {
    private static final int TIMES = 5;
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private StartBench() {}

    static void run() throws Exception {
        Path data = Installation.make();
        BotProcess.prepare(data);
        for (int i = 1; i <= TIMES; i++) {
            once(i, data);
        }
    }

    private static void once(int number, Path data) throws Exception {
        try (FakeMicrosoft microsoft = new FakeMicrosoft()) {
            String token = microsoft.token();
            long launch = System.nanoTime();
            try (BotProcess bot = BotProcess.start(microsoft, data)) {
                awaitPort(bot);
                double open = seconds(launch);
                try (Talker talker = new Talker(microsoft, token, "start", bot.port)) {
                    boolean answered = talker.ask();
                    System.out.printf(
                            Locale.UK,
                            "start %d: port open %.2f s, first answer %.2f s (%s), CPU %.1f s,"
                                    + " resident %d MB%n",
                            number,
                            open,
                            seconds(launch),
                            answered ? "right" : "none came",
                            bot.cpu().toMillis() / 1e3,
                            bot.residentMegabytes().getFirst());
                }
            }
        }
    }

    /** Returns as soon as the bot takes connections. */
    static void awaitPort(BotProcess bot) throws IOException {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < until && bot.isAlive()) {
            try (Socket tried = new Socket(InetAddress.getLoopbackAddress(), bot.port)) {
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
        throw new IOException("the bot did not start; its log is bot.log in its data directory");
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
