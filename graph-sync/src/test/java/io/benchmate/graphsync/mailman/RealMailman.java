package io.benchmate.graphsync.mailman;

import org.junit.jupiter.api.Assumptions;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Mailman 3 from Debian's package, with its REST API only, on loopback, sending nothing (NullMTA).
 * Mailman refuses to run as root; then Debian's own user "list" runs it.
 */
final class RealMailman implements AutoCloseable {
    private static final Path MASTER = Path.of("/usr/lib/mailman3/bin/master");
    private static final String[] RUNNERS = {
        "archive",
        "bad",
        "bounces",
        "command",
        "in",
        "lmtp",
        "nntp",
        "out",
        "pipeline",
        "retry",
        "shunt",
        "virgin",
        "digest"
    };

    private final Path folder;
    private final Process process;
    final MailmanServer server;

    private RealMailman(Path folder, Process process, MailmanServer server) {
        this.folder = folder;
        this.process = process;
        this.server = server;
    }

    static RealMailman start() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(MASTER),
                "skipped: Mailman 3 is not installed (apt-get install mailman3)");
        Path folder = Files.createTempDirectory("mailman");
        int port = freePort();
        Files.writeString(folder.resolve("mm.cfg"), configuration(folder, port));
        MailmanServer server =
                new MailmanServer(
                        URI.create("http://127.0.0.1:" + port + "/3.1"), "restadmin", "secret");
        Process process = command(folder).start();
        RealMailman mailman = new RealMailman(folder, process, server);
        try {
            mailman.awaitReady();
            mailman.make();
            return mailman;
        } catch (AssertionError | IOException e) {
            mailman.close();
            throw e;
        }
    }

    private static String configuration(Path folder, int port) {
        StringBuilder text =
                new StringBuilder(
                        """
                        [mailman]
                        layout: here
                        [paths.here]
                        var_dir: %s/var
                        bin_dir: /usr/lib/mailman3/bin
                        [webservice]
                        hostname: 127.0.0.1
                        port: %d
                        admin_user: restadmin
                        admin_pass: secret
                        workers: 1
                        [mta]
                        incoming: mailman.mta.null.NullMTA
                        outgoing: mailman.mta.null.NullMTA
                        [database]
                        class: mailman.database.sqlite.SQLiteDatabase
                        url: sqlite:///%s/var/mailman.db
                        """
                                .formatted(folder, port, folder));
        for (String runner : RUNNERS) {
            text.append("[runner.").append(runner).append("]\nstart: no\n");
        }
        return text.toString();
    }

    private static ProcessBuilder command(Path folder) throws IOException, InterruptedException {
        String run = "exec " + MASTER + " -C " + folder.resolve("mm.cfg");
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root) {
            Files.createDirectories(folder.resolve("var"));
            int owned =
                    new ProcessBuilder("chown", "-R", "list", folder.toString()).start().waitFor();
            Assumptions.assumeTrue(owned == 0, "skipped: there is no user \"list\"");
        }
        ProcessBuilder builder =
                root
                        ? new ProcessBuilder("su", "list", "-s", "/bin/bash", "-c", run)
                        : new ProcessBuilder("/bin/bash", "-c", run);
        return builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder + ".log"));
    }

    private void awaitReady() throws InterruptedException {
        for (int i = 0; i < 240 && process.isAlive(); i++) {
            try {
                if (server.get("/system/versions").status() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not yet.
            }
            process.waitFor(250, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("Mailman did not start: see " + folder + ".log");
    }

    private void make() throws IOException {
        expect(201, server.post("/domains", Map.of("mail_host", "lists.example")).status());
        expect(
                201,
                server.post(
                                "/lists",
                                Map.of(
                                        "fqdn_listname",
                                        "tech@lists.example",
                                        "style_name",
                                        "legacy-announce"))
                        .status());
    }

    private static void expect(int wanted, int status) {
        if (status != wanted) {
            throw new AssertionError("Mailman answered " + status);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(Duration.ofSeconds(20))) {
            process.destroyForcibly();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        Files.deleteIfExists(Path.of(folder + ".log"));
    }
}
