package io.benchmate.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A directory like a clone, with the real start script, and with a build and a JDK that pretend.
 */
final class Clone {
    private static final String JAVA =
            """
            #!/bin/sh
            home=$(dirname "$(dirname "$0")")
            printf '%s\\n' "$*" >>"$home/calls"
            case "$*" in *MemLimit*) [ ! -e "$home/knows-no-limit" ] || exit 1 ;; esac
            for word in "$@"; do
                case $word in
                    -XX:AOTCacheOutput=*) echo cache >"${word#*=}" ;;
                esac
                [ "${last:-}" != --destination ] || { mkdir -p "$word"; : >"$word/benchmate.jar"; }
                last=$word
            done
            case "$*" in *AOTCacheOutput*|*jarmode*) ;; *) echo "answer $last" ;; esac
            """;
    private static final String BUILD =
            """
            #!/bin/sh
            echo built >>builds
            echo "noise of the build"
            mkdir -p bot/target
            : >bot/target/test.classpath
            case "$*" in *package*) : >bot/target/benchmate.jar ;; esac
            """;

    final Path root;
    final Path jdks;

    Clone(Path root) throws IOException {
        this.root = root;
        this.jdks = root.resolve("jdks");
        for (String source : List.of("bot/src/main", "graph-sync/src/main")) {
            Files.createDirectories(root.resolve(source));
        }
        for (String pom : List.of("pom.xml", "bot/pom.xml", "graph-sync/pom.xml")) {
            Files.writeString(root.resolve(pom), "<project/>");
        }
        executable(root.resolve("mvnw"), BUILD);
        executable(root.resolve("bot/benchmate"), Files.readString(Path.of("benchmate")));
    }

    /** What a run printed and how it ended. */
    record Ended(int status, String out, String err) {}

    void addJdk(String name, String version) throws IOException {
        Path home = jdks.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        executable(home.resolve("bin/java"), JAVA);
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(
                home.resolve("release"),
                "JAVA_VERSION=\"%s\"\nJAVA_RUNTIME_VERSION=\"%s+1\"\n".formatted(version, version));
    }

    /** A JDK that does not start when its compiler is to be limited. */
    void addJdkWithoutLimits(String name, String version) throws IOException {
        addJdk(name, version);
        Files.createFile(jdks.resolve(name).resolve("knows-no-limit"));
    }

    /** The JDK that runs this test. */
    void addRealJdk() throws IOException {
        Path real = Path.of(System.getProperty("java.home"));
        Path home = jdks.resolve("real");
        Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("bin/java", "bin/javac", "bin/jar")) {
            executable(
                    home.resolve(program),
                    "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(real.resolve(program)));
        }
        Files.copy(real.resolve("release"), home.resolve("release"));
    }

    /** How a JDK's java was called, oldest first. */
    List<String> calls(String jdk) throws IOException {
        Path calls = jdks.resolve(jdk).resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    long builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    Ended run(Path script, Path directory, String... arguments)
            throws IOException, InterruptedException {
        return runWith("", script, directory, arguments);
    }

    /** Runs it with further options for the JVM. */
    Ended runWith(String options, Path script, Path directory, String... arguments)
            throws IOException, InterruptedException {
        Process process = started(options, script, directory, arguments);
        String out = new String(process.getInputStream().readAllBytes());
        String err = new String(process.getErrorStream().readAllBytes());
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), out, err);
    }

    Process start(Path script, Path directory, String... arguments) throws IOException {
        return started("", script, directory, arguments);
    }

    private Process started(String options, Path script, Path directory, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("HOME", root.toString());
        environment.put("BENCHMATE_JDKS", jdks.toString());
        environment.put("BENCHMATE_JAVA_OPTS", options);
        return builder.start();
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
