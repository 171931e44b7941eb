package io.benchmate.teams.unasked;

import io.benchmate.card.Rendered;
import io.benchmate.outbox.Address;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Recipient;
import io.benchmate.teams.connector.Connector;
import io.benchmate.teams.connector.Receipt;
import io.benchmate.teams.turn.ActivityJson;
import io.benchmate.teams.turn.Speaking;

import java.time.Duration;
import java.util.Optional;

/** The outbox's conversations over the Connector. Sends once, and says what came of it. */
final class ConnectorConversations implements Conversations {
    /** What stands in the id of a channel's thread, before its first message's id. */
    private static final String THREAD = ";messageid=";

    private final Connector connector;
    private final ActivityJson json;
    private final Openings openings;

    /**
     * @param connector through the turnstile
     */
    ConnectorConversations(Connector connector, ActivityJson json, Openings openings) {
        this.connector = connector;
        this.json = json;
        this.openings = openings;
    }

    @Override
    public Delivery send(Recipient to, Optional<Address> known, Message message) {
        Object activity =
                Speaking.message(new Rendered(message.card(), message.text(), message.summary()));
        return switch (to) {
            case Recipient.Channel(String id) when id.contains(THREAD) ->
                    post(new Address("", id, openings.tenantId(), openings.serviceUrl()), activity);
            case Recipient.Channel(String id) -> delivery(open(openings.thread(id, activity)));
            case Recipient.Mailbox _ ->
                    new Delivery.Undeliverable("e-mail does not go by way of Teams");
            case Recipient.Person(String id) ->
                    known.map(address -> post(address, activity))
                            .orElseGet(() -> openAndPost(id, activity));
        };
    }

    private Delivery post(Address to, Object activity) {
        return delivery(
                connector.post(
                        new io.benchmate.teams.connector.Address(
                                to.serviceUrl(), to.conversationId()),
                        json.write(activity)));
    }

    /** Opening a chat that is there already gives the same chat, so it may be tried again later. */
    private Delivery openAndPost(String person, Object activity) {
        return switch (open(openings.chat(person))) {
            case Receipt.Sent(String chat, _) ->
                    post(
                            new Address(person, chat, openings.tenantId(), openings.serviceUrl()),
                            activity);
            case Receipt.Unknown(String why) -> new Delivery.NotNow(Duration.ZERO, why);
            case Receipt.Undeliverable refused -> delivery(refused);
            case Receipt.Throttled throttled -> delivery(throttled);
            case Receipt.Refused refused -> delivery(refused);
        };
    }

    private Receipt open(Object parameters) {
        return connector.open(openings.serviceUrl(), json.write(parameters));
    }

    static Delivery delivery(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Sent(String chat, String id) -> new Delivery.Sent(chat, id);
            case Receipt.Undeliverable(String code) -> new Delivery.Undeliverable(code);
            case Receipt.Throttled(Duration pause) ->
                    new Delivery.NotNow(pause, "Teams did not take it yet");
            case Receipt.Unknown(String why) -> new Delivery.Unknown(why);
            case Receipt.Refused(int status, _) when status == 401 ->
                    new Delivery.NotNow(Duration.ZERO, "Teams refused the bot's token");
            case Receipt.Refused(int status, String code) ->
                    new Delivery.Undeliverable("HTTP %d %s".formatted(status, code));
        };
    }
}
