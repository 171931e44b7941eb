package io.benchmate.teams.turn;

import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.teams.TeamsActivityHandler;
import com.microsoft.bot.schema.Activity;

import io.benchmate.teams.desk.Desk;
import io.benchmate.teams.desk.Incoming;
import io.benchmate.teams.desk.Reply;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Takes what the SDK dispatches to the desk, and the desk's reply back. */
final class Reception extends TeamsActivityHandler {
    private final Desk desk;

    Reception(Desk desk) {
        this.desk = desk;
    }

    @Override
    protected CompletableFuture<Void> onMessageActivity(TurnContext turn) {
        return answer(turn, Hearing.message(turn.getActivity()));
    }

    private CompletableFuture<Void> answer(TurnContext turn, Optional<Incoming> incoming) {
        try {
            incoming.map(desk::take).ifPresent(reply -> say(turn, reply));
            return CompletableFuture.completedFuture(null);
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static void say(TurnContext turn, Reply reply) {
        switch (reply) {
            case Reply.Post(var message) -> send(turn, Speaking.message(message));
            case Reply.Replace(var message) -> send(turn, Speaking.message(message));
            case Reply.Found _, Reply.Silence _ -> {}
        }
    }

    private static void send(TurnContext turn, Activity activity) {
        turn.sendActivity(activity).join();
    }
}
