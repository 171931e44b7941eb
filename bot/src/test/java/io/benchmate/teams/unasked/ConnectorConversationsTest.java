package io.benchmate.teams.unasked;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.fakes.FakeConnector.Fault;
import io.benchmate.fakes.Posted;
import io.benchmate.outbox.Address;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Recipient;
import io.benchmate.teams.RunningBot;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ConnectorConversationsTest {
    private static final Message HELLO =
            new Message(
                    "{\"type\":\"AdaptiveCard\",\"fallbackText\":\"hello\"}",
                    "hello",
                    "A greeting");

    private final Conversations conversations = RunningBot.conversations();

    @AfterEach
    void heal() {
        RunningBot.connector().failWith(() -> Fault.NONE);
    }

    @Test
    void writesIntoTheChatThatIsKnown() {
        Delivery delivery = send(new Recipient.Person("p-1"), Optional.of(chat("a:known-1")));

        Posted posted = only("a:known-1");
        assertThat(delivery).isEqualTo(new Delivery.Sent("a:known-1", posted.id()));
        assertThat(posted.activity().path("summary").asString()).isEqualTo("A greeting");
        assertThat(posted.card().path("type").asString()).isEqualTo("AdaptiveCard");
    }

    @Test
    void opensTheChatThatIsNotKnownYet() {
        Delivery delivery = send(new Recipient.Person("p-2"), Optional.empty());

        assertThat(delivery).isEqualTo(new Delivery.Sent("a:p-2", only("a:p-2").id()));
    }

    @Test
    void startsAThreadInAChannel() {
        Delivery delivery = send(new Recipient.Channel("19:c@thread.tacv2"), Optional.empty());

        assertThat(delivery)
                .isInstanceOfSatisfying(
                        Delivery.Sent.class,
                        sent -> {
                            assertThat(sent.conversationId())
                                    .isEqualTo("19:c@thread.tacv2;messageid=" + sent.activityId());
                            assertThat(only(sent.conversationId()).text()).isEqualTo("hello");
                        });
    }

    @Test
    void reportsAnUnknownOutcomeInsteadOfRepeating() {
        RunningBot.connector().failWith(() -> Fault.of(500));

        Delivery delivery = send(new Recipient.Person("p-3"), Optional.of(chat("a:known-3")));

        assertThat(delivery).isInstanceOf(Delivery.Unknown.class);
        assertThat(RunningBot.connector().posted("a:known-3")).isEmpty();
    }

    @Test
    void reportsABlockedBotAsUndeliverable() {
        RunningBot.connector().failWith(() -> new Fault(403, "ConversationBlockedByUser", -1));

        Delivery delivery = send(new Recipient.Person("p-4"), Optional.of(chat("a:known-4")));

        assertThat(delivery).isEqualTo(new Delivery.Undeliverable("ConversationBlockedByUser"));
    }

    @Test
    void asksForALaterAttemptWhenTeamsIsTooBusy() {
        RunningBot.connector().failWith(() -> new Fault(429, "TooManyRequests", 600));

        Delivery delivery = send(new Recipient.Person("p-5"), Optional.of(chat("a:known-5")));

        assertThat(delivery)
                .isInstanceOfSatisfying(
                        Delivery.NotNow.class, later -> assertThat(later.after()).hasMinutes(10));
    }

    private Delivery send(Recipient to, Optional<Address> known) {
        return conversations.send(to, known, HELLO);
    }

    private static Posted only(String conversation) {
        List<Posted> posted = RunningBot.connector().posted(conversation);
        assertThat(posted).hasSize(1);
        return posted.getFirst();
    }

    private static Address chat(String id) {
        return new Address("p", id, RunningBot.TENANT, RunningBot.connector().serviceUrl());
    }
}
