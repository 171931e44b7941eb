package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;

import io.benchmate.teams.desk.Incoming;
import io.benchmate.teams.desk.Place;
import io.benchmate.teams.desk.Reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that the bot hands over, in Teams' shapes; pure. Source: "Send and receive files through
 * the bot", learn.microsoft.com/microsoftteams/platform: a consent card, the person's answer as an
 * invoke with an address to put the file at, and then a card of the file.
 */
final class FileCards {
    static final String CONSENT = "fileConsent/invoke";
    private static final String ASK = "application/vnd.microsoft.teams.card.file.consent";
    private static final String FILE = "application/vnd.microsoft.teams.card.file.info";
    private static final String OFFER = "offer";

    private FileCards() {}

    /** The message that asks whether a file may be kept. */
    static Activity ask(Reply.Offer offer) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("description", Surrogates.mend(offer.description()));
        content.put("sizeInBytes", offer.size());
        content.put("acceptContext", Map.of(OFFER, offer.offer()));
        content.put("declineContext", Map.of(OFFER, offer.offer()));
        Activity message = message(ASK, offer.name(), content);
        message.setSummary("May I put “%s” among your files?".formatted(offer.name()));
        return message;
    }

    /** The answer; empty where it is none of ours. */
    static Optional<Incoming.Consented> consented(
            Activity invoke, io.benchmate.people.Person person, Place place) {
        Map<?, ?> value = Inputs.map(invoke.getValue());
        String offer = Inputs.text(Inputs.map(value.get("context")).get(OFFER));
        return offer.isBlank() || place.kind() != Place.Kind.PERSONAL
                ? Optional.empty()
                : Optional.of(
                        new Incoming.Consented(
                                person,
                                place,
                                offer,
                                "accept".equals(Inputs.text(value.get("action")))));
    }

    /** Where Teams wants the file; empty text where it names no address. */
    static String address(Activity invoke) {
        return Inputs.text(upload(invoke).get("uploadUrl"));
    }

    /** The message that shows the file. */
    static Activity file(Activity invoke, String name) {
        Map<?, ?> upload = upload(invoke);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("uniqueId", Inputs.text(upload.get("uniqueId")));
        content.put("fileType", Inputs.text(upload.get("fileType")));
        Activity message = message(FILE, name, content);
        message.getAttachments().getFirst().setContentUrl(Inputs.text(upload.get("contentUrl")));
        message.setSummary("“%s” is among your files".formatted(name));
        return message;
    }

    private static Map<?, ?> upload(Activity invoke) {
        return Inputs.map(Inputs.map(invoke.getValue()).get("uploadInfo"));
    }

    private static Activity message(String type, String name, Map<String, Object> content) {
        Attachment attachment = new Attachment();
        attachment.setContentType(type);
        attachment.setName(Surrogates.mend(name));
        attachment.setContent(content);
        Activity message = new Activity(ActivityTypes.MESSAGE);
        message.setAttachments(List.of(attachment));
        return message;
    }
}
