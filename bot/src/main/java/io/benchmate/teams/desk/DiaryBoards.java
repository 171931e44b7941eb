package io.benchmate.teams.desk;

import io.benchmate.ask.Worded;
import io.benchmate.card.DiaryCard;
import io.benchmate.card.DiarySheets;
import io.benchmate.card.Sheet;
import io.benchmate.card.SheetCard;
import io.benchmate.diary.Category;
import io.benchmate.diary.boards.Board;
import io.benchmate.diary.boards.Boards;
import io.benchmate.diary.boards.PostEditor;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Group;
import io.benchmate.diary.pages.DiaryPage.Item;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryPage.Sign;
import io.benchmate.diary.pages.DiaryVerb;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Has the diary posted to channels, where an admin says so in the channel itself. */
final class DiaryBoards {
    private static final Pattern POST =
            Pattern.compile(
                    "(?:please )?post (?:the )?diary (?:here|to this channel|in this channel)");
    private static final Pattern STOP =
            Pattern.compile("(?:please )?stop posting (?:the )?diary(?: here)?");
    private static final Pattern AGAIN =
            Pattern.compile("(?:please )?post (?:the )?diary again(?: here)?");
    private static final int MOST_BUTTONS = 6;
    private static final Pattern LIST = Pattern.compile("diary channels");

    private final Boards boards;
    private final PostEditor posts;
    private final DiaryGate gate;
    private final InstantSource clock;
    private final int hour;

    DiaryBoards(Boards boards, PostEditor posts, DiaryGate gate, InstantSource clock, int hour) {
        this.boards = boards;
        this.posts = posts;
        this.gate = gate;
        this.clock = clock;
        this.hour = hour;
    }

    /** What an admin wants of the diary in channels. */
    private enum Wish {
        POST(DiaryBoards.POST),
        STOP(DiaryBoards.STOP),
        AGAIN(DiaryBoards.AGAIN),
        LIST(DiaryBoards.LIST);

        private final Pattern words;

        Wish(Pattern words) {
            this.words = words;
        }

        static Optional<Wish> of(String text) {
            String said = Typed.command(text);
            return Arrays.stream(values()).filter(wish -> Worded.is(said, wish.words)).findFirst();
        }
    }

    Optional<Reply> said(Incoming.Said said) {
        return Wish.of(said.text()).flatMap(wish -> said(wish, said));
    }

    private Optional<Reply> said(Wish wish, Incoming.Said said) {
        Place.Kind kind = said.place().kind();
        boolean admin = gate.isAdmin(said.person());
        if (wish == Wish.LIST) {
            return admin && kind == Place.Kind.PERSONAL
                    ? Optional.of(post(list()))
                    : Optional.empty();
        }
        if (!admin) {
            return Optional.of(post(DiaryWords.onlyAdmins("say where the diary is posted")));
        }
        if (kind != Place.Kind.CHANNEL) {
            return Optional.of(post(elsewhere()));
        }
        String channel = channel(said);
        return Optional.of(
                switch (wish) {
                    case STOP -> post(stopped(channel));
                    case AGAIN -> post(again(channel));
                    case POST, LIST -> new Reply.Post(SheetCard.draw(form(channel)));
                });
    }

    private Sheet form(String channel) {
        return DiarySheets.board(boards.of(channel).orElse(null), hour);
    }

    private DiaryPage again(String channel) {
        int missing = posts.again(channel);
        return missing == 0
                ? DiaryPage.of(
                        "Nothing is missing",
                        "I know of no post here that may not have arrived. I change each post in"
                                + " place and post nothing twice.")
                : DiaryPage.of(
                        "I post it again",
                        missing == 1
                                ? "The post that you did not find comes within a minute."
                                : "The %d posts that you did not find come within a minute."
                                        .formatted(missing));
    }

    private static DiaryPage elsewhere() {
        return DiaryPage.of(
                "Please say that in a channel",
                "I post the diary to channels: add me to the team, and say it in the channel with"
                        + " @Benchmate.");
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
        boolean here =
                verb == DiaryVerb.BOARD_STOP
                        && channel(pressed).equals(pressed.data().getOrDefault("channel", ""));
        if (kind != Place.Kind.PERSONAL && !here) {
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
                            form(channel(pressed))
                                    .saying("Please give the hour as a number from 0 to 23.")));
        }
        Place.Team team = pressed.place().team();
        Board board =
                new Board(
                        channel(pressed),
                        categories(data),
                        rhythm(data),
                        Integer.parseInt(said),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        null,
                        new Board.Room(team.id(), team.name(), team.channel()));
        boards.save(board, pressed.person());
        return new Reply.Replace(DiaryCard.draw(posted(board)));
    }

    private static DiaryPage posted(Board board) {
        return DiaryPage.of("The diary is posted here", "I post %s.".formatted(board.words()))
                .noting(
                        "To change it, say “post the diary here” again; to end it, “stop posting"
                                + " the diary”.");
    }

    private static Board.Rhythm rhythm(Map<String, String> data) {
        return Arrays.stream(Board.Rhythm.values())
                .filter(each -> each.name().equals(data.getOrDefault("rhythm", "")))
                .findFirst()
                .orElse(Board.Rhythm.WEEKLY);
    }

    /** All of them is the same as everything, also of what comes later. */
    private static Set<Category> categories(Map<String, String> data) {
        String picked = data.getOrDefault("categories", data.getOrDefault("category", ""));
        Set<Category> all =
                Arrays.stream(picked.split(",", -1))
                        .map(String::strip)
                        .map(Category::ofKey)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return all.size() == Category.values().length ? Set.of() : all;
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
        List<Press> stops =
                all.stream()
                        .limit(MOST_BUTTONS)
                        .map(
                                board ->
                                        Press.of(
                                                "Stop: " + board.name(),
                                                DiaryVerb.BOARD_STOP,
                                                Map.of("channel", board.channelId())))
                        .toList();
        return new DiaryPage(
                "Channels with the diary",
                all.isEmpty()
                        ? "The diary is posted nowhere. Say “post the diary here” in a channel."
                        : all.size() + (all.size() == 1 ? " channel." : " channels."),
                all.isEmpty()
                        ? List.of()
                        : List.of(new Group("", all.stream().map(DiaryBoards::item).toList())),
                List.of(),
                stops);
    }

    private static Item item(Board board) {
        List<String> lines = new ArrayList<>(List.of(board.words()));
        board.trouble().ifPresent(words -> lines.add("Stopped: " + words));
        Sign sign = board.trouble().isEmpty() ? Sign.EVENT : Sign.CANCELLED;
        return new Item(sign, board.name(), lines, "");
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }
}
