package io.benchmate.card;

import io.benchmate.admin.AuditLine;
import io.benchmate.outbox.Parked;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Undelivered;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words the pages for admins. Pure; times in the given zone. */
public final class AdminSheets {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    static final Notice.Button BACK = button("Admin page", AdminVerb.HUB, Map.of());

    private AdminSheets() {}

    /** How much waits on each page. */
    public record Counts(
            int questions, int gaps, int parked, int words, int plans, Timescales timescales) {}

    /**
     * What is open about how timescales are meant, also what was put off.
     *
     * @param plan the first plan with such a question, else any; empty where none is loaded
     */
    public record Timescales(int open, String plan) {}

    public static Sheet hub(Counts counts) {
        int waiting =
                counts.questions() + counts.gaps() + counts.parked() + counts.timescales().open();
        return new Sheet(
                "Looking after Benchmate",
                waiting == 0
                        ? "Nothing waits for you."
                        : number(waiting, "thing", waiting == 1 ? "waits" : "wait") + " for you.",
                entries(counts),
                buttons(counts.timescales()));
    }

    private static List<Notice.Button> buttons(Timescales timescales) {
        List<Notice.Button> buttons = new ArrayList<>();
        buttons.add(new Notice.Button("Questions", Verb.LIST_QUESTIONS.wire(), Map.of(), false));
        if (!timescales.plan().isEmpty()) {
            String verb = timescales.open() > 0 ? TimescalesCard.ASK : TimescalesCard.LIST;
            Map<String, String> data = Map.of("plan", timescales.plan());
            buttons.add(new Notice.Button("Timescales", verb, data, false));
        }
        buttons.add(button("Gaps", AdminVerb.GAPS, Map.of()));
        buttons.add(button("Not delivered", AdminVerb.PARKED, Map.of()));
        buttons.add(button("Words added", AdminVerb.WORDS, Map.of()));
        buttons.add(button("Who did what", AdminVerb.AUDIT, Map.of()));
        return buttons;
    }

    private static List<Sheet.Entry> entries(Counts counts) {
        return List.of(
                entry(
                        number(counts.questions(), "question", "for the plan’s team"),
                        "Sent by people; your answer goes back to them."),
                entry(
                        number(counts.timescales().open(), "timescale", "to settle"),
                        "Until you say how it is meant, I remind nobody by it."),
                entry(
                        number(counts.gaps(), "gap", "in what I can answer"),
                        "Asked in vain, or voted down."),
                entry(
                        number(counts.parked(), "message", "not delivered for certain"),
                        "I never send one twice by myself."),
                entry(
                        number(counts.words(), "link", "from words to actions"),
                        "Questions with these words are about these actions."),
                entry(
                        number(counts.plans(), "plan", "loaded"),
                        "Say “plans” or “revisions”; send me a file to load one."));
    }

    public static Sheet parked(
            List<Undelivered.Stuck> stuck, int total, Leaves leaves, ZoneId zone) {
        String lead =
                total == 0
                        ? "Every message arrived, or you have seen to it."
                        : number(total, "message", "did not arrive for certain.") + leaves.words();
        List<Sheet.Entry> entries = new ArrayList<>();
        for (Undelivered.Stuck one : stuck) {
            entries.add(parked(one, leaves, zone));
        }
        List<Notice.Button> buttons = new ArrayList<>(leaves.buttons(AdminVerb.PARKED, Map.of()));
        buttons.add(BACK);
        return new Sheet("Not delivered", lead, entries, buttons);
    }

    private static Sheet.Entry parked(Undelivered.Stuck stuck, Leaves leaves, ZoneId zone) {
        Parked message = stuck.message();
        String what = stuck.kind().replace('-', ' ');
        String page = Integer.toString(leaves.page());
        return new Sheet.Entry(
                List.of(
                        Character.toUpperCase(what.charAt(0))
                                + what.substring(1)
                                + ", "
                                + to(message),
                        story(message)),
                "%s · %s".formatted(minute(message.at(), zone), message.key()),
                List.of(
                        button(
                                "Mark as seen",
                                AdminVerb.PARKED_SEEN,
                                Map.of("key", message.key(), "page", page))));
    }

    private static String story(Parked message) {
        return switch (message.state()) {
            case UNDELIVERABLE ->
                    "It did not arrive, and will not: %s. %s"
                            .formatted(reason(message), remedy(message.to()));
            case UNKNOWN ->
                    "It may have arrived: %s. Ask whether it did, and tell what it said if not; I"
                                    .formatted(reason(message))
                            + " don’t repeat it, since nobody wants it twice.";
        };
    }

    private static String reason(Parked message) {
        String reason = message.reason().strip().replaceFirst("\\.$", "");
        return reason.isEmpty() ? "no reason was given" : reason;
    }

    private static String to(Parked message) {
        return switch (message.to()) {
            case Recipient.Person(String id) -> "to the person with object id " + id;
            case Recipient.Mailbox(String id) -> "by e-mail to the person with object id " + id;
            case Recipient.Channel(String id) -> "to the channel " + id;
        };
    }

    private static String remedy(Recipient to) {
        return switch (to) {
            case Recipient.Person _ ->
                    "Ask the person to add Benchmate in Teams and say hello to it; the next message"
                            + " will arrive. Tell what this one said yourself.";
            case Recipient.Mailbox _ ->
                    "Tell what it said yourself; I send no e-mail twice, since nobody could tell"
                            + " whether it arrived.";
            case Recipient.Channel _ ->
                    "Check that the channel is still there and Benchmate is in its team.";
        };
    }

    /**
     * @param words what was looked for; blank for all
     */
    public static Sheet audit(
            List<AuditLine> lines, String words, int total, Leaves leaves, ZoneId zone) {
        String about = words.isBlank() ? "" : " about “" + words + "”";
        String lead =
                total == 0
                        ? "Nothing is written down" + about + "."
                        : number(total, "deed", "written down")
                                + about
                                + ", newest first."
                                + leaves.words();
        List<Notice.Button> buttons = new ArrayList<>();
        buttons.add(button("Look for it", AdminVerb.AUDIT, Map.of()));
        buttons.addAll(leaves.buttons(AdminVerb.AUDIT, Map.of()));
        buttons.add(BACK);
        Sheet.Field filter =
                new Sheet.Field.Text(
                        "words",
                        "Only about a person, a plan or a deed",
                        "a name, a title or a few words",
                        words,
                        100);
        return new Sheet(
                "Who did what",
                lead,
                lines.stream().map(line -> deed(line, zone)).toList(),
                List.of(filter),
                buttons);
    }

    private static Sheet.Entry deed(AuditLine line, ZoneId zone) {
        return new Sheet.Entry(
                List.of("%s %s".formatted(name(line), deed(line)), line.about()),
                minute(line.at(), zone),
                List.of());
    }

    private static String name(AuditLine line) {
        return line.personName().isBlank() ? "Somebody" : line.personName();
    }

    private static String deed(AuditLine line) {
        return line.deed().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Notice.Button button(String title, AdminVerb verb, Map<String, String> data) {
        return new Notice.Button(title, verb.wire(), data, false);
    }

    private static Sheet.Entry entry(String bold, String grey) {
        return new Sheet.Entry(List.of(bold), grey, List.of());
    }

    /** "1 gap in ...", "3 gaps in ...". */
    static String number(int count, String one, String rest) {
        return ("%d %s %s".formatted(count, count == 1 ? one : one + "s", rest)).strip();
    }

    private static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }
}
