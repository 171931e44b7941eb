package io.benchmate.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import javax.tools.ToolProvider;

/** The start script with the real JDK, its real start-up cache, and a bot that says one word. */
class RealStartTest {
    private static final String SAYS = "up";
    private static final String WRITER = "org/springframework/boot/SpringApplicationAotProcessor";
    private static final String BEANS =
            """
            java.nio.file.Files.writeString(java.nio.file.Path.of(args[1], "Beans.java"),
                "public class Beans { public static String toldBy() { return \\"beans\\"; } }");
            """;
    private static final String TOLD =
            """
            System.out.print(Boolean.getBoolean("spring.aot.enabled")
                ? Class.forName("Beans").getMethod("toldBy").invoke(null) : "up");
            """;

    @TempDir private Path directory;
    private Clone clone;
    private Path app;

    @BeforeEach
    void prepare() throws Exception {
        clone = new Clone(directory.resolve("clone"));
        Files.createDirectories(clone.jdks);
        clone.addRealJdk();
        app = Files.createDirectories(clone.root.resolve("bot/.run/app-1"));
        Files.createDirectories(clone.root.resolve("bot/target"));
        Files.createFile(clone.root.resolve("bot/target/benchmate.jar"));
        writeJar("");
        Files.writeString(app.resolveSibling("current"), "app-1\n");
    }

    @Test
    void anOptionThatDoesNotFitTheCacheStopsNoStart() throws Exception {
        Clone.Ended without = start("");

        Clone.Ended with = start("-Xmn32m");

        assertThat(cache()).isNotEmptyFile();
        assertThat(without.out()).isEqualTo(SAYS);
        assertThat(with.out()).isEqualTo(SAYS);
        assertThat(with.status()).isZero();
    }

    @Test
    void aCacheThatWasCutShortStopsNoStart() throws Exception {
        start("");
        try (FileChannel file = FileChannel.open(cache(), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }

        Clone.Ended ended = start("");

        assertThat(ended.out()).isEqualTo(SAYS);
        assertThat(ended.status()).isZero();
    }

    @Test
    void theBeansThatSpringWroteAreTakenAtEachStart() throws Exception {
        writeJar(BEANS);

        Clone.Ended ended = start("");

        assertThat(ended.out()).isEqualTo("beans");
    }

    @Test
    void beansThatCannotBeWrittenStopNoStart() throws Exception {
        writeJar("System.exit(1);");

        Clone.Ended ended = start("");

        assertThat(ended.out()).isEqualTo(SAYS);
    }

    private Clone.Ended start(String options) throws IOException, InterruptedException {
        Path script = clone.root.resolve("bot/benchmate");
        return clone.runWith(options, script, directory, "start");
    }

    private Path cache() throws IOException {
        try (var files = Files.list(app)) {
            return files.filter(file -> file.toString().endsWith(".aot")).findFirst().orElseThrow();
        }
    }

    /** Small programs under the names of the bot, its training, and Spring's writer of beans. */
    private void writeJar(String writer) throws IOException {
        Map<String, String> programs = new LinkedHashMap<>();
        programs.put("io/benchmate/Benchmate", TOLD);
        programs.put("io/benchmate/teams/training/Training", "");
        if (!writer.isEmpty()) {
            programs.put(WRITER, writer);
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (OutputStream out = Files.newOutputStream(app.resolve("benchmate.jar"));
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, String> program : programs.entrySet()) {
                entries.putNextEntry(new JarEntry(program.getKey() + ".class"));
                entries.write(compiled(program.getKey(), program.getValue()));
            }
        }
    }

    private byte[] compiled(String name, String body) throws IOException {
        int slash = name.lastIndexOf('/');
        Path source = directory.resolve(name.substring(slash + 1) + ".java");
        String text =
                "package %s; public class %s { public static void main(String[] args)"
                        + " throws Exception { %s } }";
        Files.writeString(
                source,
                text.formatted(
                        name.substring(0, slash).replace('/', '.'),
                        name.substring(slash + 1),
                        body));
        Path classes = directory.resolve("classes");
        int failed =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), source.toString());
        assertThat(failed).isZero();
        return Files.readAllBytes(classes.resolve(name + ".class"));
    }
}
