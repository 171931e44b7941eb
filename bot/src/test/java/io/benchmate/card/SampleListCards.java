package io.benchmate.card;

import io.benchmate.lists.Keeping;
import io.benchmate.lists.ListSaying;
import io.benchmate.lists.Memberships;
import io.benchmate.lists.PlannedChange;
import io.benchmate.lists.PlannedChange.Kind;
import io.benchmate.lists.Proposal;
import io.benchmate.lists.Request;
import io.benchmate.outbox.Message;
import io.benchmate.people.Person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cards of mailing lists. */
final class SampleListCards {
    private static final String LIST = "technicians";
    private static final String HASH = "0123456789abcdef0123";
    private static final String FRESH = "Last complete sync 07:00, next 19:00.";
    private static final Instant MONDAY = Instant.parse("2026-11-02T09:30:00Z");

    private SampleListCards() {}

    static Map<String, Rendered> all() {
        Map<String, Rendered> all = new LinkedHashMap<>();
        pages(all);
        people(all);
        sayings(all);
        return all;
    }

    private static void pages(Map<String, Rendered> all) {
        all.put("list", sheet(ListSheets.proposal(plan(true), around())));
        all.put("list-cleared", sheet(ListSheets.proposal(plan(false), around())));
        all.put("list-calm", sheet(ListSheets.proposal(calm(), alone())));
        all.put("list-names", sheet(ListSheets.names(plan(true), 2)));
        all.put("list-history", sheet(history(List.of(past(8, 0), past(7, 6)))));
        all.put("list-history-none", sheet(history(List.of())));
        all.put("list-run", sheet(ListPastSheets.run(LIST, 8, became(), 1)));
        all.put("list-undo", sheet(ListPastSheets.undoing(plan(false), 8, 1)));
        all.put("list-pins", sheet(ListPastSheets.pins(LIST, pins(), 1)));
        all.put("list-pins-none", sheet(ListPastSheets.pins(LIST, List.of(), 1)));
        all.put("list-pin-form", sheet(ListPastSheets.pinForm(LIST, who(), true, "Kim", "")));
    }

    private static void people(Map<String, Rendered> all) {
        all.put("list-mine", sheet(ListPeopleSheets.mine(standing(true, true), FRESH)));
        all.put("list-mine-no", sheet(ListPeopleSheets.mine(standing(false, false), FRESH)));
        all.put("list-why", sheet(why(List.of(standing(false, true), standing(true, false)))));
        all.put("list-why-nobody", sheet(why(List.of())));
        all.put("list-joined", sheet(joined()));
        all.put(
                "list-faculty",
                sheet(
                        ListPeopleSheets.faculty(
                                plan(true), "Science", 1, "Confirmed by Asha Linden, 07:30.")));
        all.put("list-requests", sheet(ListPeopleSheets.requests(List.of(request()))));
        all.put("list-requests-none", sheet(ListPeopleSheets.requests(List.of())));
        all.put("list-request", sheet(ListPeopleSheets.request(request(), "It is so.", true, "")));
    }

    private static void sayings(Map<String, Rendered> all) {
        all.put(
                "saying-list-waits",
                saying(
                        new ListSaying.PlansWait(
                                List.of(waiting(LIST), waiting("x/y")), FRESH, null)));
        all.put(
                "saying-list-still-waits",
                saying(new ListSaying.PlansWait(List.of(waiting(LIST)), FRESH, "Mon 2 Nov 07:00")));
        all.put(
                "saying-list-fails",
                saying(
                        new ListSaying.RunsFail(
                                List.of(LIST, "technicians/science"), 2, FRESH, Map.of())));
        all.put(
                "saying-list-keeper",
                saying(
                        new ListSaying.KeeperLeaves(
                                LIST,
                                List.of("the list's owner leaves on 1 December 2026"),
                                Set.of("technicians\nowner@uni.example"))));
        all.put(
                "saying-list-ended",
                saying(
                        new ListSaying.RunEnded(
                                LIST, "The list is up to date", List.of("5 joined, 2 left."), 8)));
        ofPeople(all);
    }

    private static void ofPeople(Map<String, Rendered> all) {
        all.put(
                "saying-list-request",
                saying(
                        new ListSaying.RequestMade(
                                "1",
                                LIST,
                                "Robin Vale asks to be on technicians.",
                                "So be it.",
                                false)));
        all.put(
                "saying-list-settled",
                saying(
                        new ListSaying.RequestSettled(
                                LIST,
                                "Robin Vale asks to be on technicians.",
                                true,
                                "Kim",
                                "So be it.")));
        all.put(
                "saying-list-faculty",
                saying(new ListSaying.FacultyAsked("technicians/science", "Science", 3, 1)));
        all.put("saying-list-hello", saying(new ListSaying.Welcome(LIST, "olu@uni.example")));
        all.put("saying-list-goodbye", saying(new ListSaying.Farewell(LIST, "olu@uni.example")));
    }

    private static Rendered sheet(Sheet sheet) {
        return SheetCard.draw(sheet);
    }

    private static Rendered saying(ListSaying saying) {
        Message drawn = new SayingCard().draw(saying);
        return new Rendered(drawn.card(), drawn.text(), drawn.summary());
    }

    private static ListSheets.Around around() {
        return new ListSheets.Around(
                FRESH,
                List.of("Science: confirmed by Asha Linden, 07:30"),
                List.of("technicians/science", "technicians/engineering"));
    }

    private static ListSheets.Around alone() {
        return new ListSheets.Around(FRESH, List.of(), List.of());
    }

    private static Proposal plan(boolean held) {
        List<PlannedChange> changes = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            changes.add(change(Kind.JOIN, "Person %d (p%d@uni.example)".formatted(i, i)));
        }
        changes.add(change(Kind.LEAVE, "Tam Under (tam@uni.example)"));
        changes.add(
                change(Kind.NEW_ADDRESS, "Vic Wade (vic@uni.example), until now v@uni.example"));
        Proposal.Later later =
                new Proposal.Later(
                        change(Kind.LEAVE, "Gil Moss (gil@uni.example)"), "this list only adds");
        List<String> holds =
                held
                        ? List.of(
                                "the first run of a list is always shown first",
                                "12 would join a list of 30")
                        : List.of();
        return new Proposal(
                LIST,
                HASH,
                30,
                41,
                changes,
                List.of(later),
                holds,
                true,
                List.of("hr.csv, row 12: no e-mail address"),
                true);
    }

    private static Proposal calm() {
        return new Proposal(
                LIST, HASH, 30, 30, List.of(), List.of(), List.of(), true, List.of(), false);
    }

    private static PlannedChange change(Kind kind, String who) {
        return new PlannedChange(
                kind,
                who,
                who,
                List.of("group All technical staff › Chemistry technicians"),
                "Chemistry",
                who.contains("1") ? "Science" : "");
    }

    private static Sheet history(List<Keeping.Past> runs) {
        return ListPastSheets.history(LIST, runs, 1, FRESH, at -> "Mon 2 Nov 09:30");
    }

    private static Keeping.Past past(long run, long undoes) {
        return new Keeping.Past(
                run,
                HASH,
                MONDAY,
                "schedule",
                undoes == 0 ? "" : "Kim Example",
                undoes,
                undoes == 0,
                true,
                12,
                3);
    }

    private static List<Keeping.Became> became() {
        return List.of(
                new Keeping.Became(change(Kind.JOIN, "Robin Vale (robin@uni.example)"), "done"),
                new Keeping.Became(
                        change(Kind.LEAVE, "Tam Under (tam@uni.example)"),
                        "failed, tried again: Graph answered with status 500"));
    }

    private static List<ListPastSheets.Kept> pins() {
        return List.of(
                new ListPastSheets.Kept(
                        "robin@uni.example",
                        "Kept off: Robin Vale (robin@uni.example)",
                        "asked to be off",
                        "until 30 June 2027 · Kim Example answers for it"));
    }

    private static Map<String, String> who() {
        return Map.of("who", "robin@uni.example", "name", "Robin Vale");
    }

    private static Memberships.Standing standing(boolean belongs, boolean on) {
        return new Memberships.Standing(
                LIST,
                "7a000000-0000-4000-8000-000000000001",
                "Robin Vale",
                true,
                belongs,
                Optional.of(on),
                List.of("group All technical staff › Chemistry technicians › Organic lab"),
                true);
    }

    private static Sheet why(List<Memberships.Standing> found) {
        return ListPeopleSheets.why("robin", found, true, FRESH);
    }

    private static Sheet joined() {
        return ListPeopleSheets.done(
                LIST,
                Kind.JOIN,
                "this month",
                List.of(change(Kind.JOIN, "Robin Vale (robin@uni.example)")));
    }

    private static Request request() {
        return new Request(
                "1",
                new Request.Wanted(
                        LIST,
                        Request.Kind.TAKE_OFF,
                        "robin",
                        "Robin Vale",
                        "",
                        Optional.of(LocalDate.of(2027, 5, 31))),
                new Person("robin", "Robin Vale"),
                MONDAY,
                Request.State.OPEN,
                "");
    }

    private static ListSaying.Waiting waiting(String list) {
        return new ListSaying.Waiting(
                list,
                HASH,
                12,
                1,
                0,
                30,
                List.of("Science: 4 join", "No faculty of this list: 8 join, 1 leaves"),
                List.of("the first run of a list is always shown first"),
                true);
    }
}
