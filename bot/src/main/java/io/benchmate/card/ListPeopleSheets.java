package io.benchmate.card;

import static io.benchmate.card.ListSheets.PAGE;
import static io.benchmate.card.ListSheets.button;
import static io.benchmate.card.ListSheets.of;
import static io.benchmate.card.ListSheets.turning;

import io.benchmate.lists.ChangeWords;
import io.benchmate.lists.Memberships;
import io.benchmate.lists.PlannedChange;
import io.benchmate.lists.Proposal;
import io.benchmate.lists.Request;
import io.benchmate.lists.RequestWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What lists say of people: to themselves, to admins, and to the champion of their faculty. */
public final class ListPeopleSheets {
    private static final Sheet.Field MISSING =
            new Sheet.Field.Text(
                    "missing", "Who is missing? A name or an address", "Alex Example", "", 200);

    private ListPeopleSheets() {}

    /** To the person himself. */
    public static Sheet mine(Memberships.Standing standing, String freshness) {
        Sheet.Entry entry = new Sheet.Entry(because(standing, "you"), freshness, List.of());
        boolean on = standing.on().orElse(standing.belongs());
        List<Notice.Button> buttons = new ArrayList<>();
        if (!on || !standing.belongs()) {
            buttons.add(button("Ask to be on it", ListVerb.ASK_ON, of(standing.list())));
        }
        if (on || standing.belongs()) {
            buttons.add(button("Ask to be taken off", ListVerb.ASK_OFF, of(standing.list())));
        }
        return new Sheet(
                "You and the mailing list",
                sentence(standing),
                List.of(entry),
                fields(on || standing.belongs()),
                buttons);
    }

    private static List<Sheet.Field> fields(boolean on) {
        return on
                ? List.of(
                        new Sheet.Field.Text(
                                "until",
                                "To be off for a time: until when",
                                "June, or 30 June 2027",
                                "",
                                40))
                : List.of();
    }

    private static List<String> because(Memberships.Standing standing) {
        return because(standing, "this person");
    }

    private static List<String> because(Memberships.Standing standing, String whom) {
        List<String> lines = new ArrayList<>();
        lines.add(
                standing.found()
                        ? standing.belongs()
                                ? "Belongs on it, because"
                                : "Does not belong on it, because"
                        : "Why");
        if (!standing.found()) {
            lines.add(
                    standing.looked()
                            ? "No source of the list had %s when they were last read."
                                    .formatted(whom)
                            : "The sources of the list were not read yet, so nobody knows who"
                                    + " belongs on it; that is done at the next run.");
        }
        lines.addAll(standing.because());
        return lines;
    }

    private static String sentence(Memberships.Standing one) {
        if (one.on().isEmpty()) {
            return one.belongs()
                    ? "You belong on %s. I could not look at the list itself just now."
                            .formatted(one.list())
                    : "You do not belong on %s, as far as its sources say.".formatted(one.list());
        }
        boolean on = one.on().get();
        if (on) {
            return one.belongs()
                    ? "Yes, you are on %s.".formatted(one.list())
                    : "You are on %s still, but its sources say that you do not belong there."
                            .formatted(one.list());
        }
        return one.belongs()
                ? "Not yet: you belong on %s, and a run will add you.".formatted(one.list())
                : "No, you are not on %s.".formatted(one.list());
    }

    /** To an admin, or the champion of the faculty. */
    public static Sheet why(
            String words, List<Memberships.Standing> found, boolean pins, String freshness) {
        List<Sheet.Entry> entries = new ArrayList<>();
        for (Memberships.Standing one : found) {
            List<String> lines = new ArrayList<>();
            lines.add("%s, %s".formatted(one.name(), seen(one)));
            lines.addAll(because(one));
            entries.add(new Sheet.Entry(lines, "", pins ? pinning(one) : List.of()));
        }
        String lead =
                found.isEmpty()
                        ? "No source of the list has “%s”, so nobody of that name belongs on it."
                                        .formatted(words)
                                + " Try an address. "
                                + freshness
                        : found.size() == 1
                                ? freshness
                                : "%d people may be meant. %s".formatted(found.size(), freshness);
        List<Notice.Button> buttons =
                found.isEmpty() || !pins
                        ? List.of()
                        : List.of(ListPastSheets.back(found.getFirst().list()));
        return new Sheet("Why on the list, or not", lead, entries, buttons);
    }

    private static String seen(Memberships.Standing one) {
        return one.on()
                .map(on -> on ? "on " + one.list() : "not on " + one.list())
                .orElse("perhaps on " + one.list() + ": it could not be read");
    }

    private static List<Notice.Button> pinning(Memberships.Standing one) {
        Map<String, String> data =
                Map.of("list", one.list(), "who", subject(one), "name", one.name());
        return List.of(
                button("Keep on", ListVerb.PIN_FORM, with(data, "kind", "pin")),
                button("Keep off", ListVerb.PIN_FORM, with(data, "kind", "opt-out")));
    }

    private static String subject(Memberships.Standing one) {
        return one.key().startsWith("mail:") ? one.key().substring(5) : one.key();
    }

    private static Map<String, String> with(Map<String, String> data, String key, String value) {
        Map<String, String> more = new java.util.TreeMap<>(data);
        more.put(key, value);
        return more;
    }

    /** Who joined or left since a day. */
    public static Sheet done(
            String list, PlannedChange.Kind kind, String since, List<PlannedChange> done) {
        boolean joined = kind == PlannedChange.Kind.JOIN;
        String verb = joined ? "joined" : "left";
        List<Sheet.Entry> entries =
                done.stream()
                        .limit(30)
                        .map(
                                one -> {
                                    List<String> lines = new ArrayList<>(List.of(one.who()));
                                    lines.addAll(one.because());
                                    return new Sheet.Entry(lines, "", List.of());
                                })
                        .toList();
        String lead =
                done.isEmpty()
                        ? "Nobody %s %s %s.".formatted(verb, list, since)
                        : "%d %s %s %s%s."
                                .formatted(
                                        done.size(),
                                        verb,
                                        list,
                                        since,
                                        done.size() > 30 ? "; the first 30 are here" : "");
        return new Sheet(
                joined ? "Who joined the list" : "Who left the list",
                lead,
                entries,
                List.of(button("History", ListVerb.HISTORY, of(list))));
    }

    /** The changes of a faculty, to its champion. */
    public static Sheet faculty(Proposal plan, String faculty, int page, String confirmed) {
        List<Sheet.Entry> all = new ArrayList<>();
        plan.changes().forEach(one -> all.add(ours(plan.list(), one, "")));
        plan.later().forEach(one -> all.add(ours(plan.list(), one.change(), one.why())));
        Leaves leaves = Leaves.of(page, all.size(), PAGE);
        int from = leaves.from(PAGE);
        Map<String, String> data = Map.of("list", plan.list(), "hash", plan.hash());
        List<Notice.Button> buttons =
                new ArrayList<>(turning(leaves, ListVerb.FACULTY, of(plan.list())));
        buttons.add(
                new Notice.Button("This is right", ListVerb.FACULTY_CONFIRM.wire(), data, true));
        buttons.add(button("Somebody is missing", ListVerb.FACULTY_MISSING, data));
        return new Sheet(
                "Your faculty’s list",
                lead(plan, faculty, confirmed) + leaves.words(),
                all.subList(from, Math.min(all.size(), from + PAGE)),
                List.of(MISSING),
                buttons);
    }

    private static String lead(Proposal plan, String faculty, String confirmed) {
        return "%s: %s. %d on the list now, %d belong on it.%s"
                .formatted(
                        faculty,
                        ChangeWords.of(plan),
                        plan.members(),
                        plan.belong(),
                        confirmed.isEmpty() ? "" : " " + confirmed);
    }

    private static Sheet.Entry ours(String list, PlannedChange one, String later) {
        List<String> lines =
                new ArrayList<>(List.of(ListSheets.verb(one.kind(), later) + one.who()));
        lines.addAll(one.because());
        boolean leaves = one.kind() == PlannedChange.Kind.LEAVE;
        List<Notice.Button> buttons =
                leaves
                        ? List.of()
                        : List.of(
                                button(
                                        "Not ours",
                                        ListVerb.FACULTY_NOT_OURS,
                                        Map.of(
                                                "list",
                                                list,
                                                "who",
                                                one.subject(),
                                                "name",
                                                one.who())));
        return new Sheet.Entry(lines, later.isEmpty() ? "" : "Not now: " + later, buttons);
    }

    /** The requests that wait, to whoever may settle them. */
    public static Sheet requests(List<Request> open) {
        return new Sheet(
                "Requests to the list",
                open.isEmpty()
                        ? "No request waits for you."
                        : "%d %s for an answer."
                                .formatted(
                                        open.size(),
                                        open.size() == 1 ? "request waits" : "requests wait"),
                open.stream()
                        .limit(PAGE)
                        .map(
                                one ->
                                        new Sheet.Entry(
                                                List.of(RequestWords.sentence(one)),
                                                one.wanted().list(),
                                                List.of(
                                                        button(
                                                                "Answer it",
                                                                ListVerb.REQUEST,
                                                                Map.of("id", one.id())))))
                        .toList(),
                List.of());
    }

    /** One request, with what granting it does. */
    public static Sheet request(
            Request request, String effect, boolean needsAddress, String problem) {
        Map<String, String> id = Map.of("id", request.id());
        String name = request.wanted().about();
        return new Sheet(
                "A request to the list",
                problem.isEmpty() ? RequestWords.sentence(request) : problem,
                List.of(new Sheet.Entry(List.of("If you approve", effect), "", List.of())),
                needsAddress
                        ? List.of(
                                new Sheet.Field.Text(
                                        "address",
                                        "The person’s e-mail address",
                                        "name@university.example",
                                        name,
                                        200))
                        : List.of(),
                List.of(
                        new Notice.Button("Approve", ListVerb.GRANT.wire(), id, true),
                        button("Decline", ListVerb.DECLINE, id)));
    }
}
