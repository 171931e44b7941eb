package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;

import java.util.List;
import java.util.Objects;

/**
 * Files that a person sent to the bot. Teams does so in personal chats only ("Send and receive
 * files through the bot", learn.microsoft.com/microsoftteams); pure.
 */
final class FileOffers {
    static final String DOWNLOAD = "application/vnd.microsoft.teams.file.download.info";
    private static final int MOST = 5;

    private FileOffers() {}

    /**
     * @param name as the person called it, without any path
     */
    record Offer(String name, String address) {}

    static List<Offer> of(Activity activity) {
        List<Attachment> attachments = activity.getAttachments();
        return attachments == null
                ? List.of()
                : attachments.stream()
                        .filter(Objects::nonNull)
                        .filter(each -> DOWNLOAD.equals(each.getContentType()))
                        .limit(MOST)
                        .map(FileOffers::offer)
                        .toList();
    }

    private static Offer offer(Attachment attachment) {
        String name = attachment.getName() == null ? "file" : attachment.getName();
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        Object address = Inputs.map(attachment.getContent()).get("downloadUrl");
        return new Offer(bare, Inputs.text(address));
    }
}
