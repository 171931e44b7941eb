package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/** Another process with the same file open. */
final class H2Holder {
    private H2Holder() {}

    static Process start(String url) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                H2Holder.class.getName(),
                                url.replace(";FILE_LOCK=FS", ""))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.inputReader().readLine()).isEqualTo("held");
        return process;
    }

    public static void main(String... args) throws Exception {
        try (Connection connection = DriverManager.getConnection(args[0], "sa", "")) {
            System.out.println(connection.isValid(1) ? "held" : "lost");
            System.in.read();
        }
    }
}
