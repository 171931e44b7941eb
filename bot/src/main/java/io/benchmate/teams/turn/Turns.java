package io.benchmate.teams.turn;

import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.TurnContextImpl;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ResourceResponse;

import io.benchmate.teams.connector.Address;
import io.benchmate.teams.connector.Connector;
import io.benchmate.teams.connector.Receipt;
import io.benchmate.teams.desk.Place;
import io.benchmate.teams.desk.Reply;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * The SDK's pipeline over our own Connector client. Every call here may wait: use virtual threads.
 */
final class Turns extends BotAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    /**
     * A constant of the compiler's; that class itself cannot be loaded without the SDK's client.
     */
    private static final String INVOKE_RESPONSE = BotFrameworkAdapter.INVOKE_RESPONSE_KEY;

    private final Connector connector;
    private final Reception reception;
    private final ActivityJson json;

    Turns(Connector connector, Reception reception, ActivityJson json) {
        this.connector = connector;
        this.reception = reception;
        this.json = json;
        setOnTurnError(this::apologise);
    }

    /** Runs one turn to its end. */
    void run(Activity activity) {
        run(new TurnContextImpl(this, activity));
    }

    /**
     * Runs the turn of an invoke to its end.
     *
     * @param inTime takes the answer; where it says that it is too late, a changed card is posted
     *     where the person alone reads it, and nowhere else
     */
    void run(Activity invoke, Predicate<CallAnswer> inTime) {
        TurnContextImpl turn = new TurnContextImpl(this, invoke);
        run(turn);
        Activity response = turn.getTurnState().get(INVOKE_RESPONSE);
        Reply reply = turn.getTurnState().get(Reception.REPLY);
        boolean arrived =
                inTime.test(
                        response != null && response.getValue() instanceof InvokeResponse value
                                ? new CallAnswer(value.getStatus(), json.write(value.getBody()))
                                : tooLate(invoke));
        if (!arrived && alone(invoke) && reply instanceof Reply.Replace(var message)) {
            turn.sendActivity(Speaking.message(message)).join();
        }
    }

    CallAnswer tooLate(Activity invoke) {
        String sentence =
                alone(invoke)
                        ? "This takes a little longer; the answer comes as a message."
                        : "This takes longer than Teams waits. Please press it again in a minute.";
        return new CallAnswer(200, json.write(InvokeBody.sentence(invoke.getName(), sentence)));
    }

    /** Whether nobody else reads along. */
    private static boolean alone(Activity activity) {
        return Hearing.place(activity).kind() == Place.Kind.PERSONAL;
    }

    private void run(TurnContextImpl turn) {
        // The pipeline would make the activity's locale the default of the whole process.
        turn.getActivity().setLocale(null);
        // With "expectReplies" the context would keep the replies to itself.
        turn.getActivity().setDeliveryMode(null);
        runPipeline(turn, reception::onTurn).join();
    }

    private CompletableFuture<Void> apologise(TurnContext turn, Throwable failure) {
        Mishap mishap = Mishap.of(failure);
        if (ActivityTypes.MESSAGE.equals(turn.getActivity().getType())) {
            turn.sendActivity(Speaking.message(mishap.message())).join();
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<ResourceResponse[]> sendActivities(
            TurnContext turn, List<Activity> activities) {
        return CompletableFuture.completedFuture(
                activities.stream()
                        .map(activity -> send(turn, activity))
                        .toArray(ResourceResponse[]::new));
    }

    private ResourceResponse send(TurnContext turn, Activity activity) {
        if (ActivityTypes.INVOKE_RESPONSE.equals(activity.getType())) {
            turn.getTurnState().add(INVOKE_RESPONSE, activity);
            return new ResourceResponse();
        }
        Address to = new Address(activity.getServiceUrl(), activity.getConversation().getId());
        byte[] body = json.write(activity);
        return answer(
                activity.getReplyToId() == null || activity.getReplyToId().isBlank()
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

    /** Without an id where it did not arrive. */
    private static ResourceResponse answer(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Sent(_, String id) -> new ResourceResponse(id);
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
