package io.benchmate.lists;

import io.benchmate.graphsync.reconcile.Mode;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Faculty;
import io.benchmate.graphsync.roster.Pin;
import io.benchmate.outbox.Notices;
import io.benchmate.people.Person;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings requests to the owners of lists, carries out what they grant by pins, and tells whoever
 * asked. Who may settle one is for the caller to check.
 */
public final class Asking {
    /** What a change of department sets, until the sources know of it. */
    private static final int MOVED_DAYS = 90;

    private final Lists lists;
    private final Requests requests;
    private final Keepers keepers;
    private final Announcements announcements;
    private final InstantSource clock;
    private final ZoneId zone;

    Asking(
            Lists lists,
            Requests requests,
            Announcements announcements,
            Sync sync,
            InstantSource clock) {
        this.lists = lists;
        this.requests = requests;
        this.keepers = sync.keepers();
        this.announcements = announcements;
        this.clock = clock;
        this.zone = sync.zone();
    }

    /** Whom it was brought to. */
    public enum Brought {
        OWNER,
        ADMINS,
        NOBODY,
        /** The same is open already. */
        ALREADY
    }

    public Brought ask(Request.Wanted wanted, Person asker) {
        Requests.Filed filed = requests.file(wanted, asker);
        if (!filed.isNew()) {
            return Brought.ALREADY;
        }
        Set<String> owner = keepers.responsible(wanted.list());
        Set<String> to = owner.isEmpty() ? announcements.admins() : owner;
        Request request = filed.request();
        announcements.tell(
                Notices.Weight.ASKED_FOR,
                "list-request:" + request.id(),
                to,
                new ListSaying.RequestMade(
                        request.id(),
                        wanted.list(),
                        RequestWords.sentence(request),
                        effect(wanted),
                        needsAddress(wanted)));
        return to.isEmpty() ? Brought.NOBODY : owner.isEmpty() ? Brought.ADMINS : Brought.OWNER;
    }

    /** Whether it cannot be granted before somebody gives an address. */
    public static boolean needsAddress(Request.Wanted wanted) {
        return wanted.kind() == Request.Kind.MISSING && wanted.about().isBlank();
    }

    public Optional<Request> find(String id) {
        return requests.find(id).filter(one -> one.state() == Request.State.OPEN);
    }

    public List<Request> open() {
        return requests.open();
    }

    /** Whether the person may settle requests about this list: its owner, deputy or champion. */
    public boolean keeps(Person person, String list) {
        return keepers.keeps(person, list);
    }

    /**
     * Grants an open request.
     *
     * @param address of the person where the request has none; empty otherwise
     * @return whether it was open until now, and could be granted
     */
    public boolean approve(Request request, String address, Person by) {
        Request.Wanted wanted = request.wanted();
        String about = wanted.about().isBlank() ? address.strip() : wanted.about();
        if (about.isBlank() || (needsAddress(wanted) && Address.of(about).isEmpty())) {
            return false;
        }
        if (!requests.settle(request.id(), Request.State.APPROVED, by)) {
            return false;
        }
        pins(request, about, by)
                .forEach(one -> lists.all().store().wishes().pin(one.list(), one.pin()));
        told(request, true, by);
        return true;
    }

    public boolean decline(Request request, Person by) {
        if (!requests.settle(request.id(), Request.State.DECLINED, by)) {
            return false;
        }
        told(request, false, by);
        return true;
    }

    private void told(Request request, boolean approved, Person by) {
        announcements.tell(
                Notices.Weight.ASKED_FOR,
                "list-request-settled:" + request.id(),
                Set.of(request.asker().objectId()),
                new ListSaying.RequestSettled(
                        request.wanted().list(),
                        RequestWords.sentence(request),
                        approved,
                        by.name(),
                        approved ? effect(request.wanted(), whom(request)) : ""));
    }

    /** A champion asks about others, everybody else about himself. */
    private static RequestWords.Whom whom(Request request) {
        boolean own = request.wanted().about().equals(request.asker().objectId());
        return own ? RequestWords.Whom.YOU : RequestWords.Whom.THEY;
    }

    /** Owner and deputy, as the file names them. */
    public Optional<io.benchmate.graphsync.roster.Keepers> keepers(String list) {
        return lists.settings(list).map(one -> one.keepers());
    }

    /** Whether the words are a faculty of the list, or a department of one. */
    public boolean isPlace(String list, String words) {
        return lists.facultiesOf(list).stream()
                .flatMap(one -> lists.settings(one).flatMap(it -> it.rules().faculty()).stream())
                .anyMatch(faculty -> isMeant(faculty, words));
    }

    /** What granting it does, in a sentence. */
    public String effect(Request.Wanted wanted) {
        return effect(wanted, RequestWords.Whom.THEY);
    }

    /** The same, to the person whom it is about. */
    public String effectOnYou(Request.Wanted wanted) {
        return effect(wanted, RequestWords.Whom.YOU);
    }

    private String effect(Request.Wanted wanted, RequestWords.Whom whom) {
        boolean addOnly =
                lists.settings(wanted.list()).map(one -> one.mode() == Mode.ADD_ONLY).orElse(false);
        return RequestWords.effect(wanted, addOnly, facultyList(wanted), whom);
    }

    private record Pinned(String list, Pin pin) {}

    private List<Pinned> pins(Request request, String about, Person by) {
        Request.Wanted wanted = request.wanted();
        String reason = RequestWords.reason(request);
        List<Pinned> pins = new ArrayList<>();
        switch (wanted.kind()) {
            case TAKE_OFF -> {
                Pin off = pin(about, Pin.Kind.OPT_OUT, by, reason, wanted.until());
                pins.add(new Pinned(wanted.list(), off));
                lists.facultiesOf(wanted.list()).forEach(one -> pins.add(new Pinned(one, off)));
            }
            case PUT_ON, MISSING ->
                    pins.add(
                            new Pinned(
                                    wanted.list(),
                                    pin(about, Pin.Kind.PIN, by, reason, wanted.until())));
            case NOT_OURS ->
                    pins.add(
                            new Pinned(
                                    wanted.list(),
                                    pin(about, Pin.Kind.OPT_OUT, by, reason, wanted.until())));
            case MOVED -> moved(wanted, about, by, reason, pins);
        }
        return pins;
    }

    /** On the new faculty's list and off the others', until the sources can be expected to know. */
    private void moved(
            Request.Wanted wanted, String about, Person by, String reason, List<Pinned> pins) {
        Optional<LocalDate> until =
                Optional.of(LocalDate.ofInstant(clock.instant(), zone).plusDays(MOVED_DAYS));
        Optional<String> to = facultyList(wanted);
        if (to.isEmpty()) {
            return;
        }
        for (String list : lists.facultiesOf(wanted.list())) {
            boolean there = list.equals(to.get());
            boolean stands =
                    lists.all()
                            .store()
                            .standings()
                            .why(list, about)
                            .filter(why -> why.belongs())
                            .isPresent();
            if (there || stands) {
                Pin.Kind kind = there ? Pin.Kind.PIN : Pin.Kind.OPT_OUT;
                pins.add(new Pinned(list, pin(about, kind, by, reason, until)));
            }
        }
    }

    /** The list of the faculty that somebody moved to. */
    private Optional<String> facultyList(Request.Wanted wanted) {
        if (wanted.kind() != Request.Kind.MOVED) {
            return Optional.empty();
        }
        return lists.facultiesOf(wanted.list()).stream()
                .filter(
                        one ->
                                lists.settings(one)
                                        .flatMap(settings -> settings.rules().faculty())
                                        .filter(faculty -> isMeant(faculty, wanted.words()))
                                        .isPresent())
                .findFirst();
    }

    private static boolean isMeant(Faculty faculty, String words) {
        return faculty.name().equalsIgnoreCase(words.strip()) || faculty.holds(words);
    }

    private static Pin pin(
            String who, Pin.Kind kind, Person by, String reason, Optional<LocalDate> until) {
        return new Pin(who, kind, by.name().isBlank() ? by.objectId() : by.name(), reason, until);
    }
}
