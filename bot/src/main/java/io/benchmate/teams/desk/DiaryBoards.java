package io.benchmate.teams.desk;

import io.benchmate.card.DiaryCard;
import io.benchmate.card.DiarySheets;
import io.benchmate.card.SheetCard;
import io.benchmate.diary.Category;
import io.benchmate.diary.boards.Board;
import io.benchmate.diary.boards.Boards;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Group;
import io.benchmate.diary.pages.DiaryPage.Item;
import io.benchmate.diary.pages.DiaryPage.Sign;
import io.benchmate.diary.pages.DiaryVerb;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Has the diary posted to channels, where an admin says so in the channel itself. */
final class DiaryBoards {
    private static final Pattern POST =
            Pattern.compile("(?:please )?post (?:the )?diary (?:here|to this channel|in this channel)");
    private static final Pattern STOP =
            Pattern.compile("(?:please )?stop posting (?:the )?diary(?: here)?");
    private static final Pattern LIST = Pattern.compile("diary channels");

    private final Boards boards;
    private final DiaryGate gate;
    private final InstantSource clock;
    private final int hour;

    DiaryBoards(Boards boards, DiaryGate gate, InstantSource clock, int hour) {
        this.boards = boards;
        this.gate = gate;
        this.clock = clock;
        this.hour = hour;
    }

    Optional<Reply> said(Incoming.Said said) {
        String words =
                said.text().strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ").replaceAll("[?!.]+$", "");
        boolean post = POST.matcher(words).matches();
        boolean stop = STOP.matcher(words).matches();
        boolean list = LIST.matcher(words).matches();
        if (!post && !stop && !list) {
            return Optional.empty();
        }
        if (!gate.isAdmin(said.person())) {
            return list
                    ? Optional.empty()
                    : Optional.of(post(DiaryWords.onlyAdmins("say where the diary is posted")));
        }
        if (list) {
            return said.place().kind() == Place.Kind.PERSONAL
                    ? Optional.of(post(list()))
                    : Optional.empty();
        }
        if (said.place().kind() != Place.Kind.CHANNEL) {
            return Optional.of(
                    post(
                            DiaryPage.of(
                                    "Please say that in a channel",
                                    "I post the diary to channels: add me to the team, and say it"
                                            + " in the channel with @Benchmate.")));
        }
        return Optional.of(
                stop
                        ? post(stopped(channel(said)))
                        : new Reply.Post(SheetCard.draw(DiarySheets.board(hour))));
    }

    private static String channel(Incoming incoming) {
        return incoming.place().conversationId().replaceFirst(";messageid=.*", "");
    }

    Reply pressed(DiaryVerb verb, Incoming.Pressed pressed) {
        if (!gate.isAdmin(pressed.person())) {
            return post(DiaryWords.onlyAdmins("say where the diary is posted"));
        }
        Place.Kind kind = pressed.place().kind();
        if (verb == DiaryVerb.BOARD_SAVE) {
            return kind == Place.Kind.CHANNEL ? save(pressed) : post(DiaryWords.gone());
        }
        if (kind != Place.Kind.PERSONAL) {
            return post(DiaryPage.of("In our own chat", "Please do that in our own chat."));
        }
        return new Reply.Replace(
                DiaryCard.draw(
                        verb == DiaryVerb.BOARD_STOP
                                ? stopped(pressed.data().getOrDefault("channel", ""))
                                : list()));
    }

    private Reply save(Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        String said = data.getOrDefault("hour", "").strip();
        if (!said.matches("\\d{1,2}") || Integer.parseInt(said) > 23) {
            return new Reply.Replace(
                    SheetCard.draw(
                            DiarySheets.board(hour)
                                    .saying("Please give the hour as a number from 0 to 23.")));
        }
        Board.Rhythm rhythm =
                Arrays.stream(Board.Rhythm.values())
                        .filter(each -> each.name().equals(data.getOrDefault("rhythm", "")))
                        .findFirst()
                        .orElse(Board.Rhythm.WEEKLY);
        Set<Category> categories =
                Category.ofKey(data.getOrDefault("category", "")).map(Set::of).orElse(Set.of());
        Board board =
                new Board(
                        channel(pressed),
                        categories,
                        rhythm,
                        Integer.parseInt(said),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        null);
        boards.save(board, pressed.person());
        return new Reply.Replace(
                DiaryCard.draw(
                        DiaryPage.of(
                                "The diary is posted here", "I post %s.".formatted(words(board)))));
    }

    private static String words(Board board) {
        String what =
                board.categories().isEmpty()
                        ? "everything"
                        : board.categories().iterator().next().words();
        return "%s %s, from %d:00 on".formatted(what, board.rhythm().words(), board.hour());
    }

    private DiaryPage stopped(String channelId) {
        return boards.remove(channelId)
                ? DiaryPage.of(
                        "No longer posted",
                        "I post the diary there no more. Earlier posts stay as they are.")
                : DiaryPage.of("Nothing to stop", "The diary was not posted there.");
    }

    private DiaryPage list() {
        List<Board> all = boards.all();
        List<Item> items =
                all.stream()
                        .map(
                                board ->
                                        new Item(
                                                board.problem() == null ? Sign.EVENT : Sign.CANCELLED,
                                                board.channelId(),
                                                board.problem() == null
                                                        ? List.of(words(board))
                                                        : List.of(
                                                                words(board),
                                                                "Stopped: " + board.problem()),
                                                ""))
                        .toList();
        return new DiaryPage(
                "Channels with the diary",
                all.isEmpty()
                        ? "The diary is posted nowhere. Say “post the diary here” in a channel."
                        : all.size() + (all.size() == 1 ? " channel." : " channels."),
                items.isEmpty() ? List.of() : List.of(new Group("", items)),
                List.of(),
                List.of());
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }
}
