package io.benchmate.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The bot as it is shipped, started by its own start script, in a process of its own. */
final class BotProcess implements AutoCloseable {
    private final Process process;
    final int port;

    private BotProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it; it may not answer yet. Its log goes to a file in {@code data}. */
    static BotProcess start(FakeMicrosoft microsoft, Path data) throws IOException {
        int port = freePort();
        ProcessBuilder builder =
                new ProcessBuilder(
                        script().toString(),
                        "start",
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--benchmate.teams.app-id=" + FakeMicrosoft.APP,
                        "--benchmate.teams.tenant-ids=" + FakeMicrosoft.TENANT,
                        "--benchmate.teams.credential=managed-identity",
                        "--benchmate.teams.openid-metadata-url=" + microsoft.url() + "/openid",
                        "--benchmate.teams.allowed-service-hosts=127.0.0.1",
                        "--benchmate.teams.pacing=false");
        builder.environment().put("BENCHMATE_DATA", data.toString());
        builder.environment().put("IDENTITY_ENDPOINT", microsoft.url() + "/identity");
        builder.environment().put("IDENTITY_HEADER", "bench");
        File log = data.resolve("bot.log").toFile();
        return new BotProcess(
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                        .start(),
                port);
    }

    /** Has everything built and unpacked, and the start-up cache made, before anything is timed. */
    static void prepare(Path data) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(script().toString(), "prepare").redirectErrorStream(true);
        File log = data.resolve("prepare.log").toFile();
        int status = builder.redirectOutput(log).start().waitFor();
        if (status != 0) {
            throw new IOException(Files.readString(log.toPath()));
        }
    }

    private static Path script() {
        return Path.of(System.getProperty("benchmate.home", "bot"), "benchmate").toAbsolutePath();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** CPU time since its start, of all its threads. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Resident memory in MB, now and at its highest; both 0 where /proc tells nothing. */
    List<Long> residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        return List.of(kilobytes(lines, "VmRSS:") / 1024, kilobytes(lines, "VmHWM:") / 1024);
    }

    private static long kilobytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }
}
