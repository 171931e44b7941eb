package io.benchmate.plan.importing;

import io.benchmate.plan.Legend;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.Shade;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan's accompanying lines say of it: name, version, dates, legend, abbreviations. */
final class NotesReader {
    private static final Pattern VERSION =
            Pattern.compile(
                    "\\b(?:version|ver\\.?|v(?=\\.?\\s?\\d))\\s*\\.?\\s*\\d[\\w.]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern COLOUR =
            Pattern.compile(
                    "\\b(red|amber|green|blue)\\b\\s*(?:\\([RAGB]\\))?\\s*(?:=|:|–|-|means|is)\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> COLOURS =
            Map.of("R", "Red", "A", "Amber", "G", "Green", "B", "Blue");
    private static final Pattern LETTER = Pattern.compile("(?<![\\w&+/(-])([RAGB])\\s*[=:]\\s*");

    /** What stands above a key's second column. */
    private static final Pattern HEADINGS =
            Pattern.compile(
                    "(?i)(?:what it |what they )?(?:meanings?|means?|definitions?|descriptions?"
                            + "|explanations?|stands? for|in full|full name)");

    private static final Pattern KEY =
            Pattern.compile("(?<![\\w&+/(])(\\p{Lu}[\\w&+/’'-]{0,14})\\s*=\\s*");

    /** A line of a legend in words, such as "On track = will be ready in time". */
    private static final Pattern STATUS = Pattern.compile("([\\p{L} -]{2,30}?)\\s*=\\s*(\\S.*)");

    /** "Status key:" before the first of a line. */
    private static final Pattern BEFORE_KEY = Pattern.compile("^[\\p{L} ]{2,30}:\\s*(?=[^:]*=)");

    private static final Pattern TITLE_END =
            Pattern.compile(
                    "(?i)[\\s,;(–-]*\\b(version|ver|v\\d|progress up to|updated|last updated|final"
                            + " update|as (of|at)|status (at|as)|appendix)\\b.*$");

    /** What is written around a table that is sent: "Hi, here is our plan:". */
    private static final Pattern LETTER_WORDS =
            Pattern.compile("(?i)(?:(?:hi|hello|hey|dear|good \\w+|please|here)\\b.*|.*:)");

    /** A line with a verb says something of a plan and is not its name. */
    private static final Pattern SAYS =
            Pattern.compile("(?i)\\b(?:is|are|was|has|starts?|begins?|runs?|covers?|ends?)\\b");

    private NotesReader() {}

    /** The facts; {@code otherwise} names a plan whose notes do not. */
    static PlanFacts read(List<String> notes, String otherwise) {
        return read(notes, List.of(), otherwise);
    }

    /** The facts, where lines below the table name the plan only if they call it so. */
    static PlanFacts read(List<String> above, List<String> below, String otherwise) {
        List<String> notes = Stream.concat(above.stream(), below.stream()).toList();
        List<String> names = below.stream().filter(line -> !line.endsWith(".")).toList();
        return new PlanFacts(
                title(above).or(() -> title(names, "action plan")).orElse(otherwise),
                version(notes),
                PrintedDates.asOf(notes),
                start(notes),
                legend(notes),
                key(notes),
                notes);
    }

    private static @Nullable LocalDate start(List<String> notes) {
        return PrintedDates.start(notes);
    }

    /**
     * The line that names an action plan, or any plan; a sentence about it only when no line does.
     */
    private static Optional<String> title(List<String> notes) {
        List<String> first =
                notes.stream()
                        .limit(12)
                        .filter(line -> !LETTER_WORDS.matcher(line).matches())
                        .toList();
        List<String> names = first.stream().filter(line -> !line.endsWith(".")).toList();
        return Stream.of(
                        title(names, "action plan"),
                        title(names, "plan"),
                        title(first, "plan"),
                        title(names, "technician commitment"),
                        names.stream().limit(1).filter(NotesReader::isName).findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The plan that notes name beyond doubt, as a heading does; empty for none. */
    static Optional<String> named(List<String> notes) {
        List<String> headings =
                notes.stream()
                        .limit(12)
                        .filter(line -> !line.endsWith("."))
                        .filter(line -> !LETTER_WORDS.matcher(line).matches())
                        .filter(line -> !SAYS.matcher(line).find())
                        .toList();
        return title(headings, "action plan").or(() -> title(headings, "technician commitment"));
    }

    /** Whether the first line can be the name of what nothing calls a plan. */
    private static boolean isName(String line) {
        int words = Words.count(line);
        return words >= 3
                && words <= 14
                && line.matches("\\p{Lu}[^=|]*")
                && !line.matches(
                        "(?i)(?:the |our |colour )*(?:key|legend|notes?|abbreviations?)\\b.*");
    }

    private static Optional<String> title(List<String> lines, String naming) {
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).matches(".*\\b" + naming + "\\b.*"))
                .filter(line -> Words.count(line) <= 25 && !line.contains(" = "))
                .map(line -> closed(TITLE_END.matcher(named(line)).replaceFirst("").strip()))
                .filter(line -> Words.count(line) >= 2)
                .findFirst();
    }

    /** Without "Appendix B:" before the name. */
    private static String named(String line) {
        return line.replaceFirst("(?i)^(?:appendix|annex)\\s+\\w{1,3}\\s*[:.–-]\\s*", "");
    }

    private static String closed(String title) {
        return title.lastIndexOf('(') > title.lastIndexOf(')') ? title + ")" : title;
    }

    private static @Nullable String version(List<String> notes) {
        for (String line : notes) {
            Matcher found = VERSION.matcher(line);
            if (found.find()) {
                return found.group().replaceFirst("[.]+$", "");
            }
        }
        return null;
    }

    static Legend legend(List<String> notes) {
        Map<Shade, String> meanings = new EnumMap<>(Shade.class);
        boolean letters = areColours(notes);
        for (String each : notes) {
            String line = letters ? spelt(each) : each;
            List<Matcher> colours = matches(COLOUR, line);
            if (colours.size() < 2 && !(colours.size() == 1 && colours.getFirst().start() == 0)) {
                continue;
            }
            for (int i = 0; i < colours.size(); i++) {
                int end = i + 1 < colours.size() ? colours.get(i + 1).start() : line.length();
                String meaning = meaning(line.substring(colours.get(i).end(), end));
                if (!meaning.isEmpty()) {
                    meanings.putIfAbsent(shade(colours.get(i).group(1)), meaning);
                }
            }
        }
        return new Legend(meanings);
    }

    /** Whether the notes explain R, A and G, each by its letter. */
    private static boolean areColours(List<String> notes) {
        return notes.stream()
                .flatMap(line -> LETTER.matcher(line).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet())
                .containsAll(Set.of("R", "A", "G"));
    }

    private static String spelt(String line) {
        return LETTER.matcher(line).replaceAll(found -> COLOURS.get(found.group(1)) + " = ");
    }

    private static String meaning(String text) {
        return text.replaceFirst("(?<=\\w)\\.\\s+\\p{Lu}.*$", "")
                .replaceFirst("[\\s,;.|/]+$", "")
                .strip();
    }

    private static Shade shade(String colour) {
        return Shade.valueOf(colour.toUpperCase(Locale.ROOT));
    }

    static Map<String, String> key(List<String> notes) {
        Map<String, String> key = new LinkedHashMap<>();
        boolean letters = areColours(notes);
        for (String line : notes) {
            Map<String, String> statuses = statuses(line);
            if (!statuses.isEmpty()) {
                statuses.forEach(key::putIfAbsent);
                continue;
            }
            List<Matcher> terms = matches(KEY, line);
            for (int i = 0; i < terms.size(); i++) {
                String term = terms.get(i).group(1);
                int end = i + 1 < terms.size() ? terms.get(i + 1).start() : line.length();
                String meaning = meaning(line.substring(terms.get(i).end(), end));
                boolean colour =
                        COLOUR.matcher(term + " =").find() || letters && COLOURS.containsKey(term);
                if (!meaning.isEmpty() && !colour && !HEADINGS.matcher(meaning).matches()) {
                    key.putIfAbsent(term, meaning);
                }
            }
        }
        return key;
    }

    /** The statuses in words that a line explains, one or several. */
    private static Map<String, String> statuses(String line) {
        Map<String, String> statuses = new LinkedHashMap<>();
        String last = "";
        for (String part : BEFORE_KEY.matcher(line).replaceFirst("").split("\\s*;\\s*")) {
            Matcher status = STATUS.matcher(part);
            if (status.matches() && isWords(status.group(1))) {
                last = status.group(1);
                statuses.put(last, meaning(status.group(2)));
            } else if (statuses.isEmpty()) {
                return Map.of();
            } else {
                statuses.merge(last, meaning(part), (meaning, more) -> meaning + "; " + more);
            }
        }
        return statuses;
    }

    /** Whether a text is a status in words; colours have the legend. */
    private static boolean isWords(String text) {
        return StatusWords.known(text) && StatusWords.read(text).shade() == Shade.WORDS;
    }

    private static List<Matcher> matches(Pattern pattern, String line) {
        List<Matcher> found = new java.util.ArrayList<>();
        Matcher matcher = pattern.matcher(line);
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.end();
            found.add(matcher);
            matcher = pattern.matcher(line);
        }
        return found;
    }
}
