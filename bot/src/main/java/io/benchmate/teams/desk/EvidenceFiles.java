package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.ReplyNotices;
import io.benchmate.card.ReplyNotices.Meant;
import io.benchmate.nudge.Deeds.What;
import io.benchmate.teams.settings.AllowedHosts;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a photo or a document that somebody sends as evidence: its name and its link. The file
 * stays where Teams put it, under the university's own rights and retention: the bot fetches files
 * for admins only, and keeps no pictures of people.
 */
final class EvidenceFiles implements Corner {
    private static final Pattern CODE =
            Pattern.compile(
                    "(?:action |for )*([A-Za-z]{0,8}[ -]?\\d[\\w.]{0,12}?)\\.?(?:[\\s:,;–-].*)?");
    private static final int LONGEST_LINK = 1_000;

    private final NudgeReplies replies;
    private final AllowedHosts hosts;

    /**
     * @param hosts where the university's own Teams files lie
     */
    EvidenceFiles(NudgeReplies replies, AllowedHosts hosts) {
        this.replies = replies;
        this.hosts = hosts;
    }

    @Override
    public Optional<Reply> said(Incoming.Said said) {
        return Optional.empty();
    }

    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        return Optional.empty();
    }

    @Override
    public Optional<Reply> shown(Incoming.Shown shown) {
        return Optional.of(new Reply.Post(NoticeCard.draw(answer(shown))));
    }

    private Notice answer(Incoming.Shown shown) {
        if (shown.link().isEmpty()) {
            return Notice.of(
                    "I cannot keep a pasted picture",
                    "Send it with the paperclip as a file, or send a link to it in SharePoint or"
                            + " OneDrive. Nothing was recorded.");
        }
        if (!isOurs(shown.link())) {
            return Notice.of(
                    "I cannot take that file as evidence",
                    "It does not lie in your university’s own Teams files. Nothing was recorded.");
        }
        List<Meant> meant =
                replies.meant(
                        shown.person().objectId(),
                        new NudgeReply(code(shown.words()), What.EVIDENCE, shown.words()));
        return meant.isEmpty()
                ? Notice.of(
                        "Which action does it belong to?",
                        "Send “%s” once more with the action’s code beside it, such as “2.4 the open day”. Nothing was recorded. If it is a plan, send it as .xlsx, .docx or .csv."
                                .formatted(shown.fileName()))
                : ReplyNotices.ask(meant, What.EVIDENCE, words(shown));
    }

    private boolean isOurs(String link) {
        try {
            return link.length() <= LONGEST_LINK && hosts.allow(URI.create(link));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static String code(String words) {
        Matcher code = CODE.matcher(words.strip());
        return code.matches() ? code.group(1) : "";
    }

    private static String words(Incoming.Shown shown) {
        String file = "%s: %s".formatted(shown.fileName(), shown.link());
        return shown.words().isBlank() ? file : shown.words().strip() + " (" + file + ")";
    }
}
