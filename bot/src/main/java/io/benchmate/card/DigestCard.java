package io.benchmate.card;

import io.benchmate.nudge.Deeds.Deed;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.nudge.NudgeDigest.Item;
import io.benchmate.plan.Shade;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one person is reminded of on one day: what, why he, when, the last status and evidence; and
 * what was done about it since, by whom and when. Every button carries the digest's key, the plan's
 * and the action's ids, and which deed its reader had seen.
 */
public final class DigestCard {
    /** Shows the digest as it is now. */
    public static final String SHOW = "nudge-show";

    public static final String ON_TRACK = "nudge-on-track";
    public static final String DONE = "nudge-done";

    /** Brings a form. Data: {@code form}, a name of {@link NudgeForms.Form}. */
    public static final String FORM = "nudge-form";

    /** Takes back what was done last. */
    public static final String UNDO = "nudge-undo";

    /** What the person will be reminded of, and how he wants it. */
    public static final String MINE = "nudge-mine";

    /** As many with buttons as a message holds. */
    static final int MOST = 10;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    /** What stands at its end for whoever reads it in the chat. */
    public static final String IN_CHAT = " · You can also answer in words, or say “pause”.";

    private DigestCard() {}

    /**
     * What was done since.
     *
     * @param deeds the newest about each item, by the item's key
     * @param problem what was wrong with what was pressed; empty for nothing
     */
    public record Since(Map<String, Deed> deeds, ZoneId zone, String problem) {
        public static final Since NOTHING = new Since(Map.of(), ZoneId.of("UTC"), "");

        public Since {
            deeds = Map.copyOf(deeds);
        }
    }

    public static Rendered draw(NudgeDigest digest, Since since) {
        String lead = since.problem().isEmpty() ? lead(digest) : since.problem();
        return Frame.fit(lead, text(digest, since), length -> body(digest, since, length));
    }

    /** For the notification: enough by itself. */
    private static String lead(NudgeDigest digest) {
        Item first = digest.items().getFirst();
        String one = "%s %s: %s".formatted(first.code(), first.title(), why(first));
        return digest.items().size() == 1
                ? one
                : "%d actions. %s".formatted(digest.items().size(), one);
    }

    private static Frame.Body body(NudgeDigest digest, Since since, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.heading(heading(digest)));
        if (!since.problem().isEmpty()) {
            parts.add(Parts.text(Run.bold(Clip.to(since.problem(), length))));
        }
        List<Item> items = digest.items();
        for (Item item : items.subList(0, Math.min(MOST, items.size()))) {
            parts.add(Parts.spaced(item(digest, item, since, length), Parts.Spacing.MEDIUM));
        }
        List<Item> rest = items.subList(Math.min(MOST, items.size()), items.size());
        if (!rest.isEmpty()) {
            String example = "Answer these in words, such as “%s on track”:";
            parts.add(Parts.text(Run.grey(example.formatted(rest.getFirst().code()))));
        }
        for (Item item : rest) {
            parts.add(Parts.text(Run.plain(Clip.to(name(item) + ": " + why(item), length))));
        }
        parts.add(Parts.text(Run.grey(footer(digest))));
        return new Frame.Body(
                parts, List.of(Press.verb("What will you remind me of?", MINE, Map.of())));
    }

    private static String heading(NudgeDigest digest) {
        return "Reminders for " + WEEKDAY.format(digest.day());
    }

    private static String footer(NudgeDigest digest) {
        return String.join(" · ", digest.items().stream().map(Item::planTitle).distinct().toList())
                + IN_CHAT;
    }

    private static ObjectNode item(NudgeDigest digest, Item item, Since since, int length) {
        List<ObjectNode> inside = new ArrayList<>();
        inside.add(
                Parts.text(Run.bold(item.code() + "  "), Run.bold(Clip.to(item.title(), length))));
        for (String line : lines(item)) {
            inside.add(
                    Parts.spaced(
                            Parts.text(Run.plain(Clip.to(line, length))), Parts.Spacing.SMALL));
        }
        if (!item.status().isEmpty()) {
            inside.add(Mark.beside(Shade.valueOf(item.shade()), Run.plain(status(item))));
        }
        if (!item.evidence().isEmpty()) {
            inside.add(
                    Parts.spaced(
                            Parts.text(Run.grey(Clip.to(evidence(item), Math.min(length, 700)))),
                            Parts.Spacing.SMALL));
        }
        Deed deed = since.deeds().get(item.key());
        if (deed != null) {
            inside.add(Parts.text(Run.bold(Clip.to(words(deed, since.zone()), length))));
        }
        ObjectNode set = Parts.element("ActionSet");
        set.set("actions", Parts.array(buttons(digest, item, deed)));
        inside.add(Parts.spaced(set, Parts.Spacing.SMALL));
        return Parts.shaded(inside);
    }

    private static List<String> lines(Item item) {
        List<String> lines = new ArrayList<>();
        String again = again(item);
        if (!again.isEmpty()) {
            lines.add(again);
        }
        lines.add("Why now: " + why(item) + ".");
        lines.add("When: " + when(item));
        lines.add("Why you: " + whyYou(item));
        return lines;
    }

    private static String again(Item item) {
        return switch (item.again()) {
            case NudgeDigest.MAYBE_SEEN ->
                    "You may have seen this: I don’t know whether my last message reached you.";
            case NudgeDigest.NOT_REACHED -> "I could not reach you with this before.";
            default -> "";
        };
    }

    static String why(Item item) {
        return item.why();
    }

    static String when(Item item) {
        LocalDate due = item.due();
        if (item.timescale().isEmpty()) {
            return "the plan gives no timescale.";
        }
        return "“%s”%s"
                .formatted(item.timescale(), due == null ? "" : ", read as by " + DAY.format(due));
    }

    private static String whyYou(Item item) {
        String named = "the plan names “%s” as its owner".formatted(item.owner());
        if (item.escalated()) {
            return named + "; nothing has changed since " + item.about() + " was reminded.";
        }
        return item.about().isEmpty()
                ? named + ", which you stand for."
                : named + ", and you stand in for " + item.about() + ".";
    }

    private static String status(Item item) {
        return "Status: " + item.status();
    }

    private static String evidence(Item item) {
        return "Evidence so far: " + item.evidence();
    }

    private static List<ObjectNode> buttons(
            NudgeDigest digest, Item item, @org.jspecify.annotations.Nullable Deed deed) {
        Map<String, String> data = data(digest, item, deed);
        if (item.escalated()) {
            return List.of(
                    Press.question(
                            "See the action",
                            "action " + item.code(),
                            Press.data("plan", item.plan())));
        }
        List<ObjectNode> buttons = new ArrayList<>();
        buttons.add(Press.verb("On track", ON_TRACK, data));
        buttons.add(Press.verb("Done", DONE, data));
        if (deed != null && !deed.undo().isEmpty()) {
            buttons.add(Press.verb("Undo", UNDO, data));
        }
        buttons.add(form("Delayed", NudgeForms.Form.DELAYED, data));
        if (digest.items().size() > 1) {
            buttons.add(form("More", NudgeForms.Form.MORE, data));
            return buttons;
        }
        ObjectNode notMine = form("Not mine", NudgeForms.Form.NOT_MINE, data);
        ObjectNode evidence = form("Add evidence", NudgeForms.Form.EVIDENCE, data);
        buttons.add(form("Later", NudgeForms.Form.SNOOZE, data));
        buttons.addAll(deed == null ? List.of(notMine, evidence) : List.of(evidence, notMine));
        return buttons.subList(0, Math.min(buttons.size(), Frame.MOST_ACTIONS));
    }

    static ObjectNode form(String title, NudgeForms.Form form, Map<String, String> data) {
        Map<String, String> more = new java.util.TreeMap<>(data);
        more.put("form", form.name());
        return Press.verb(title, FORM, more);
    }

    static Map<String, String> data(
            NudgeDigest digest, Item item, @org.jspecify.annotations.Nullable Deed deed) {
        return Press.data(
                "digest", digest.key(),
                "plan", item.plan(),
                "action", item.action(),
                "seen", deed == null ? "" : deed.id());
    }

    /** "Done, says Robin Vale on 3 March 2027 at 10:12: “14 people came”". */
    static String words(Deed deed, ZoneId zone) {
        Instant at = deed.at();
        String who = deed.by().name().isBlank() ? "somebody" : deed.by().name();
        String what =
                switch (deed.what()) {
                    case ON_TRACK -> "On track, says ";
                    case DONE -> "Done, says ";
                    case DELAYED -> "Delayed, says ";
                    case SNOOZED -> "Put off by ";
                    case NOT_MINE -> "Not mine, says ";
                    case EVIDENCE -> "Evidence added by ";
                    case TAKEN_BACK -> "Taken back by ";
                };
        String said = deed.words().isEmpty() ? "" : ": " + deed.words();
        return what + who + " on " + MINUTE.format(at.atZone(zone)) + said;
    }

    private static String name(Item item) {
        return item.code() + " " + item.title();
    }

    private static String text(NudgeDigest digest, Since since) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(digest));
        if (!since.problem().isEmpty()) {
            lines.add(since.problem());
        }
        for (Item item : digest.items()) {
            lines.add("");
            lines.add(name(item));
            lines.addAll(lines(item));
            if (!item.status().isEmpty()) {
                lines.add(status(item));
            }
            if (!item.evidence().isEmpty()) {
                lines.add(evidence(item));
            }
            Deed deed = since.deeds().get(item.key());
            if (deed != null) {
                lines.add(words(deed, since.zone()));
            }
        }
        lines.add("");
        lines.add(footer(digest));
        return String.join("\n", lines);
    }
}
