package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.fakes.Posted;
import io.benchmate.plan.Plans;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Pressed buttons whose work takes longer than Teams waits, before a bot that is soon too late. */
class LateAnswersTest {
    private static final LoadedPlans PLANS = new LoadedPlans();
    private static KeepingBot bot;

    private final String conversation = Activities.newConversation();

    /** A plan that a test can withhold. */
    static final class Withheld {
        @Bean
        @Primary
        Plans withheldPlans() {
            return PLANS;
        }
    }

    @BeforeAll
    static void start() {
        List<String> settings =
                List.of(
                        "--spring.datasource.url=jdbc:h2:mem:late;DB_CLOSE_DELAY=-1",
                        "--benchmate.teams.invoke-deadline=500ms");
        bot = new KeepingBot(settings, Withheld.class);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void saysThatTheAnswerComesLaterAndSendsItWhenAPressTakesTooLong() {
        CountDownLatch plan = PLANS.hold();

        String answer = bot.calls(KeepingBot.ROBIN, press());
        plan.countDown();

        assertThat(Activities.JSON.readTree(answer).path("value").asString())
                .contains("takes a little longer");
        Posted late = bot.awaitMessages(conversation, 1).getFirst();
        assertThat(late.card().path("type").asString()).isEqualTo("AdaptiveCard");
    }

    /** Whoever else reads there did not press. */
    @Test
    void postsNoLateResultWhereOthersReadAlong() {
        CountDownLatch plan = PLANS.hold();
        ObjectNode press = press();
        press.withObject("/conversation").put("conversationType", "channel");

        String answer = bot.calls(KeepingBot.ROBIN, press);
        plan.countDown();
        bot.calls(KeepingBot.ROBIN, Activities.message(conversation, "hello"));

        assertThat(answer).contains("Please press it again").doesNotContain("comes as a message");
        assertThat(bot.awaitMessages(conversation, 1)).hasSize(1);
    }

    private ObjectNode press() {
        return Activities.invoke(
                conversation,
                "adaptiveCard/action",
                "{\"action\":{\"verb\":\"page\",\"data\":{\"question\":\"list all\"}}}");
    }
}
