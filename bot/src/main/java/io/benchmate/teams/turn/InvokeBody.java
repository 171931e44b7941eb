package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Attachment;

import io.benchmate.teams.desk.Reply;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers to invokes in Teams' shapes; pure. "Universal Actions for Adaptive Cards" and
 * "Respond to search command", learn.microsoft.com/microsoftteams.
 */
final class InvokeBody {
    private static final String MESSAGE = "application/vnd.microsoft.activity.message";

    private InvokeBody() {}

    static Object of(@Nullable String name, Reply reply) {
        return switch (reply) {
            case Reply.Replace(var message) when Invokes.CARD_ACTION.equals(name) ->
                    card(Speaking.CARD, Speaking.attachment(message).getContent());
            case Reply.Found(List<Reply.Result> results) -> found(results);
            case Reply.Offer _ -> sentence(name, "Teams asks you whether to keep the file.");
            case Reply.Post _ -> sentence(name, "My answer is below.");
            case Reply.Replace _, Reply.Handover _, Reply.Silence _ -> sentence(name, "Done.");
        };
    }

    /** A sentence in place of an answer. */
    static Object sentence(@Nullable String name, String sentence) {
        return switch (name) {
            case Invokes.CARD_ACTION -> card(MESSAGE, sentence);
            case Invokes.SEARCH -> extension(Map.of("type", "message", "text", sentence));
            case null, default -> Map.of();
        };
    }

    private static Object card(String type, Object value) {
        return Map.of("statusCode", 200, "type", type, "value", value);
    }

    private static Object found(List<Reply.Result> results) {
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("type", "result");
        extension.put("attachmentLayout", "list");
        extension.put("attachments", results.stream().map(InvokeBody::result).toList());
        return extension(extension);
    }

    private static Object result(Reply.Result result) {
        Attachment card = Speaking.attachment(result.message());
        Map<String, Object> shown =
                Map.of(
                        "title", Surrogates.mend(result.title()),
                        "text", Surrogates.mend(result.line()));
        return Map.of(
                "contentType",
                card.getContentType(),
                "content",
                card.getContent(),
                "preview",
                Map.of(
                        "contentType",
                        "application/vnd.microsoft.card.thumbnail",
                        "content",
                        shown));
    }

    private static Object extension(Object value) {
        return Map.of("composeExtension", value);
    }
}
