package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.Shade;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains colours, abbreviations and the plan itself, in the plan's own words. */
final class Explaining {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final IndexedPlan plan;
    private final PlanFacts facts;
    private final Basis basis;
    private final String question;

    Explaining(IndexedPlan plan, Basis basis, String question) {
        this.plan = plan;
        this.facts = plan.plan().facts();
        this.basis = basis;
        this.question = question;
    }

    private static final Set<String> COLOURS =
            Set.of("blue", "green", "amber", "yellow", "orange", "red");

    Answer of(Intent.Explain asked) {
        return switch (asked.subject()) {
            case COLOUR -> colours(asked.words());
            case LEGEND -> meaning("What the colours mean in this plan", legend());
            case ABBREVIATION -> abbreviation(asked.words());
            case KEY ->
                    meaning(
                            "The plan's key",
                            facts.key().entrySet().stream()
                                    .filter(one -> KeyPair.wants(asked, one.getKey()))
                                    .map(one -> one.getKey() + " = " + one.getValue())
                                    .toList());
            case THEMES ->
                    meaning(
                            "The plan has " + plan.plan().themes().size() + " themes",
                            plan.plan().themes());
            case RATING -> meaning("What the ratings mean", ratings());
            case PLAN -> meaning(named(), facts.notes());
            case AS_OF -> asOf();
            case CHANGES -> changes();
        };
    }

    private String named() {
        return facts.title() + (facts.version() == null ? "" : ", " + facts.version());
    }

    private Answer asOf() {
        LocalDate day = facts.asOf();
        return day == null
                ? silent("it gives no day for its statuses")
                : meaning("The plan gives its statuses as of " + DAY.format(day), facts.notes());
    }

    /** The cells tell how things stand; what changed, only the chat knows that kept it. */
    private Answer changes() {
        LocalDate day = facts.asOf();
        return silent(
                "it tells how things stand%s, not what has changed. In Teams, “what has changed since last month?” gets what was recorded with me and which files came in"
                        .formatted(day == null ? "" : " as of " + DAY.format(day)));
    }

    /** "The difference between amber and red" is told by both. */
    private Answer colours(String words) {
        List<Shade> shades =
                Pattern.compile(" ")
                        .splitAsStream(words)
                        .filter(COLOURS::contains)
                        .map(StatusWords::shade)
                        .toList();
        List<String> told = new ArrayList<>();
        for (Shade shade : shades) {
            facts.legend()
                    .meaningOf(shade)
                    .ifPresent(meaning -> told.add(shade.words() + " means “" + meaning + "”"));
        }
        return shades.size() > 1 && told.size() == shades.size()
                ? meaning(String.join("; ", told) + " in this plan", legend())
                : colour(StatusWords.shade(words.split(" ")[0]));
    }

    private Answer colour(Shade shade) {
        return facts.legend()
                .meaningOf(shade)
                .map(
                        words ->
                                meaning(
                                        shade.words() + " means “" + words + "” in this plan",
                                        legend()))
                .orElseGet(() -> silent("it doesn't explain " + shade.words()));
    }

    private List<String> legend() {
        List<String> lines = new ArrayList<>();
        for (Shade shade : Shade.values()) {
            facts.legend()
                    .meaningOf(shade)
                    .ifPresent(words -> lines.add(shade.words() + ": " + words));
        }
        lines.addAll(noted("(?i).*\\bcolou?r\\b.*\\b(?:lost|not known|unknown)\\b.*"));
        return lines;
    }

    private Answer abbreviation(String word) {
        Optional<String> inKey =
                facts.key().entrySet().stream()
                        .filter(one -> Definitions.same(one.getKey(), word))
                        .map(one -> one.getKey() + " = " + one.getValue())
                        .findFirst();
        return inKey.or(() -> spelt(word))
                .map(line -> meaning(line, List.of()))
                .orElseGet(() -> elsewhere(word));
    }

    /** An abbreviation that some cell spells out beside it: "Special Interest Groups (SIGs)". */
    private Optional<String> spelt(String word) {
        Pattern behindIt = inBrackets(word);
        Pattern aheadOfIt = bracketed(word);
        for (String text : bracketing(word)) {
            Matcher behind = behindIt.matcher(text);
            if (behind.find()) {
                return Optional.of(behind.group(1) + " = " + behind.group(2).strip());
            }
            Matcher ahead = aheadOfIt.matcher(text);
            if (ahead.find()) {
                return Optional.of(
                        ahead.group(2) + " = " + initialled(ahead.group(1).strip(), word));
            }
        }
        return Optional.empty();
    }

    /** "OLG (Operational Leadership Group)". */
    private static Pattern inBrackets(String word) {
        return Pattern.compile(
                "\\b("
                        + Pattern.quote(word)
                        + ") \\(((?:\\p{Lu}[\\p{L}'-]+ ?(?:of |and |for |the |& )*){2,6})\\)",
                Pattern.CASE_INSENSITIVE);
    }

    /** "Operational Leadership Group (OLG)". */
    private static Pattern bracketed(String word) {
        return Pattern.compile(
                "((?:\\p{Lu}[\\p{L}'-]+,? (?:of |and |for |the |& )*){2,6})\\(("
                        + Pattern.quote(word)
                        + ")s?\\)",
                Pattern.CASE_INSENSITIVE);
    }

    /** The cells in which a bracket may spell the word out, or hold it. */
    private List<String> bracketing(String word) {
        return plan.plan().actions().stream()
                .flatMap(action -> action.cells().values().stream())
                .map(Cell::text)
                .filter(text -> brackets(text, word))
                .toList();
    }

    /** Whether a bracket opens just before or just behind the word. */
    private static boolean brackets(String text, String word) {
        for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            int from = at - 1 - word.length();
            if (text.regionMatches(true, at + 1, word, 0, word.length())
                    || text.regionMatches(true, from, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Only as many of the words before as begin with the abbreviation's letters. */
    private static String initialled(String words, String abbreviation) {
        String[] each = words.split(" ");
        for (int from = 0; from < each.length; from++) {
            boolean begins =
                    each[from].toLowerCase(Locale.UK).startsWith(abbreviation.substring(0, 1));
            if (begins && each.length - from <= abbreviation.length() + 1) {
                return String.join(" ", List.of(each).subList(from, each.length));
            }
        }
        return words;
    }

    private Answer elsewhere(String word) {
        List<Hit> hits = plan.relevance().of(plan.topics().of(plan.utterance(word)));
        List<Action> nearest = hits.stream().map(hit -> hit.row().action()).limit(3).toList();
        String lead = "The plan doesn't say what “" + word + "” means.";
        return new Answer.NotSaid(basis, word, lead, List.of(), nearest, question);
    }

    private List<String> ratings() {
        List<String> lines = new ArrayList<>(headed(Field.RATING));
        lines.addAll(noted("(?i).*(?:rating|\\bstars?\\b|\\d\\*).*"));
        return lines;
    }

    /** A column's heading, where it explains what stands below it. */
    private List<String> headed(Field field) {
        return plan.plan().actions().stream()
                .flatMap(action -> action.cell(field).stream())
                .map(Cell::heading)
                .filter(heading -> heading.contains("="))
                .distinct()
                .toList();
    }

    private List<String> noted(String pattern) {
        return facts.notes().stream().filter(note -> note.matches(pattern)).toList();
    }

    private Answer meaning(String lead, List<String> lines) {
        boolean bare = lines.isEmpty() && !lead.contains("=");
        return bare
                ? silent("it explains nothing of the kind")
                : new Answer.Meaning(basis, "", lead.endsWith(".") ? lead : lead + ".", lines);
    }

    private Answer silent(String what) {
        return new Answer.NotSaid(
                basis, "", "The plan doesn't say: " + what + ".", List.of(), List.of(), question);
    }
}
