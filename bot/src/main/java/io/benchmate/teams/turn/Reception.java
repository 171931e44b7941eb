package io.benchmate.teams.turn;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.teams.TeamsActivityHandler;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;

import io.benchmate.card.Rendered;
import io.benchmate.teams.desk.AnswerLog;
import io.benchmate.teams.desk.Departures;
import io.benchmate.teams.desk.Desk;
import io.benchmate.teams.desk.Incoming;
import io.benchmate.teams.desk.Place;
import io.benchmate.teams.desk.Reply;
import io.benchmate.teams.desk.Rooms;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Takes what the SDK dispatches to the desk, and the desk's replies back. */
final class Reception extends TeamsActivityHandler {
    /** Under this name a turn keeps the reply to an invoke. */
    static final String REPLY = "benchmate.reply";

    private final Once greeted = new Once(Duration.ofMinutes(10), 10_000);
    private final Desk desk;
    private final AnswerLog answers;
    private final Departures departures;
    private final Rooms rooms;
    private final Uploads uploads;
    private final Typing typing;

    Reception(
            Desk desk,
            AnswerLog answers,
            Departures departures,
            Rooms rooms,
            Uploads uploads,
            Typing typing) {
        this.desk = desk;
        this.answers = answers;
        this.departures = departures;
        this.rooms = rooms;
        this.uploads = uploads;
        this.typing = typing;
    }

    @Override
    protected CompletableFuture<Void> onMessageActivity(TurnContext turn) {
        return done(() -> message(turn));
    }

    private void message(TurnContext turn) {
        Activity activity = turn.getActivity();
        boolean personal = Hearing.place(activity).kind() == Place.Kind.PERSONAL;
        List<Incoming.Shown> shown = Hearing.shown(activity);
        if (!shown.isEmpty()) {
            if (shown.stream().allMatch(each -> each.link().isEmpty())) {
                Hearing.message(activity).ifPresent(each -> answer(turn, each));
            }
            shown.forEach(each -> answer(turn, each));
            return;
        }
        List<FileOffers.Offer> offers = personal ? FileOffers.of(activity) : List.of();
        if (offers.isEmpty()) {
            Hearing.message(activity).ifPresent(each -> answer(turn, each));
        } else {
            uploads.refused(activity)
                    .ifPresentOrElse(
                            refusal -> say(turn, refusal),
                            () -> offers.forEach(offer -> file(turn, offer)));
        }
    }

    /** Of a long file something is said at once, and the reply takes that message's place. */
    private void file(TurnContext turn, FileOffers.Offer offer) {
        AtomicReference<@Nullable String> said = new AtomicReference<>();
        try {
            Reply reply =
                    reply(
                            turn,
                            () ->
                                    uploads.take(
                                            turn.getActivity(),
                                            offer,
                                            first ->
                                                    said.set(send(turn, Speaking.message(first)))));
            if (said.get() != null && reply instanceof Reply.Post(var message)) {
                edit(turn, Speaking.message(message), said.get());
            } else {
                say(turn, reply);
            }
        } catch (RuntimeException | Error failure) {
            if (said.get() == null) {
                throw failure;
            }
            edit(turn, Speaking.message(Mishap.of(failure).message()), said.get());
        }
    }

    @Override
    protected CompletableFuture<Void> onConversationUpdateActivity(TurnContext turn) {
        return done(
                () -> {
                    TeamHearing.news(turn.getActivity()).ifPresent(rooms::hear);
                    greet(turn, Hearing.joined(turn.getActivity()));
                });
    }

    @Override
    protected CompletableFuture<Void> onInstallationUpdate(TurnContext turn) {
        Activity activity = turn.getActivity();
        return switch (activity.getAction()) {
            case "add" ->
                    done(
                            () -> {
                                TeamHearing.news(activity).ifPresent(rooms::hear);
                                greet(turn, Hearing.installed(activity));
                            });
            case "remove" -> done(() -> left(activity));
            case null, default -> CompletableFuture.completedFuture(null);
        };
    }

    private void left(Activity activity) {
        TeamHearing.news(activity).ifPresent(rooms::hear);
        if (Hearing.place(activity).kind() == Place.Kind.PERSONAL) {
            Hearing.person(activity).ifPresent(person -> departures.left(person.objectId()));
        }
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
        joined.filter(each -> greeted.first(withoutThread(each.place().conversationId())))
                .ifPresent(each -> answer(turn, each));
    }

    private static String withoutThread(String conversationId) {
        int thread = conversationId.indexOf(";messageid=");
        return thread < 0 ? conversationId : conversationId.substring(0, thread);
    }

    @Override
    protected CompletableFuture<InvokeResponse> onInvokeActivity(TurnContext turn) {
        Activity invoke = turn.getActivity();
        try {
            Reply reply = Invokes.of(invoke).map(desk::take).orElseGet(Reply.Silence::new);
            turn.getTurnState().add(REPLY, reply);
            if (reply instanceof Reply.Post(var message)) {
                return response(posted(turn, message));
            }
            handOver(turn, reply);
            return response(InvokeBody.of(invoke.getName(), reply));
        } catch (RuntimeException | Error failure) {
            return response(InvokeBody.sentence(invoke.getName(), Mishap.of(failure).sentence()));
        }
    }

    /** A file is first offered; after the answer the offer changes into the file, or a word. */
    private void handOver(TurnContext turn, Reply reply) {
        Activity invoke = turn.getActivity();
        if (reply instanceof Reply.Offer offer) {
            send(turn, FileCards.ask(offer));
        } else if (reply instanceof Reply.Handover file) {
            replace(turn, uploads.handOver(invoke, file));
        } else if (reply instanceof Reply.Replace(var message)
                && FileCards.CONSENT.equals(invoke.getName())) {
            replace(turn, Speaking.message(message));
        }
    }

    /** What a press is told goes to whoever pressed, not to all who read along. */
    private static Object posted(TurnContext turn, Rendered message) {
        Activity invoke = turn.getActivity();
        if (Hearing.place(invoke).kind() == Place.Kind.PERSONAL) {
            send(turn, Speaking.message(message));
            return InvokeBody.of(invoke.getName(), new Reply.Post(message));
        }
        return InvokeBody.sentence(invoke.getName(), message.text());
    }

    private CompletableFuture<InvokeResponse> response(Object body) {
        return CompletableFuture.completedFuture(createInvokeResponse(body));
    }

    private void answer(TurnContext turn, Incoming incoming) {
        Reply reply = reply(turn, () -> desk.take(incoming));
        if (incoming instanceof Incoming.Said && reply instanceof Reply.Post(Rendered message)) {
            String id = send(turn, Speaking.answer(message));
            if (id != null) {
                answers.arrived(incoming, message, id);
            }
        } else {
            say(turn, reply);
        }
    }

    private Reply reply(TurnContext turn, Supplier<Reply> work) {
        try (var _ = typing.watch(() -> send(turn, new Activity(ActivityTypes.TYPING)))) {
            return work.get();
        }
    }

    private static void say(TurnContext turn, Reply reply) {
        switch (reply) {
            case Reply.Post(var message) -> send(turn, Speaking.message(message));
            case Reply.Replace(var message) -> replace(turn, Speaking.message(message));
            case Reply.Offer offer -> send(turn, FileCards.ask(offer));
            case Reply.Found _, Reply.Handover _, Reply.Silence _ -> {}
        }
    }

    /** Without an invoke there is no answer to put the card in, so the message is changed. */
    private static void replace(TurnContext turn, Activity message) {
        String pressed = turn.getActivity().getReplyToId();
        if (pressed == null) {
            send(turn, message);
            return;
        }
        edit(turn, message, pressed);
    }

    /** Changes a message that was sent; where that fails, it comes anew. */
    private static void edit(TurnContext turn, Activity message, String id) {
        message.setId(id);
        if (turn.updateActivity(message).join().getId() == null) {
            message.setId(null);
            send(turn, message);
        }
    }

    /** The message's id; null where it did not arrive. */
    private static @Nullable String send(TurnContext turn, Activity activity) {
        return turn.sendActivity(activity).join().getId();
    }

    /**
     * A failure becomes the future's, where the pipeline's error step finds it; an error too, or
     * the person would wait for ever.
     */
    private static CompletableFuture<Void> done(Runnable work) {
        try {
            work.run();
            return CompletableFuture.completedFuture(null);
        } catch (RuntimeException | Error failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
