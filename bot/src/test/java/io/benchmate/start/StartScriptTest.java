package io.benchmate.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    @TempDir private Path directory;
    private Path script;
    private Clone clone;

    @BeforeEach
    void makeAClone() throws IOException {
        clone = new Clone(Files.createDirectories(directory.resolve("a clone")));
        script = clone.root.resolve("bot/benchmate");
    }

    @Test
    void saysWhatIsMissingWhenThereIsNoJdk() throws Exception {
        clone.addJdk("old", "24.0.2");

        var ended = clone.run(script, directory);

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("needs a JDK 25 or later").contains("JAVA_HOME");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void printsNothingButTheAnswerOnStandardOutput() throws Exception {
        clone.addJdk("new", "25.0.3");

        var ended = clone.run(script, directory, "ask", "--plan", "plan.csv", "hello");

        assertThat(ended.out()).isEqualTo("answer hello\n");
        assertThat(ended.err()).contains("noise of the build");
        assertThat(ended.status()).isZero();
    }

    @Test
    void preparesOnceAndUsesTheCacheFromThenOn() throws Exception {
        clone.addJdk("new", "27");

        clone.run(script, directory, "start");
        clone.run(script, directory, "start");

        assertThat(clone.builds()).isEqualTo(1);
        var calls = clone.calls("new");
        assertThat(calls).filteredOn(call -> call.contains("jarmode")).hasSize(1);
        assertThat(calls).filteredOn(call -> call.contains("AOTCacheOutput")).hasSize(1);
        assertThat(calls).filteredOn(call -> call.contains("-XX:AOTCache=")).hasSize(2);
    }

    @Test
    void leavesOutOnceWhatOfTheGraphSdkIsNotUsed() throws Exception {
        clone.addJdk("new", "25.0.3");

        clone.run(script, directory, "start");
        clone.run(script, directory, "ask", "again");

        assertThat(clone.calls("new")).filteredOn(call -> call.contains("GraphParts")).hasSize(1);
    }

    @Test
    void takesTheSignaturesOutOfTheLibrariesOnce() throws Exception {
        clone.addJdk("new", "25.0.3");

        clone.run(script, directory, "start");
        clone.run(script, directory, "ask", "again");

        assertThat(clone.calls("new"))
                .filteredOn(call -> call.contains("JarSignatures"))
                .hasSize(1);
    }

    @Test
    void limitsTheCompilerAtTheStartWhereTheJdkCan() throws Exception {
        clone.addJdk("new", "25.0.3");

        clone.run(script, directory, "start");

        assertThat(clone.calls("new").getLast())
                .contains("MemLimit,org.springframework.beans.*::*,8M")
                .contains("CompilerThreadPriority=2");
    }

    @Test
    void aJdkThatCannotLimitItsCompilerStartsAllTheSame() throws Exception {
        clone.addJdkWithoutLimits("new", "27");

        var ended = clone.run(script, directory, "start");

        assertThat(ended.status()).isZero();
        assertThat(clone.calls("new").getLast()).doesNotContain("MemLimit");
    }

    @Test
    void buildsAnewWhenASourceIsNewerThanTheJar() throws Exception {
        clone.addJdk("new", "25");
        clone.run(script, directory, "start");
        Path source =
                Files.writeString(clone.root.resolve("bot/src/main/New.java"), "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        clone.run(script, directory, "start");

        assertThat(clone.builds()).isEqualTo(2);
    }

    /** A build would take the classes away that the demo runs from. */
    @Test
    void aCommandBesideTheDemoBuildsNothing() throws Exception {
        clone.addJdk("new", "25");
        clone.run(script, directory, "demo");

        var ended = clone.run(script, directory, "ask", "one");

        assertThat(ended.out()).isEqualTo("answer one\n");
        assertThat(clone.builds()).isEqualTo(1);
    }

    /** Or the next command would unpack it again and make the cache anew. */
    @Test
    void theDemoLeavesAJarThatIsBuiltAsItIs() throws Exception {
        clone.addJdk("new", "25");
        clone.run(script, directory, "ask", "one");
        FileTime built = Files.getLastModifiedTime(clone.root.resolve("bot/target/benchmate.jar"));

        clone.run(script, directory, "demo");

        assertThat(clone.builds()).isEqualTo(2);
        assertThat(Files.getLastModifiedTime(clone.root.resolve("bot/target/benchmate.jar")))
                .isEqualTo(built);
    }

    @Test
    void worksThroughASymbolicLinkFromAnyDirectory() throws Exception {
        clone.addJdk("new", "25");
        Path link = Files.createSymbolicLink(directory.resolve("benchmate"), script);

        var ended = clone.run(link, Path.of("/"), "start");

        assertThat(ended.status()).isZero();
        assertThat(Files.isDirectory(clone.root.resolve("bot/.run"))).isTrue();
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        clone.addJdk("new", "25");

        Process first = clone.start(script, directory, "ask", "one");
        Process second = clone.start(script, directory, "ask", "two");

        assertThat(new String(first.getInputStream().readAllBytes())).isEqualTo("answer one\n");
        assertThat(new String(second.getInputStream().readAllBytes())).isEqualTo("answer two\n");
        assertThat(clone.builds()).isEqualTo(1);
    }

    @Test
    void aStartThatWasKilledHoldsUpNobody() throws Exception {
        clone.addJdk("new", "25");
        Path lock = Files.createDirectories(clone.root.resolve("bot/.run/lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");

        var ended = clone.run(script, directory, "start");

        assertThat(ended.status()).isZero();
    }
}
