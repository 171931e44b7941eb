package io.benchmate.teams.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.admin.Deed;
import io.benchmate.card.ListVerb;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Sheet;
import io.benchmate.card.SheetCard;
import io.benchmate.lists.Lists;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Mailing lists in the chat. What names people lives in the personal chat; who may see what is
 * asked of the token's identity, for every word and every button anew.
 */
final class ListCorner implements Corner {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Lists lists;
    private final AdminLists admins;
    private final FacultyLists faculties;
    private final OwnLists own;
    private final AdminGate gate;
    private volatile @Nullable ListWords words;
    private final Cache<String, Boolean> spokenOf =
            Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(REMEMBERED).build();

    ListCorner(
            Lists lists, AdminLists admins, FacultyLists faculties, OwnLists own, AdminGate gate) {
        this.lists = lists;
        this.admins = admins;
        this.faculties = faculties;
        this.own = own;
        this.gate = gate;
    }

    @Override
    public Optional<Reply> said(Incoming.Said said) {
        String chat = said.place().conversationId() + " " + said.person().objectId();
        boolean before = spokenOf.getIfPresent(chat) != null;
        spokenOf.invalidate(chat);
        Optional<Reply> reply =
                words().read(said.text())
                        .flatMap(
                                ask ->
                                        lists.areSetUp()
                                                ? set(said, ask, before)
                                                : unset(said, ask));
        reply.ifPresent(any -> spokenOf.put(chat, true));
        return reply;
    }

    private ListWords words() {
        ListWords read = words;
        LocalDate today = own.today();
        if (read == null || !read.isFor(today)) {
            words = read = new ListWords(today);
        }
        return read;
    }

    /** Where no list is set up, only what can mean nothing else is answered. */
    private Optional<Reply> unset(Incoming.Said said, ListAsk ask) {
        return switch (ask) {
            case ListAsk.Show _, ListAsk.Mine _, ListAsk.TakeMeOff _, ListAsk.PutMeOn _ ->
                    Optional.of(post(unset(gate.isOpenTo(said.person()))));
            case ListAsk.RunNow _, ListAsk.History _, ListAsk.Pins _, ListAsk.Requests _ ->
                    Optional.empty();
            case ListAsk.OurFaculty _, ListAsk.Why _, ListAsk.Done _, ListAsk.HowMany _ ->
                    Optional.empty();
            case ListAsk.MineStill _, ListAsk.Moved _ -> Optional.empty();
        };
    }

    private Notice unset(boolean admin) {
        if (!admin) {
            return Notice.of(
                    "No mailing list is set up here yet",
                    "Ask whoever looks after Benchmate; the plan may say more about the list.");
        }
        if (!lists.problems().isEmpty()) {
            return new Notice(
                    "The mailing lists cannot be read",
                    List.of(
                            "The configuration file has faults; nothing is run before they are"
                                    + " mended."),
                    List.of(new Notice.Part("What is wrong", lists.problems())),
                    List.of());
        }
        return Notice.of(
                "No mailing list is set up here yet",
                "Name a configuration file of graph-sync in BENCHMATE_LISTS_FILE; its documentation"
                        + " shows one with everything.");
    }

    private Optional<Reply> set(Incoming.Said said, ListAsk ask, boolean before) {
        if (ask instanceof ListAsk.MineStill && !before) {
            return Optional.empty();
        }
        if (ask instanceof ListAsk.HowMany) {
            return Optional.of(post(own.howMany()));
        }
        boolean admin = gate.isOpenTo(said.person());
        if (!isAnswered(said, ask, admin)) {
            return Optional.empty();
        }
        return Optional.of(
                said.place().kind() == Place.Kind.PERSONAL
                        ? answer(said, ask, admin)
                        : post(elsewhere()));
    }

    /**
     * What may be a question to the plan is left to it, where the person may not ask it of a list.
     */
    private boolean isAnswered(Incoming.Said said, ListAsk ask, boolean admin) {
        return switch (ask) {
            case ListAsk.History _, ListAsk.Pins _, ListAsk.RunNow _ -> admin;
            case ListAsk.Requests _ -> admin || faculties.keepsAny(said.person());
            case ListAsk.Done done -> admin || done.named();
            case ListAsk.OurFaculty _ -> admin || faculties.isChampion(said.person());
            case ListAsk.Show _, ListAsk.Why _, ListAsk.HowMany _, ListAsk.Mine _ -> true;
            case ListAsk.MineStill _, ListAsk.TakeMeOff _, ListAsk.PutMeOn _, ListAsk.Moved _ ->
                    true;
        };
    }

    private Reply answer(Incoming.Said said, ListAsk ask, boolean admin) {
        return switch (ask) {
            case ListAsk.Show _ ->
                    admin
                            ? admins.show()
                            : faculties.isChampion(said.person())
                                    ? faculties.show(said.person())
                                    : own.mine(said.person());
            case ListAsk.RunNow _ -> admins.runNow(said.person());
            case ListAsk.History _ -> admins.history();
            case ListAsk.Pins _ -> admins.pins();
            case ListAsk.Requests _ -> faculties.requests(said.person(), admin);
            case ListAsk.OurFaculty _ -> faculties.show(said.person());
            case ListAsk.Why(String who) ->
                    admin ? admins.why(who) : faculties.why(said.person(), who);
            case ListAsk.Done done -> admins.done(done);
            case ListAsk.HowMany _ -> post(own.howMany());
            case ListAsk.Mine _, ListAsk.MineStill _ -> own.mine(said.person());
            case ListAsk.TakeMeOff(String until) -> own.takeOff(said.person(), until);
            case ListAsk.PutMeOn _ -> own.putOn(said.person());
            case ListAsk.Moved(String where) -> own.moved(said.person(), where);
        };
    }

    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        return ListVerb.of(pressed.verb()).map(verb -> pressed(verb, pressed));
    }

    private Reply pressed(ListVerb verb, Incoming.Pressed pressed) {
        if (pressed.place().kind() != Place.Kind.PERSONAL) {
            return post(elsewhere());
        }
        if (!lists.areSetUp()) {
            return post(unset(gate.isOpenTo(pressed.person())));
        }
        boolean admin = gate.isOpenTo(pressed.person());
        return switch (verb.right()) {
            case ADMIN -> admin ? admins.pressed(verb, pressed) : refused(pressed);
            case KEEPER, CHAMPION -> faculties.pressed(verb, pressed, admin);
            case ALL -> own.pressed(verb, pressed);
        };
    }

    private Reply refused(Incoming.Pressed pressed) {
        gate.note(pressed.person(), Deed.WAS_REFUSED, pressed.verb());
        return post(onlyAdmins());
    }

    static Notice onlyAdmins() {
        return Notice.of(
                "Only for admins",
                "Who is on a mailing list, and what changes there, is for the people who look after"
                        + " Benchmate and the champion concerned. Ask me “am I on the list?” about"
                        + " yourself.");
    }

    private static Notice elsewhere() {
        return Notice.of(
                "Please ask me that in our own chat",
                "Others would read along here. Open a chat with Benchmate and say it there.");
    }

    static Reply post(Notice notice) {
        return new Reply.Post(NoticeCard.draw(notice));
    }

    static Reply post(Sheet sheet) {
        return new Reply.Post(SheetCard.draw(sheet));
    }

    static Reply replace(Sheet sheet) {
        return new Reply.Replace(SheetCard.draw(sheet));
    }

    static Reply replace(Notice notice) {
        return new Reply.Replace(NoticeCard.draw(notice));
    }
}
