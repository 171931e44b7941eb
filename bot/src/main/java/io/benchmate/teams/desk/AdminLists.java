package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.ListCorner.post;
import static io.benchmate.teams.desk.ListCorner.replace;

import io.benchmate.admin.Deed;
import io.benchmate.card.ListPeopleSheets;
import io.benchmate.card.ListSheets;
import io.benchmate.card.ListVerb;
import io.benchmate.card.Notice;
import io.benchmate.card.Sheet;
import io.benchmate.lists.Confirmations;
import io.benchmate.lists.Keeping;
import io.benchmate.lists.Lists;
import io.benchmate.lists.Memberships;
import io.benchmate.lists.Preview;
import io.benchmate.lists.Proposal;
import io.benchmate.lists.Proposals;
import io.benchmate.lists.Sync;
import io.benchmate.people.Person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An admin's pages of mailing lists. Who asks was checked before. */
final class AdminLists {
    private final Lists lists;
    private final Proposals proposals;
    private final Keeping keeping;
    private final Looks looks;
    private final ListRuns runs;
    private final ListPins pins;
    private final ListGreetings greetings;
    private final AdminGate gate;

    /** What only tells. */
    record Looks(Memberships memberships, Sync sync, Confirmations confirmations) {

        /** Of a list whose sources were never read nobody knows whom they have. */
        void readOnce(Proposals proposals, String list) {
            if (!memberships.isRead(list)) {
                proposals.of(list);
            }
        }
    }

    /** What is done. */
    record Deeds(
            Proposals proposals,
            Keeping keeping,
            ListRuns runs,
            ListPins pins,
            ListGreetings greetings) {}

    AdminLists(Lists lists, Deeds deeds, Looks looks, AdminGate gate) {
        this.lists = lists;
        this.proposals = deeds.proposals();
        this.keeping = deeds.keeping();
        this.runs = deeds.runs();
        this.pins = deeds.pins();
        this.greetings = deeds.greetings();
        this.looks = looks;
        this.gate = gate;
    }

    private String usual() {
        return lists.usual().orElseThrow();
    }

    /** The list that a button names; the usual one where it is gone from the file. */
    private String list(Map<String, String> data) {
        String name = data.getOrDefault("list", "");
        return lists.names().contains(name) ? name : usual();
    }

    /**
     * @param name of a list; the usual one is shown where it is none
     */
    Reply show(String name) {
        String list = lists.names().contains(name) ? name : usual();
        return post(page(list, proposals.of(list)));
    }

    Reply runNow(Person person) {
        return post(runs.now(usual(), person));
    }

    Reply history() {
        return post(runs.history(usual(), 1));
    }

    Reply undo(String run) {
        return post(runs.undoing(usual(), run));
    }

    Reply greeted() {
        return post(greetings.page());
    }

    private Sheet page(String list, Preview preview) {
        return switch (preview) {
            case Preview.Ready(Proposal plan) -> ListSheets.proposal(plan, around(list, plan));
            case Preview.Unread(List<String> reasons) -> unread(list, reasons);
        };
    }

    private Sheet unread(String list, List<String> reasons) {
        List<String> lines = new ArrayList<>(List.of("What could not be read"));
        lines.addAll(reasons);
        return new Sheet(
                "Mailing list",
                "%s: not everything could be read, so nothing is changed. %s"
                        .formatted(list, looks.sync().words(list)),
                List.of(new Sheet.Entry(lines, "", List.of())),
                List.of(
                        new Notice.Button(
                                "Try again", ListVerb.SHOW.wire(), Map.of("list", list), true),
                        new Notice.Button(
                                "History", ListVerb.HISTORY.wire(), Map.of("list", list), false)));
    }

    private ListSheets.Around around(String list, Proposal plan) {
        List<String> others =
                lists.names().stream().filter(one -> !one.equals(plan.list())).toList();
        return new ListSheets.Around(looks.sync().words(list), confirmed(list), others);
    }

    private List<String> confirmed(String list) {
        List<String> lines = new ArrayList<>();
        for (String faculty : lists.facultiesOf(list)) {
            looks.confirmations()
                    .latest(faculty)
                    .ifPresent(
                            one ->
                                    lines.add(
                                            "%s: confirmed by %s, %s"
                                                    .formatted(
                                                            lists.faculty(faculty).orElse(faculty),
                                                            one.by(),
                                                            looks.sync().moment(one.at()))));
        }
        return lines;
    }

    Reply pins() {
        return post(pins.list(usual(), 1));
    }

    Reply why(String who) {
        looks.readOnce(proposals, usual());
        List<Memberships.Standing> known = looks.memberships().named(usual(), who);
        List<Memberships.Standing> found =
                known.isEmpty()
                        ? looks.memberships().ofAddress(usual(), who).map(List::of).orElse(known)
                        : known;
        return post(ListPeopleSheets.why(who, found, true, looks.sync().words(usual())));
    }

    Reply done(ListAsk.Done ask) {
        return post(
                ListPeopleSheets.done(
                        usual(),
                        ask.kind(),
                        ask.since(),
                        looks.memberships()
                                .done(usual(), looks.memberships().start(ask.from()), ask.kind())));
    }

    Reply pressed(ListVerb verb, Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        String list = list(data);
        int page = Revised.number(data.getOrDefault("page", "1"));
        return switch (verb) {
            case NAMES -> names(list, data.getOrDefault("hash", ""), page);
            case APPROVE -> approve(list, pressed);
            case REJECT -> reject(list, pressed);
            case RUN_NOW -> replace(runs.now(list, pressed.person()));
            case ASK_CHAMPIONS -> replace(askChampions(list));
            case PIN_FORM -> replace(pins.form(list, pressed));
            case PIN -> replace(pins.pin(list, pressed));
            case PINS -> replace(pins.list(list, page));
            case UNPIN -> replace(pins.end(list, pressed));
            case HISTORY -> replace(runs.history(list, page));
            case RUN -> replace(runs.names(list, data, page));
            case UNDO_ASK -> replace(runs.undoing(list, data, page));
            case UNDO -> replace(runs.undo(list, pressed));
            case GREETED -> replace(greetings.page());
            case GREET -> replace(greetings.choose(pressed));
            case SHOW, REQUESTS, REQUEST, GRANT, DECLINE -> replace(page(list, proposals.of(list)));
            case FACULTY, FACULTY_CONFIRM, FACULTY_NOT_OURS, FACULTY_MISSING ->
                    replace(page(list, proposals.of(list)));
            case MINE, ASK_ON, ASK_OFF -> replace(page(list, proposals.of(list)));
        };
    }

    private Reply names(String list, String hash, int page) {
        return replace(
                switch (proposals.of(list, hash)) {
                    case Preview.Ready(Proposal plan) ->
                            plan.hash().equals(hash)
                                    ? ListSheets.names(plan, page)
                                    : changed(ListSheets.names(plan, 1));
                    case Preview.Unread(List<String> reasons) -> unread(list, reasons);
                });
    }

    private static Sheet changed(Sheet sheet) {
        return sheet.saying("The changes are others by now. " + sheet.lead());
    }

    private Reply approve(String list, Incoming.Pressed pressed) {
        String hash = pressed.data().getOrDefault("hash", "");
        if (!hash.matches("[0-9a-f]{20}")) {
            return replace(page(list, proposals.of(list)));
        }
        Optional<Keeping.Past> done = keeping.approve(list, hash, pressed.person());
        if (done.isPresent()) {
            return replace(
                    Notice.of(
                                    "That was done already",
                                    "Run %d made these changes, %s."
                                            .formatted(
                                                    done.get().run(),
                                                    looks.sync().moment(done.get().began())))
                            .with(again(list)));
        }
        gate.note(pressed.person(), Deed.APPROVED_LIST_CHANGES, list + ", plan " + hash);
        return replace(
                Notice.of(
                                "Approved: the changes are being made",
                                "%s: exactly what you saw; if the sources or the list changed since, nothing"
                                                .formatted(list)
                                        + " is done and you are asked anew.",
                                "I tell you here what came of it.")
                        .with(again(list)));
    }

    private Reply reject(String list, Incoming.Pressed pressed) {
        String hash = pressed.data().getOrDefault("hash", "");
        if (!hash.matches("[0-9a-f]{20}")) {
            return replace(page(list, proposals.of(list)));
        }
        keeping.reject(list, hash, pressed.person());
        gate.note(pressed.person(), Deed.REJECTED_LIST_CHANGES, list + ", plan " + hash);
        return replace(
                Notice.of(
                                "Rejected: nothing is changed",
                                "No run of %s makes exactly these changes until somebody approves them."
                                        .formatted(list),
                                "To keep single people on or off for good, use the buttons beside"
                                        + " their names.")
                        .with(
                                new Notice.Button(
                                        "Names and reasons",
                                        ListVerb.NAMES.wire(),
                                        Map.of("list", list, "hash", hash),
                                        false),
                                again(list)));
    }

    private Notice askChampions(String list) {
        int asked = keeping.askChampions(list);
        return asked == 0
                ? Notice.of(
                                "Nobody was asked",
                                "No faculty of %s has a champion whom I know.".formatted(list))
                        .with(again(list))
                : Notice.of(
                                "The champions are asked",
                                "%d %s a message about the changes of their faculty; each is asked once"
                                                .formatted(asked, asked == 1 ? "gets" : "get")
                                        + " about the same changes.")
                        .with(again(list));
    }

    static Notice.Button again(String list) {
        return new Notice.Button(
                "Look at the list", ListVerb.SHOW.wire(), Map.of("list", list), false);
    }
}
