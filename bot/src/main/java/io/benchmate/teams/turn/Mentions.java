package io.benchmate.teams.turn;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;

/** The bot's mention, which starts every message to it in a group or channel; pure. */
final class Mentions {
    private Mentions() {}

    /** The text without mentions of the bot, trimmed. Other people's mentions keep their names. */
    static String strip(Activity activity) {
        String text = activity.getText() == null ? "" : activity.getText();
        if (activity.getEntities() != null && activity.getRecipient() != null) {
            for (Entity entity : activity.getEntities()) {
                text = without(text, entity, activity.getRecipient().getId());
            }
        }
        return unescaped(text.replace("<at>", "").replace("</at>", ""))
                .replace('\u00A0', ' ')
                .strip();
    }

    /** Some of Teams' clients escape what is typed as a web page would; "&amp;" comes last. */
    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }

    private static String without(String text, Entity entity, String bot) {
        if (entity == null || !"mention".equals(entity.getType())) {
            return text;
        }
        JsonNode mentioned = entity.getProperties().get("mentioned");
        JsonNode words = entity.getProperties().get("text");
        boolean isBot = mentioned != null && mentioned.path("id").asText().equals(bot);
        return isBot && words != null && !words.asText().isEmpty()
                ? text.replace(words.asText(), "")
                : text;
    }
}
