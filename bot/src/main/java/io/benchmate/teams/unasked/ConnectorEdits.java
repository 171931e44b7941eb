package io.benchmate.teams.unasked;

import com.microsoft.bot.schema.Activity;

import io.benchmate.card.Rendered;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Edits;
import io.benchmate.outbox.Message;
import io.benchmate.teams.connector.Address;
import io.benchmate.teams.connector.Connector;
import io.benchmate.teams.turn.ActivityJson;
import io.benchmate.teams.turn.Speaking;

/** Changes messages in place over the Connector. */
final class ConnectorEdits implements Edits {
    private final Connector connector;
    private final ActivityJson json;
    private final String serviceUrl;

    ConnectorEdits(Connector connector, ActivityJson json, String serviceUrl) {
        this.connector = connector;
        this.json = json;
        this.serviceUrl = serviceUrl;
    }

    @Override
    public Delivery change(String conversationId, String activityId, Message message) {
        Activity activity =
                Speaking.message(new Rendered(message.card(), message.text(), message.summary()));
        activity.setId(activityId);
        return ConnectorConversations.delivery(
                connector.update(
                        new Address(serviceUrl, conversationId), activityId, json.write(activity)));
    }
}
