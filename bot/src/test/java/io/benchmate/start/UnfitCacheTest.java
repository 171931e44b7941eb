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
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import javax.tools.ToolProvider;

/** The start script with the real JVM, its real start-up cache, and a bot that says one word. */
class UnfitCacheTest {
    private static final String SAYS = "up";

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
        writeJar(app.resolve("benchmate.jar"));
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

    private Clone.Ended start(String options) throws IOException, InterruptedException {
        Path script = clone.root.resolve("bot/benchmate");
        return clone.runWith(options, script, directory, "start");
    }

    private Path cache() throws IOException {
        try (var files = Files.list(app)) {
            return files.filter(file -> file.toString().endsWith(".aot")).findFirst().orElseThrow();
        }
    }

    /** Two programs under the names of the bot and of its training. */
    private void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "io.benchmate.Benchmate");
        Path classes = directory.resolve("classes");
        List<String> names =
                List.of("io/benchmate/Benchmate", "io/benchmate/teams/training/Training");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            for (String name : names) {
                entries.putNextEntry(new JarEntry(name + ".class"));
                entries.write(compiled(name, classes));
            }
        }
    }

    private byte[] compiled(String name, Path classes) throws IOException {
        int slash = name.lastIndexOf('/');
        Path source = directory.resolve(name.substring(slash + 1) + ".java");
        Files.writeString(
                source,
                """
                package %s;
                public class %s {
                    public static void main(String[] args) { System.out.print("%s"); }
                }
                """
                        .formatted(
                                name.substring(0, slash).replace('/', '.'),
                                name.substring(slash + 1),
                                SAYS));
        int failed =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), source.toString());
        assertThat(failed).isZero();
        return Files.readAllBytes(classes.resolve(name + ".class"));
    }
}
