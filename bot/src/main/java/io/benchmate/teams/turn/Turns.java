package io.benchmate.teams.turn;

import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.TurnContextImpl;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ResourceResponse;

import io.benchmate.teams.connector.Address;
import io.benchmate.teams.connector.Connector;
import io.benchmate.teams.connector.Receipt;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The SDK's pipeline over our own Connector client. Every call here may wait: use virtual threads.
 */
public final class Turns extends BotAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private final Connector connector;
    private final Reception reception;
    private final ActivityJson json;

    Turns(Connector connector, Reception reception, ActivityJson json) {
        this.connector = connector;
        this.reception = reception;
        this.json = json;
    }

    /** Runs one turn to its end. */
    void run(Activity activity) {
        // The pipeline would make the activity's locale the default of the whole process.
        activity.setLocale(null);
        // With "expectReplies" the context would keep the replies to itself.
        activity.setDeliveryMode(null);
        runPipeline(new TurnContextImpl(this, activity), reception::onTurn).join();
    }

    @Override
    public CompletableFuture<ResourceResponse[]> sendActivities(
            TurnContext turn, List<Activity> activities) {
        return CompletableFuture.completedFuture(
                activities.stream().map(this::send).toArray(ResourceResponse[]::new));
    }

    private ResourceResponse send(Activity activity) {
        Address to = new Address(activity.getServiceUrl(), activity.getConversation().getId());
        byte[] body = json.write(activity);
        return answer(
                activity.getReplyToId() == null
                        ? connector.post(to, body)
                        : connector.reply(to, activity.getReplyToId(), body));
    }

    @Override
    public CompletableFuture<ResourceResponse> updateActivity(TurnContext turn, Activity activity) {
        Address to = new Address(activity.getServiceUrl(), activity.getConversation().getId());
        return CompletableFuture.completedFuture(
                answer(connector.update(to, activity.getId(), json.write(activity))));
    }

    @Override
    public CompletableFuture<Void> deleteActivity(TurnContext turn, ConversationReference what) {
        throw new UnsupportedOperationException("the bot deletes no messages");
    }

    private static ResourceResponse answer(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Sent(String id) -> new ResourceResponse(id);
            case Receipt.Undeliverable _,
                    Receipt.Throttled _,
                    Receipt.Unknown _,
                    Receipt.Refused _ -> {
                LOG.warn("A reply did not arrive: {}", receipt);
                yield new ResourceResponse();
            }
        };
    }
}
