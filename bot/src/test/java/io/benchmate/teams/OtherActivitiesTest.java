package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.fakes.Posted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** What people do with messages besides writing them: no second answer comes of it, no failure. */
class OtherActivitiesTest {
    private final String conversation = Activities.newConversation();

    /** An edited message keeps its id; whoever wants another answer asks anew. */
    @Test
    void doesNotAnswerAQuestionAgainThatWasEdited() {
        ObjectNode question = Activities.message(conversation, "what is done?");
        ObjectNode edited = question.deepCopy().put("type", "messageUpdate");
        edited.put("text", "what is not done?");
        edited.withObject("/channelData").put("eventType", "editMessage");
        ObjectNode stillAMessage = edited.deepCopy().put("type", "message");

        send(question, edited, stillAMessage);

        assertOnlyAnswers(question);
    }

    @Test
    void saysNothingWhenAMessageIsDeletedOrBroughtBack() {
        ObjectNode question = Activities.message(conversation, "what is done?");
        ObjectNode deleted = question.deepCopy().put("type", "messageDelete");
        deleted.withObject("/channelData").put("eventType", "softDeleteMessage");
        ObjectNode back = question.deepCopy().put("type", "messageUpdate");
        back.withObject("/channelData").put("eventType", "undeleteMessage");

        send(question, deleted, back);

        assertOnlyAnswers(question);
    }

    @Test
    void takesReactionsWithoutAWord() {
        ObjectNode question = Activities.message(conversation, "what is done?");
        ObjectNode liked = Activities.activity("messageReaction", conversation);
        liked.putArray("reactionsAdded").addObject().put("type", "like");
        liked.put("replyToId", "1");
        ObjectNode both = Activities.activity("messageReaction", conversation);
        both.putArray("reactionsAdded").addObject().put("type", "heart");
        both.putArray("reactionsRemoved").addObject().put("type", "like");
        ObjectNode odd = Activities.activity("messageReaction", conversation);
        odd.putArray("reactionsAdded").add("like").addObject().put("type", 7);

        send(question, liked, both, odd);

        assertOnlyAnswers(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"attachments\":[{\"contentType\":\"audio/ogg\",\"contentUrl\":\"https://x/y\"}]}",
                "{\"attachments\":[{\"contentType\":\"application/vnd.microsoft.card.zebra\","
                        + "\"content\":{}}]}",
                "{\"attachments\":[{\"contentType\":\"text/html\",\"content\":\"<p></p>\"}]}",
                "{\"attachments\":[{\"contentType\":null}],\"text\":null}",
                "{\"valueType\":\"zebra\",\"value\":{\"stripes\":[1,2]},\"text\":\"\"}",
                "{\"subtype\":\"zebra\",\"text\":\" \"}"
            })
    void takesAMessageOfAKindThatItDoesNotKnowWithoutFailing(String kind) {
        ObjectNode odd = Activities.message(conversation, "");
        odd.setAll((ObjectNode) Activities.JSON.readTree(kind));
        ObjectNode question = Activities.message(conversation, "what is done?");

        send(odd, question);

        assertOnlyAnswers(question);
    }

    @Test
    void tellsWhoPastesAPictureHowToSendIt() {
        ObjectNode pasted = Activities.message(conversation, "");
        pasted.setAll(
                (ObjectNode)
                        Activities.JSON.readTree(
                                "{\"attachments\":[{\"contentType\":\"image/*\","
                                        + "\"contentUrl\":\"https://x/y\"}]}"));

        send(pasted);

        assertThat(RunningBot.connector().awaitMessages(conversation, 1))
                .singleElement()
                .asString()
                .contains("I cannot keep a pasted picture");
    }

    private static void send(ObjectNode... activities) {
        for (ObjectNode each : activities) {
            assertThat(RunningBot.post(each.toString()).statusCode()).isEqualTo(202);
        }
    }

    private void assertOnlyAnswers(ObjectNode question) {
        ObjectNode last = Activities.message(conversation, "hello");
        send(last);

        List<Posted> all = RunningBot.connector().awaitMessages(conversation, 2);
        assertThat(all)
                .extracting(Posted::replyTo)
                .containsExactly(question.path("id").asString(), last.path("id").asString());
    }
}
