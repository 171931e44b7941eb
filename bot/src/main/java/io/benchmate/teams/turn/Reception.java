package io.benchmate.teams.turn;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.teams.TeamsActivityHandler;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.teams.desk.Desk;
import io.benchmate.teams.desk.Incoming;
import io.benchmate.teams.desk.Reply;
import io.benchmate.teams.files.Fetched;
import io.benchmate.teams.files.TenantFiles;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Takes what the SDK dispatches to the desk, and the desk's replies back. */
final class Reception extends TeamsActivityHandler {
    /** Under this name a turn keeps the reply to an invoke. */
    static final String REPLY = "benchmate.reply";

    private final Once greeted = new Once(Duration.ofMinutes(10), 10_000);
    private final Desk desk;
    private final TenantFiles files;
    private final Typing typing;

    Reception(Desk desk, TenantFiles files, Typing typing) {
        this.desk = desk;
        this.files = files;
        this.typing = typing;
    }

    @Override
    protected CompletableFuture<Void> onMessageActivity(TurnContext turn) {
        return done(() -> message(turn));
    }

    private void message(TurnContext turn) {
        Activity activity = turn.getActivity();
        List<FileOffers.Offer> offers = FileOffers.of(activity);
        if (offers.isEmpty()) {
            Hearing.message(activity).ifPresent(each -> answer(turn, () -> desk.take(each)));
        } else {
            offers.forEach(offer -> answer(turn, () -> uploaded(activity, offer)));
        }
    }

    private Reply uploaded(Activity activity, FileOffers.Offer offer) {
        return Hearing.person(activity)
                .map(
                        person ->
                                switch (files.fetch(offer.address())) {
                                    case Fetched.Content(byte[] bytes) ->
                                            desk.take(
                                                    new Incoming.Uploaded(
                                                            person,
                                                            Hearing.place(activity),
                                                            offer.name(),
                                                            bytes));
                                    case Fetched.Refused(String sentence) ->
                                            new Reply.Post(
                                                    NoticeCard.draw(
                                                            Notice.of("File not read", sentence)));
                                })
                .orElseGet(Reply.Silence::new);
    }

    @Override
    protected CompletableFuture<Void> onConversationUpdateActivity(TurnContext turn) {
        return done(() -> greet(turn, Hearing.joined(turn.getActivity())));
    }

    @Override
    protected CompletableFuture<Void> onInstallationUpdate(TurnContext turn) {
        return "add".equals(turn.getActivity().getAction())
                ? done(() -> greet(turn, Hearing.installed(turn.getActivity())))
                : CompletableFuture.completedFuture(null);
    }

    /** The SDK's own fails on an event without a name. */
    @Override
    protected CompletableFuture<Void> onEventActivity(TurnContext turn) {
        return CompletableFuture.completedFuture(null);
    }

    /** The SDK's own drops the second of two futures. */
    @Override
    protected CompletableFuture<Void> onMessageReactionActivity(TurnContext turn) {
        return CompletableFuture.completedFuture(null);
    }

    /** Both events arrive at once when the bot is added. */
    private void greet(TurnContext turn, Optional<Incoming> joined) {
        joined.filter(each -> greeted.first(each.place().conversationId()))
                .ifPresent(each -> answer(turn, () -> desk.take(each)));
    }

    @Override
    protected CompletableFuture<InvokeResponse> onInvokeActivity(TurnContext turn) {
        Activity invoke = turn.getActivity();
        try {
            Reply reply = Invokes.of(invoke).map(desk::take).orElseGet(Reply.Silence::new);
            turn.getTurnState().add(REPLY, reply);
            if (reply instanceof Reply.Post(var message)) {
                send(turn, Speaking.message(message));
            }
            return response(InvokeBody.of(invoke.getName(), reply));
        } catch (RuntimeException failure) {
            return response(InvokeBody.sentence(invoke.getName(), Mishap.of(failure).sentence()));
        }
    }

    private CompletableFuture<InvokeResponse> response(Object body) {
        return CompletableFuture.completedFuture(createInvokeResponse(body));
    }

    private void answer(TurnContext turn, Supplier<Reply> work) {
        Reply reply;
        try (var _ = typing.watch(() -> send(turn, new Activity(ActivityTypes.TYPING)))) {
            reply = work.get();
        }
        switch (reply) {
            case Reply.Post(var message) -> send(turn, Speaking.message(message));
            case Reply.Replace(var message) -> replace(turn, Speaking.message(message));
            case Reply.Found _, Reply.Silence _ -> {}
        }
    }

    /** Without an invoke there is no answer to put the card in, so the message is changed. */
    private static void replace(TurnContext turn, Activity message) {
        String pressed = turn.getActivity().getReplyToId();
        if (pressed == null) {
            send(turn, message);
            return;
        }
        message.setId(pressed);
        if (turn.updateActivity(message).join().getId() == null) {
            message.setId(null);
            send(turn, message);
        }
    }

    private static void send(TurnContext turn, Activity activity) {
        turn.sendActivity(activity).join();
    }

    /** A failure becomes the future's, where the pipeline's error step finds it. */
    private static CompletableFuture<Void> done(Runnable work) {
        try {
            work.run();
            return CompletableFuture.completedFuture(null);
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
