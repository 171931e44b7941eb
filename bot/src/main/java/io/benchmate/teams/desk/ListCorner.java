package io.benchmate.teams.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.admin.Deed;
import io.benchmate.card.ListVerb;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Rendered;
import io.benchmate.card.Sheet;
import io.benchmate.card.SheetCard;
import io.benchmate.lists.Lists;
import io.benchmate.people.Person;

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
                words().read(said.text(), before)
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
            case ListAsk.Show(String name) ->
                    name.isEmpty()
                            ? Optional.of(post(unset(gate.isOpenTo(said.person()))))
                            : Optional.empty();
            case ListAsk.Mine _, ListAsk.TakeMeOff _, ListAsk.PutMeOn _, ListAsk.Words _ ->
                    Optional.of(post(unset(gate.isOpenTo(said.person()))));
            case ListAsk.RunNow _, ListAsk.Undo _, ListAsk.History _, ListAsk.Pins _ ->
                    Optional.empty();
            case ListAsk.Requests _, ListAsk.Greeted _, ListAsk.OurFaculty _, ListAsk.Why _ ->
                    Optional.empty();
            case ListAsk.Keep _, ListAsk.Done _, ListAsk.HowMany _, ListAsk.Fresh _ ->
                    Optional.empty();
            case ListAsk.Kept _, ListAsk.Everybody _, ListAsk.MineStill _, ListAsk.Moved _ ->
                    Optional.empty();
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
        Optional<Reply> anywhere = anywhere(ask);
        if (anywhere.isPresent()) {
            return anywhere;
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

    /** What is nobody's personal data may be told where others read along. */
    private Optional<Reply> anywhere(ListAsk ask) {
        return switch (ask) {
            case ListAsk.HowMany _ -> Optional.of(post(own.howMany()));
            case ListAsk.Fresh _ -> Optional.of(post(own.fresh()));
            case ListAsk.Show _, ListAsk.RunNow _, ListAsk.Undo _, ListAsk.History _ ->
                    Optional.empty();
            case ListAsk.Pins _, ListAsk.Requests _, ListAsk.Greeted _, ListAsk.OurFaculty _ ->
                    Optional.empty();
            case ListAsk.Why _, ListAsk.Keep _, ListAsk.Done _, ListAsk.Kept _ -> Optional.empty();
            case ListAsk.Everybody _, ListAsk.Mine _, ListAsk.MineStill _ -> Optional.empty();
            case ListAsk.TakeMeOff _, ListAsk.PutMeOn _, ListAsk.Moved _ -> Optional.empty();
            case ListAsk.Words _ -> Optional.empty();
        };
    }

    /**
     * What may be a question to the plan is left to it, where the person may not ask it of a list.
     */
    private boolean isAnswered(Incoming.Said said, ListAsk ask, boolean admin) {
        return switch (ask) {
            case ListAsk.Show(String name) -> name.isEmpty() || lists.names().contains(name);
            case ListAsk.History _, ListAsk.Pins _ -> admin;
            case ListAsk.Requests _ -> admin || faculties.keepsAny(said.person());
            case ListAsk.Done done -> admin || done.named();
            case ListAsk.Keep keep -> admin || keep.named();
            case ListAsk.OurFaculty _ -> admin || faculties.isChampion(said.person());
            case ListAsk.Moved moved -> moved.sure() || own.isPlace(moved.where());
            case ListAsk.RunNow _, ListAsk.Undo _, ListAsk.Greeted _, ListAsk.Why _ -> true;
            case ListAsk.HowMany _, ListAsk.Fresh _, ListAsk.Kept _, ListAsk.Everybody _ -> true;
            case ListAsk.Mine _, ListAsk.MineStill _, ListAsk.TakeMeOff _, ListAsk.PutMeOn _ ->
                    true;
            case ListAsk.Words _ -> true;
        };
    }

    private Reply answer(Incoming.Said said, ListAsk ask, boolean admin) {
        Person person = said.person();
        return switch (ask) {
            case ListAsk.Show(String name) -> show(person, name, admin);
            case ListAsk.RunNow _ -> admin ? admins.runNow(person) : refused(person, "run now");
            case ListAsk.Undo(String run) ->
                    admin ? admins.undo(run) : refused(person, "undo a run");
            case ListAsk.Greeted _ -> admin ? admins.greeted() : refused(person, "list messages");
            case ListAsk.History _ -> admins.history();
            case ListAsk.Pins _ -> admins.pins();
            case ListAsk.Requests _ -> faculties.requests(person, admin);
            case ListAsk.OurFaculty _ -> faculties.show(person);
            case ListAsk.Why(String who) -> why(person, who, admin);
            case ListAsk.Keep keep -> why(person, keep.who(), admin);
            case ListAsk.Done done -> admin ? admins.done(done) : faculties.done(person, done);
            case ListAsk.HowMany _ -> post(own.howMany());
            case ListAsk.Fresh _ -> post(own.fresh());
            case ListAsk.Kept _ -> post(own.kept());
            case ListAsk.Everybody _ -> post(own.everybody());
            case ListAsk.Words _ -> post(ListHelp.of(admin, faculties.isChampion(person)));
            case ListAsk.Mine _, ListAsk.MineStill _ -> own.mine(person);
            case ListAsk.TakeMeOff(String until) -> own.takeOff(person, until);
            case ListAsk.PutMeOn _ -> own.putOn(person);
            case ListAsk.Moved moved -> own.moved(person, moved.where());
        };
    }

    private Reply show(Person person, String name, boolean admin) {
        return admin
                ? admins.show(name)
                : faculties.isChampion(person) ? faculties.show(person) : own.mine(person);
    }

    private Reply why(Person person, String who, boolean admin) {
        return admin ? admins.why(who) : faculties.why(person, who);
    }

    private Reply refused(Person person, String what) {
        gate.note(person, Deed.WAS_REFUSED, what);
        return post(onlyAdmins());
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
            case ADMIN ->
                    admin
                            ? admins.pressed(verb, pressed)
                            : refused(pressed.person(), pressed.verb());
            case KEEPER, CHAMPION -> faculties.pressed(verb, pressed, admin);
            case ALL -> own.pressed(verb, pressed);
        };
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

    static Reply post(Rendered card) {
        return new Reply.Post(card);
    }

    static Reply replace(Rendered card) {
        return new Reply.Replace(card);
    }

    static Reply replace(Sheet sheet) {
        return new Reply.Replace(SheetCard.draw(sheet));
    }

    static Reply replace(Notice notice) {
        return new Reply.Replace(NoticeCard.draw(notice));
    }
}
