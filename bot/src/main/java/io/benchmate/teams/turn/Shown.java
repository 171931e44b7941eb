package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;

import io.benchmate.people.Person;
import io.benchmate.teams.desk.Incoming;
import io.benchmate.teams.desk.Place;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Photos and documents that a person sent as something to look at, not as a plan to read: by name
 * and by where Teams keeps them, never fetched. Teams puts a file that is sent to a bot among the
 * sender's own files ("Send and receive files through the bot",
 * learn.microsoft.com/microsoftteams/platform); a pasted picture has no such place. Pure.
 */
final class Shown {
    private static final Set<String> KINDS =
            Set.of("jpg", "jpeg", "png", "gif", "webp", "heic", "pdf", "mp4", "mov");
    private static final int MOST = 5;
    private static final int LONGEST_NAME = 120;

    private Shown() {}

    /** In the order in which they were sent. */
    static List<Incoming.Shown> of(Activity activity, Person person, Place place) {
        List<Attachment> attachments = activity.getAttachments();
        if (attachments == null || place.kind() != Place.Kind.PERSONAL) {
            return List.of();
        }
        String words = Mentions.strip(activity);
        return attachments.stream()
                .filter(Objects::nonNull)
                .filter(each -> isFile(each) || isPasted(each))
                .limit(MOST)
                .map(
                        each ->
                                new Incoming.Shown(
                                        person,
                                        place,
                                        name(each),
                                        isFile(each) ? link(each) : "",
                                        words))
                .toList();
    }

    private static boolean isFile(Attachment attachment) {
        String name = name(attachment).toLowerCase(Locale.ROOT);
        return FileOffers.DOWNLOAD.equals(attachment.getContentType())
                && KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isPasted(Attachment attachment) {
        String type = attachment.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("image/");
    }

    private static String name(Attachment attachment) {
        String name = attachment.getName() == null ? "" : attachment.getName();
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.length() <= LONGEST_NAME ? bare : bare.substring(bare.length() - LONGEST_NAME);
    }

    private static String link(Attachment attachment) {
        return attachment.getContentUrl() == null ? "" : attachment.getContentUrl();
    }
}
