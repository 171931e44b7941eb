package io.benchmate.admin.doctor;

import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** Checks of the computer that the bot runs on. */
@Diagnosis
class HomeDiagnosis {
    private static final int JAVA = 25;

    @Bean
    Check java() {
        int version = Runtime.version().feature();
        return check(
                Check.Subject.JAVA,
                () ->
                        version >= JAVA
                                ? Finding.good("Java " + version + ".")
                                : Finding.mend(
                                        "This is Java %d; install a JDK %d or later."
                                                .formatted(version, JAVA)));
    }

    @Bean
    Check data(Environment settings) {
        return check(
                Check.Subject.DATA,
                () ->
                        Connection.of(settings).isFile()
                                ? data(Path.of(settings.getProperty("benchmate.data", "./data")))
                                : Finding.good("Not needed: the database is elsewhere."));
    }

    private static Finding data(Path directory) {
        Path there = directory.toAbsolutePath().normalize();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there)
                ? Finding.good(directory + " can be written to.")
                : Finding.mend(
                        "%s cannot be written to; give the account that runs the bot the right to, or"
                                        .formatted(directory)
                                + " set BENCHMATE_DATA to another directory.");
    }

    @Bean
    Check zone(Environment settings) {
        String zone = settings.getProperty("benchmate.zone", "Europe/London");
        return check(
                Check.Subject.ZONE,
                () -> {
                    try {
                        return Finding.good(ZoneId.of(zone) + ".");
                    } catch (DateTimeException unknown) {
                        return Finding.mend(
                                "BENCHMATE_ZONE is no zone; give one such as Europe/London.");
                    }
                });
    }

    @Bean
    Check port(Environment settings) {
        int port = settings.getProperty("server.port", Integer.class, 8080);
        String address = settings.getProperty("server.address", "0.0.0.0");
        return check(Check.Subject.PORT, () -> port(address, port));
    }

    private static Finding port(String address, int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            return Finding.good("Port " + free.getLocalPort() + " is free.");
        } catch (IOException taken) {
            return Finding.note(
                    "Port %d is taken: by the bot, if it runs; otherwise end what holds it, or set"
                                    .formatted(port)
                            + " SERVER_PORT to another.");
        }
    }

    static Check check(Check.Subject subject, Supplier<Finding> look) {
        return new Check() {
            @Override
            public Subject subject() {
                return subject;
            }

            @Override
            public List<Finding> look() {
                return List.of(look.get());
            }
        };
    }
}
