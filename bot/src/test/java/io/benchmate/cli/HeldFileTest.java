package io.benchmate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

class HeldFileTest {

    @Test
    void refusesAFileThatIsLockedAndSaysThatTheBotIsRunning(@TempDir Path data) throws Exception {
        Path file = Files.createFile(data.resolve("benchmate.mv.db"));

        try (FileChannel held = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> HeldFile.refuse(settings(data)))
                    .satisfies(
                            failure ->
                                    assertThat(new Unopened(failure).sentence())
                                            .startsWith("The bot is running"));
        }

        assertThatCode(() -> HeldFile.refuse(settings(data))).doesNotThrowAnyException();
    }

    @Test
    void makesNoFileAndLooksAtNoOtherDatabase(@TempDir Path data) {
        assertThatCode(() -> HeldFile.refuse(settings(data))).doesNotThrowAnyException();
        assertThatCode(() -> HeldFile.refuse(new MockEnvironment())).doesNotThrowAnyException();
        assertThat(data).isEmptyDirectory();
    }

    private static MockEnvironment settings(Path data) {
        return new MockEnvironment()
                .withProperty(
                        "spring.datasource.url",
                        "jdbc:h2:file:" + data + "/benchmate;WRITE_DELAY=0");
    }
}
