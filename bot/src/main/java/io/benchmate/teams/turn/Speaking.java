package io.benchmate.teams.turn;

import com.fasterxml.jackson.databind.util.RawValue;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;

import io.benchmate.card.Rendered;

import java.util.List;
import java.util.Map;

/** What the bot says, as activities; pure. */
public final class Speaking {
    static final String CARD = "application/vnd.microsoft.card.adaptive";

    private Speaking() {}

    /**
     * A card with its summary for the notification, and no text: Teams shows the text of an
     * activity as a message of its own beside the card, and then tells no id (docs/decisions/0002).
     * The complete plain text is the card's own fallback text.
     */
    public static Activity message(Rendered rendered) {
        Activity activity = new Activity(ActivityTypes.MESSAGE);
        activity.setSummary(Surrogates.mend(rendered.summary()));
        activity.setAttachments(List.of(attachment(rendered)));
        return activity;
    }

    /** The same with thumbs under it. */
    static Activity answer(Rendered rendered) {
        Activity activity = message(rendered);
        activity.setChannelData(Map.of("feedbackLoopEnabled", true));
        return activity;
    }

    /** The card as it was drawn: it is not read and written once more. */
    static Attachment attachment(Rendered rendered) {
        Attachment attachment = new Attachment();
        attachment.setContentType(CARD);
        attachment.setContent(new RawValue(Surrogates.mend(rendered.card())));
        return attachment;
    }
}
