package io.benchmate.plan.importing;

import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a status cell shows: a colour's letter or word, another word, or a mark without colour. */
final class StatusWords {
    private static final Map<String, Shade> COLOURS =
            Map.ofEntries(
                    Map.entry("b", Shade.BLUE),
                    Map.entry("blue", Shade.BLUE),
                    Map.entry("g", Shade.GREEN),
                    Map.entry("green", Shade.GREEN),
                    Map.entry("a", Shade.AMBER),
                    Map.entry("amber", Shade.AMBER),
                    Map.entry("r", Shade.RED),
                    Map.entry("red", Shade.RED),
                    Map.entry("🔵", Shade.BLUE),
                    Map.entry("🟦", Shade.BLUE),
                    Map.entry("🟢", Shade.GREEN),
                    Map.entry("🟩", Shade.GREEN),
                    Map.entry("🟠", Shade.AMBER),
                    Map.entry("🟧", Shade.AMBER),
                    Map.entry("🔴", Shade.RED),
                    Map.entry("🟥", Shade.RED));
    private static final Set<String> KNOWN =
            Set.of(
                    "complete",
                    "completed",
                    "done",
                    "closed",
                    "achieved",
                    "finished",
                    "met",
                    "in progress",
                    "ongoing",
                    "on-going",
                    "on going",
                    "started",
                    "underway",
                    "under way",
                    "on track",
                    "partially complete",
                    "partly complete",
                    "not started",
                    "not yet started",
                    "to do",
                    "planned",
                    "open",
                    "pending",
                    "delayed",
                    "behind",
                    "overdue",
                    "at risk",
                    "off track",
                    "on hold",
                    "paused",
                    "cancelled",
                    "withdrawn",
                    "superseded",
                    "continuing",
                    "partially met",
                    "partially achieved",
                    "partly achieved",
                    "not achieved",
                    "no longer applicable",
                    "not met",
                    "carried forward",
                    "carried over",
                    "no further action",
                    "not due",
                    "not yet due",
                    "on course",
                    "on schedule",
                    "off course",
                    "slipped",
                    "deferred",
                    "abandoned",
                    "stopped",
                    "embedded",
                    "new",
                    "begun",
                    "not begun",
                    "not yet begun",
                    "in place",
                    "in hand",
                    "nearly complete",
                    "mostly complete",
                    "partly done",
                    "partly",
                    "partially",
                    "no progress",
                    "some progress",
                    "good progress");

    /** "Green - the guide is out": a colour, and then what is said of it. */
    private static final Pattern OPENING =
            Pattern.compile("^(?:rag: *)?(blue|green|amber|red)\\s*[-–—:;,.(/]");

    private static final Pattern MARKS =
            Pattern.compile("[●•○◦⬤■□▪▫◼◻◆◇✓✔✗✘xX*·\\u25a0-\\u25ff\\s]+");

    private StatusWords() {}

    static Status read(String cell) {
        return cell.isEmpty() ? Status.NOT_GIVEN : new Status(shade(cell), cell);
    }

    private static Shade shade(String cell) {
        String word = cell.toLowerCase(Locale.ROOT).strip().replaceAll("[.!]+$", "");
        Shade colour = COLOURS.get(word);
        if (colour != null) {
            return colour;
        }
        // "Green (G)", "G - on track", "RAG: Green": one colour named at one end, none elsewhere
        var named =
                Pattern.compile("\\b(blue|green|amber|red)\\b")
                        .matcher(word)
                        .results()
                        .map(found -> found.group())
                        .distinct()
                        .toList();
        var opening = OPENING.matcher(word);
        if (opening.find()) {
            return COLOURS.getOrDefault(opening.group(1), Shade.WORDS);
        }
        if (named.size() == 1 && Words.count(word) <= 8) {
            return COLOURS.getOrDefault(named.getFirst(), Shade.WORDS);
        }
        return MARKS.matcher(cell).matches() ? Shade.ILLEGIBLE : Shade.WORDS;
    }

    /** Whether the cell holds a dot or another mark whose colour tells what it means. */
    static boolean isMark(String cell) {
        return !cell.isEmpty() && MARKS.matcher(cell).matches();
    }

    /** Whether the cell is a colour, a usual word for progress, or a mark. */
    static boolean known(String cell) {
        return shade(cell) != Shade.WORDS
                || DoneOrNot.isRead(cell)
                || KNOWN.contains(cell.toLowerCase(Locale.ROOT).replaceAll("[.!]+$", ""));
    }
}
