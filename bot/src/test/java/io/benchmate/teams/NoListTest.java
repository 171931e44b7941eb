package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A bot that keeps no mailing list. */
class NoListTest {

    @Test
    void saysSoToAdminsAndTechniciansAndHowToSetOneUp() {
        try (LocalBot bot = LocalBot.start("nolist")) {
            assertThat(bot.asks(LocalBot.KIM, "a:k", "list"))
                    .contains("No mailing list is set up here yet");
            assertThat(bot.asks(LocalBot.ROBIN, "a:r", "am I on the list?"))
                    .contains("No mailing list is set up here yet");
        }
    }
}
