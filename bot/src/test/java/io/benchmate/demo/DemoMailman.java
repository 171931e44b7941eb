package io.benchmate.demo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Mailman 3 for the demo, where Debian's package is installed: REST only, on loopback, with
 * a list of its own and nothing that sends mail. It takes about four seconds and 160 MB.
 */
final class DemoMailman implements AutoCloseable {
    static final String LIST = "technicians@lists.harrowmere.example";
    static final String PASSWORD = "demo-only";

    private static final Path MASTER = Path.of("/usr/lib/mailman3/bin/master");
    private static final String RUNNERS =
            "archive bad bounces command in lmtp nntp out pipeline retry shunt virgin digest";

    private final Path folder;
    private final Process process;
    private final String url;

    private DemoMailman(Path folder, Process process, String url) {
        this.folder = folder;
        this.process = process;
        this.url = url;
    }

    /** Empty where it is not installed or does not start. */
    static Optional<DemoMailman> start() {
        if (!Files.isExecutable(MASTER)) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory("benchmate-mailman");
            int port = freePort();
            Files.writeString(folder.resolve("mm.cfg"), configuration(folder, port));
            String url = "http://127.0.0.1:" + port + "/3.1";
            DemoMailman mailman = new DemoMailman(folder, command(folder).start(), url);
            if (mailman.isReady()) {
                mailman.post("/domains", "mail_host=lists.harrowmere.example");
                mailman.post("/lists", "style_name=legacy-announce&fqdn_listname=" + encoded(LIST));
                return Optional.of(mailman);
            }
            mailman.close();
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String url() {
        return url;
    }

    /** How many subscribe to the list. */
    int members() {
        String roster = get("/lists/" + LIST + "/roster/member?count=1&page=1").body();
        String total = roster.replaceAll("(?s).*\"total_size\": *(\\d+).*", "$1");
        return Integer.parseInt(total);
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
                        admin_pass: %s
                        workers: 1
                        [mta]
                        incoming: mailman.mta.null.NullMTA
                        outgoing: mailman.mta.null.NullMTA
                        [database]
                        class: mailman.database.sqlite.SQLiteDatabase
                        url: sqlite:///%s/var/mailman.db
                        """
                                .formatted(folder, port, PASSWORD, folder));
        for (String runner : RUNNERS.split(" ")) {
            text.append("[runner.").append(runner).append("]\nstart: no\n");
        }
        return text.toString();
    }

    /** Mailman refuses to run as root; then Debian's own user "list" runs it. */
    private static ProcessBuilder command(Path folder) throws IOException {
        String run = "exec " + MASTER + " -C " + folder.resolve("mm.cfg");
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root) {
            Files.createDirectories(folder.resolve("var"));
            await(new ProcessBuilder("chown", "-R", "list", folder.toString()).start());
        }
        ProcessBuilder builder =
                root
                        ? new ProcessBuilder("su", "list", "-s", "/bin/bash", "-c", run)
                        : new ProcessBuilder("/bin/bash", "-c", run);
        return builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder + ".log"));
    }

    private static void await(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady() {
        try {
            for (int i = 0; i < 240 && process.isAlive(); i++) {
                try {
                    if (get("/system/versions").statusCode() == 200) {
                        return true;
                    }
                } catch (UncheckedIOException notYet) {
                    // it is still starting
                }
                process.waitFor(250, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    private void post(String path, String form) {
        send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        String login =
                Base64.getEncoder()
                        .encodeToString(("restadmin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Basic " + login);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("stopped", stopped));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        await(process);
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException left) {
            System.err.println("Some files of Mailman are left in " + folder);
        }
        new File(folder + ".log").delete();
    }
}
