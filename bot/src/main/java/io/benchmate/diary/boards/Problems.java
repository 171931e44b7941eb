package io.benchmate.diary.boards;

import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Group;
import io.benchmate.diary.pages.DiaryPage.Item;
import io.benchmate.diary.pages.DiaryPage.Sign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says why the diary is not posted to channels, or whether posts arrived, and what to do. The codes
 * are Teams' own ("Proactive messages" and "Conversation events",
 * learn.microsoft.com/microsoftteams). Pure.
 */
final class Problems {
    private static final int NAMED = 8;

    private Problems() {}

    /**
     * How it stands with channels, beside what was told before.
     *
     * @param away that cannot be posted to and could be
     * @param still that could not be posted to before either
     * @param back that can be posted to again
     * @param missing where a post may be missing
     */
    record News(List<Board> away, List<Board> still, List<Board> back, List<Board> missing) {
        News {
            away = List.copyOf(away);
            still = List.copyOf(still);
            back = List.copyOf(back);
            missing = List.copyOf(missing);
        }

        boolean isNone() {
            return away.isEmpty() && back.isEmpty() && missing.isEmpty();
        }
    }

    /** All of it on one page. */
    static DiaryPage page(News news) {
        String lead =
                Stream.of(away(news.away()), missing(news.missing()), back(news.back()))
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" "));
        return new DiaryPage(heading(news), lead, groups(news), notes(news), List.of());
    }

    private static String heading(News news) {
        int away = news.away().size();
        if (away > 0) {
            return "The diary cannot be posted to "
                    + (away == 1 ? "a channel" : away + " channels");
        }
        if (!news.missing().isEmpty()) {
            return news.missing().size() == 1
                    ? "A post of the diary may be missing"
                    : "Posts of the diary may be missing";
        }
        return "The diary is posted again";
    }

    private static String away(List<Board> away) {
        return switch (away.size()) {
            case 0 -> "";
            case 1 ->
                    "%s: %s I have stopped posting there, and nowhere else."
                            .formatted(
                                    away.getFirst().name(),
                                    away.getFirst().trouble().orElse("Teams did not take it."));
            default -> "I have stopped posting to the channels below, and nowhere else.";
        };
    }

    private static String missing(List<Board> missing) {
        return missing.isEmpty()
                ? ""
                : "I was cut off while posting to %s, and Teams cannot tell me whether it arrived. I do not post it a second time by myself."
                        .formatted(names(missing));
    }

    private static String back(List<Board> back) {
        return back.isEmpty()
                ? ""
                : "%s %s back, and I go on posting the diary there."
                        .formatted(names(back), back.size() == 1 ? "is" : "are");
    }

    private static String names(List<Board> boards) {
        List<String> names = boards.stream().limit(NAMED).map(Board::name).toList();
        int more = boards.size() - names.size();
        if (more > 0) {
            return "%s and %d more".formatted(String.join(", ", names), more);
        }
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** One channel alone is told in the sentence. */
    private static List<Group> groups(News news) {
        List<Group> groups = new ArrayList<>();
        if (news.away().size() > 1) {
            groups.add(group("Not posted to", news.away()));
        }
        if (!news.still().isEmpty()) {
            groups.add(group("Still not posted to", news.still()));
        }
        return groups;
    }

    private static Group group(String heading, List<Board> boards) {
        return new Group(
                heading,
                boards.stream()
                        .map(
                                board ->
                                        new Item(
                                                Sign.PLAIN,
                                                board.name(),
                                                board.trouble().stream().toList(),
                                                ""))
                        .toList());
    }

    private static List<String> notes(News news) {
        Set<String> notes = new LinkedHashSet<>();
        for (Board board : news.away()) {
            notes.add(remedy(String.valueOf(board.problem())));
        }
        if (news.away().size() == 1) {
            Board board = news.away().getFirst();
            notes.add("Channel " + board.channelId() + " · " + board.problem());
        }
        if (!news.missing().isEmpty()) {
            notes.add(
                    "Please look there. If it is missing, say “post the diary again” in"
                            + " that channel; if it is there, leave it.");
        }
        return List.copyOf(notes);
    }

    static String words(String reason) {
        if (reason.contains("BotNotInConversationRoster")) {
            return "The bot was removed from that team, or the channel is private or shared and the"
                    + " bot is not in it.";
        }
        if (reason.contains("MessageWritesBlocked")) {
            return "The channel takes no messages: its team may be archived, or posting in it is"
                    + " restricted.";
        }
        if (reason.contains("BotDisabledByAdmin")) {
            return "An admin of Teams has switched the bot off.";
        }
        if (reason.contains("TeamArchived")) {
            return "Its team was archived.";
        }
        if (reason.contains("TeamDeleted")) {
            return "Its team was deleted.";
        }
        if (reason.contains("ChannelDeleted")) {
            return "The channel was deleted.";
        }
        if (reason.contains("404") || reason.contains("NotFound")) {
            return "The channel is not there any more, or it is private and the bot cannot see it.";
        }
        return "Teams did not take the post.";
    }

    private static String remedy(String reason) {
        if (reason.contains("BotNotInConversationRoster")) {
            return "To go on: add Benchmate to the team again (for a private or shared channel, to"
                    + " the channel itself). To end it: say “diary channels” and stop it there.";
        }
        if (reason.contains("BotDisabledByAdmin")) {
            return "To go on: have Benchmate allowed in the Teams admin centre, then say “post the"
                    + " diary here” in the channel.";
        }
        if (reason.contains("TeamArchived") || reason.contains("MessageWritesBlocked")) {
            return "To go on: restore the team, or let the bot post in the channel, then say “post"
                    + " the diary here” in it if I do not go on by myself.";
        }
        return "To go on: say “post the diary here” in that channel, or in another one. To end it:"
                + " say “diary channels” and stop it there.";
    }
}
