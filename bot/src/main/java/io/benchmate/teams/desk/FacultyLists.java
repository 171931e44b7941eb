package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.ListCorner.post;
import static io.benchmate.teams.desk.ListCorner.replace;

import io.benchmate.admin.Deed;
import io.benchmate.card.ListPeopleSheets;
import io.benchmate.card.ListVerb;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Sheet;
import io.benchmate.lists.Asking;
import io.benchmate.lists.Confirmations;
import io.benchmate.lists.Keepers;
import io.benchmate.lists.Lists;
import io.benchmate.lists.Memberships;
import io.benchmate.lists.PlannedChange;
import io.benchmate.lists.Preview;
import io.benchmate.lists.Proposal;
import io.benchmate.lists.Proposals;
import io.benchmate.lists.Request;
import io.benchmate.people.Person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What champions see and say of their faculty's list, and the requests that a list's owner settles.
 * A champion is shown his own faculty and nothing else.
 */
final class FacultyLists {
    private final Lists lists;
    private final Keepers keepers;
    private final Proposals proposals;
    private final Asking asking;
    private final AdminLists.Looks looks;
    private final AdminGate gate;

    /** Who may do what, and what is done. */
    record Rights(Keepers keepers, AdminGate gate) {}

    FacultyLists(
            Lists lists,
            Rights rights,
            Proposals proposals,
            Asking asking,
            AdminLists.Looks looks) {
        this.lists = lists;
        this.keepers = rights.keepers();
        this.gate = rights.gate();
        this.proposals = proposals;
        this.asking = asking;
        this.looks = looks;
    }

    boolean isChampion(Person person) {
        return !keepers.championed(person).isEmpty();
    }

    boolean keepsAny(Person person) {
        return lists.names().stream().anyMatch(one -> keepers.keeps(person, one));
    }

    Reply show(Person person) {
        return keepers.championed(person).stream()
                .findFirst()
                .map(list -> post(faculty(list, 1)))
                .orElseGet(
                        () ->
                                post(
                                        Notice.of(
                                                "You are no faculty’s champion",
                                                "As far as the list’s configuration says. Ask me"
                                                        + " “list” for the whole list.")));
    }

    private Sheet faculty(String list, int page) {
        String name = lists.faculty(list).orElse(list);
        return switch (proposals.of(list)) {
            case Preview.Ready(Proposal plan) ->
                    ListPeopleSheets.faculty(plan, name, page, confirmed(list, plan));
            case Preview.Unread _ ->
                    new Sheet(
                            "Your faculty’s list",
                            "%s: not everything could be read just now, so there is nothing to"
                                            .formatted(name)
                                    + " look through. Please try again later.",
                            List.of(),
                            List.of());
        };
    }

    private String confirmed(String list, Proposal plan) {
        Optional<Confirmations.Confirmation> latest = looks.confirmations().latest(list);
        return latest.map(
                        one ->
                                one.hash().equals(plan.hash())
                                        ? "Confirmed by %s, %s.".formatted(one.by(), at(one))
                                        : "It changed since %s confirmed it, %s."
                                                .formatted(one.by(), at(one)))
                .orElse("");
    }

    private String at(Confirmations.Confirmation one) {
        return looks.sync().moment(one.at());
    }

    /** About people of his own faculties only. */
    Reply why(Person person, String who) {
        List<String> mine = keepers.championed(person);
        if (mine.isEmpty()) {
            gate.note(person, Deed.WAS_REFUSED, "list-why");
            return post(ListCorner.onlyAdmins());
        }
        List<Memberships.Standing> found = new ArrayList<>();
        for (String list : mine) {
            looks.readOnce(proposals, list);
            looks.memberships().named(list, who).stream()
                    .filter(one -> isOurs(one))
                    .forEach(found::add);
        }
        return post(ListPeopleSheets.why(who, found, false, looks.sync().words(mine.getFirst())));
    }

    /** Names of his own faculties' lists to a champion; to anybody else a number. */
    Reply done(Person person, ListAsk.Done ask) {
        List<String> mine = keepers.championed(person);
        if (!mine.isEmpty()) {
            String list = mine.getFirst();
            Sheet sheet = ListPeopleSheets.done(list, ask.kind(), ask.since(), done(list, ask));
            return post(new Sheet(sheet.heading(), sheet.lead(), sheet.entries(), List.of()));
        }
        String whole = lists.usual().orElseThrow();
        int count = done(whole, ask).size();
        boolean joined = ask.kind() == PlannedChange.Kind.JOIN;
        Notice notice =
                Notice.of(
                        joined ? "How many joined the list" : "How many left the list",
                        "%s %s %s %s."
                                .formatted(
                                        count == 0 ? "Nobody" : Integer.toString(count),
                                        joined ? "joined" : "left",
                                        whole,
                                        ask.since()));
        return post(
                count == 0 ? notice : notice.and("Their names are for those who keep the list."));
    }

    private List<PlannedChange> done(String list, ListAsk.Done ask) {
        Memberships memberships = looks.memberships();
        return memberships.done(list, memberships.start(ask.from()), ask.kind());
    }

    /** Whoever is in another faculty is found in the sources too, and is none of his business. */
    private static boolean isOurs(Memberships.Standing one) {
        return one.belongs()
                || one.on().orElse(false)
                || one.because().stream().noneMatch(line -> line.startsWith("is not in "));
    }

    Reply requests(Person person, boolean admin) {
        return post(ListPeopleSheets.requests(open(person, admin)));
    }

    private List<Request> open(Person person, boolean admin) {
        return asking.open().stream().filter(one -> admin || maySettle(person, one)).toList();
    }

    /** The owner and the deputy of the whole list; a champion asks, and does not grant. */
    private boolean maySettle(Person person, Request request) {
        return keepers.keeps(person, lists.wholeOf(request.wanted().list()));
    }

    Reply pressed(ListVerb verb, Incoming.Pressed pressed, boolean admin) {
        if (verb.right() == ListVerb.Right.CHAMPION) {
            String list = pressed.data().getOrDefault("list", "");
            boolean his = keepers.championed(pressed.person()).contains(list);
            boolean seen = admin && lists.names().contains(list);
            return his || seen ? champion(verb, list, pressed) : refused(pressed);
        }
        if (verb == ListVerb.REQUESTS) {
            return replace(ListPeopleSheets.requests(open(pressed.person(), admin)));
        }
        Optional<Request> request = asking.find(pressed.data().getOrDefault("id", ""));
        if (request.isEmpty()) {
            return keepsAny(pressed.person()) || admin ? settled() : refused(pressed);
        }
        return admin || maySettle(pressed.person(), request.get())
                ? settle(verb, request.get(), pressed)
                : refused(pressed);
    }

    private Reply refused(Incoming.Pressed pressed) {
        gate.note(pressed.person(), Deed.WAS_REFUSED, pressed.verb());
        return post(ListCorner.onlyAdmins());
    }

    private static Reply settled() {
        return new Reply.Replace(
                NoticeCard.draw(
                        Notice.of(
                                "This request is settled",
                                "Somebody answered it, or it is past its time.")));
    }

    private Reply settle(ListVerb verb, Request request, Incoming.Pressed pressed) {
        boolean needs = Asking.needsAddress(request.wanted());
        String address = pressed.data().getOrDefault("address", "").strip();
        if (verb == ListVerb.DECLINE) {
            if (!asking.decline(request, pressed.person())) {
                return settled();
            }
            gate.note(pressed.person(), Deed.DECLINED_LIST_REQUEST, request.wanted().list());
            return replace(Notice.of("Declined", "%s is told.".formatted(name(request.asker()))));
        }
        if (verb == ListVerb.REQUEST || (needs && !address.matches("\\S+@\\S+\\.\\S+"))) {
            String problem =
                    verb == ListVerb.REQUEST ? "" : "Please give the person’s e-mail address.";
            return replace(
                    ListPeopleSheets.request(
                            request, asking.effect(request.wanted()), needs, problem));
        }
        if (!asking.approve(request, address, pressed.person())) {
            return settled();
        }
        gate.note(pressed.person(), Deed.GRANTED_LIST_REQUEST, request.wanted().list());
        return replace(
                Notice.of(
                        "Approved",
                        asking.effect(request.wanted()),
                        "%s is told.".formatted(name(request.asker()))));
    }

    private static String name(Person person) {
        return person.name().isBlank() ? "Whoever asked" : person.name();
    }

    private Reply champion(ListVerb verb, String list, Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        return switch (verb) {
            case FACULTY_CONFIRM -> confirm(list, pressed);
            case FACULTY_NOT_OURS ->
                    asked(
                            list,
                            Request.Kind.NOT_OURS,
                            data.getOrDefault("who", ""),
                            data.getOrDefault("name", ""),
                            pressed);
            case FACULTY_MISSING -> missing(list, pressed);
            default -> replace(faculty(list, Revised.number(data.getOrDefault("page", "1"))));
        };
    }

    private Reply confirm(String list, Incoming.Pressed pressed) {
        looks.confirmations()
                .confirm(list, pressed.data().getOrDefault("hash", ""), pressed.person());
        gate.note(pressed.person(), Deed.CONFIRMED_FACULTY_LIST, list);
        return replace(
                Notice.of(
                        "Thank you",
                        "You confirmed the list of %s as you saw it; the admins see that on the"
                                        .formatted(lists.faculty(list).orElse(list))
                                + " list’s page."));
    }

    private Reply missing(String list, Incoming.Pressed pressed) {
        String who = pressed.data().getOrDefault("missing", "").strip();
        if (who.isEmpty()) {
            Sheet sheet = faculty(list, 1);
            return replace(sheet.saying("Please write who is missing into the field below."));
        }
        boolean address = who.matches("\\S+@\\S+\\.\\S+");
        return asked(list, Request.Kind.MISSING, address ? who : "", who, pressed);
    }

    private Reply asked(
            String list, Request.Kind kind, String about, String name, Incoming.Pressed pressed) {
        Request.Wanted wanted = new Request.Wanted(list, kind, about, name, "", Optional.empty());
        return replace(
                OwnLists.brought(asking.ask(wanted, pressed.person()))
                        .with(
                                new Notice.Button(
                                        "Back to the list",
                                        ListVerb.FACULTY.wire(),
                                        Map.of("list", list),
                                        false)));
    }
}
