package io.benchmate.teams.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Set;

/**
 * What an answer of the Connector means; pure.
 *
 * <p>"Optimize your bot with rate limiting in Teams"
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit) has bots repeat 429, 412,
 * 502 and 504 with growing pauses, and that page speaks of sending messages. 429, 412 and 503 say
 * that the message was not taken. 502 and 504 come from the gateway before the Connector and say so
 * only by that page: they are repeated too, within one call's tries; a message that still meets
 * them is unknown, and is not sent again later. A 500 or a broken connection says nothing, so a
 * message is not repeated after it; a change in place may be, since it ends the same however often
 * it is made.
 */
final class Rules {
    /** "Proactive messages" and "Conversation basics", learn.microsoft.com/microsoftteams. */
    private static final Set<String> GONE =
            Set.of(
                    "ConversationBlockedByUser",
                    "BotNotInConversationRoster",
                    "BotDisabledByAdmin",
                    "MessageWritesBlocked",
                    "NotEnoughPermissions");

    private static final JsonMapper JSON = new JsonMapper();

    private Rules() {}

    static Ruling on(Attempt attempt, Call call) {
        return switch (attempt) {
            case Attempt.NotReached() ->
                    new Ruling.Again(null, new Receipt.Throttled(Duration.ofSeconds(30)));
            case Attempt.Broken(String why) -> unclear(why, call);
            case Attempt.Answered answer -> on(answer, call);
        };
    }

    private static Ruling on(Attempt.Answered answer, Call call) {
        int status = answer.status();
        return switch (status) {
            case 401 -> new Ruling.NewToken();
            case 502, 504 -> gateway(status, answer, call);
            case 412, 429, 503 -> {
                Duration pause = pause(answer.headers());
                yield new Ruling.Again(
                        pause,
                        new Receipt.Throttled(pause == null ? Duration.ofSeconds(30) : pause));
            }
            default -> {
                if (status >= 200 && status < 300) {
                    yield new Ruling.Over(sent(json(answer), call));
                }
                yield status >= 500
                        ? unclear("HTTP " + status, call)
                        : new Ruling.Over(refusal(status, text(json(answer), "/error/code")));
            }
        };
    }

    /**
     * The gateway may have let the message through before it gave up: when the tries are used up,
     * whether it was taken is unknown, and nobody sends it anew.
     */
    private static Ruling gateway(int status, Attempt.Answered answer, Call call) {
        Duration pause = pause(answer.headers());
        return new Ruling.Again(
                pause,
                call.repeatable()
                        ? new Receipt.Throttled(pause == null ? Duration.ofSeconds(30) : pause)
                        : new Receipt.Unknown("HTTP " + status));
    }

    /** Opening a conversation answers with its id and that of the message in it. */
    private static Receipt sent(JsonNode json, Call call) {
        return call.conversationId().isEmpty()
                ? new Receipt.Sent(text(json, "/id"), text(json, "/activityId"))
                : new Receipt.Sent(call.conversationId(), text(json, "/id"));
    }

    private static Ruling unclear(String why, Call call) {
        Receipt unknown = new Receipt.Unknown(why);
        return call.repeatable() ? new Ruling.Again(null, unknown) : new Ruling.Over(unknown);
    }

    private static Receipt refusal(int status, String code) {
        return status == 403 && GONE.contains(code)
                ? new Receipt.Undeliverable(code)
                : new Receipt.Refused(status, code);
    }

    /** Retry-After in seconds; the form with a date is not what the Connector sends. */
    private static @Nullable Duration pause(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(null);
    }

    static String text(JsonNode json, String pointer) {
        return json.at(pointer).asText("");
    }

    static JsonNode json(Attempt.Answered answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException notJson) {
            return JSON.createObjectNode();
        }
    }
}
