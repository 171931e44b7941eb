package io.benchmate.ask;

import io.benchmate.ask.DistilledWords.Does;
import io.benchmate.plan.Field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a clause for the values of a plan that it names and for what its other words do. Used by
 * one thread.
 */
final class Distilling {
    private static final Pattern COLOUR =
            Pattern.compile("\\b(blue|green|amber|yellow|orange|red)s?\\b");

    /** A colour by its letter: "anything marked R", "the Gs". */
    private static final Pattern LETTER =
            Pattern.compile(
                    "(?<=[ (])([BGR])s?(?=$|[ .,?!)])|(?<="
                            + " (?:an|marked|letter|status|coloured|with|at) )(A)(?=$|[ .,?!)])");

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\b(?:actions?|number|no|item|row|point|nr)"
                        + " (\\d{1,3}|(?:twenty|thirty|forty)(?:"
                        + " (?:one|two|three|four|five|six|seven|eight|nine))?|[a-z]+)\\b|\\bthe"
                        + " (\\d{1,3})(?:st|nd|rd|th) (?:action|item|row|one|point)\\b");

    /** Who is to be told something is no owner of it. */
    private static final Pattern TOLD_TO =
            Pattern.compile(
                    "\\b(?:tell|show|give|send|report to|brief|update|remind) (?:the|our)"
                        + " (?!number|list|total|count|actions?|names?|dates?|due|plan|same)\\w+");

    private static final Pattern ONLY =
            Pattern.compile("\\b(?:is|are) (?:just|only)\\b|\\b(?:only|just)$");

    private static final int INITIALS = 3;
    private static final Set<String> BEFORE_THEME = Set.of("under", "in", "within", "inside");
    private static final Set<String> OF_PEOPLE =
            Set.of("team", "group", "workstream", "stream", "board", "committee", "panel");
    private static final Set<String> BEHIND_THEME =
            Set.of(
                    "section",
                    "theme",
                    "heading",
                    "area",
                    "pillar",
                    "part",
                    "bit",
                    "actions",
                    "action",
                    "ones",
                    "column",
                    "category",
                    "items",
                    "tasks",
                    "pile");

    private final IndexedPlan plan;
    private final Set<List<String>> timescales;
    private final Set<String> known;

    Distilling(IndexedPlan plan) {
        this.plan = plan;
        this.timescales = DistilledTimes.printed(plan);
        this.known = known(plan);
    }

    /** False only for what surely holds a word that is neither a value nor plain asking. */
    boolean maybe(String clause) {
        return Wording.words(clause).stream()
                .allMatch(
                        word ->
                                known.contains(word)
                                        || DistilledWords.knows(word)
                                        || Character.isDigit(word.charAt(0)));
    }

    private static Set<String> known(IndexedPlan plan) {
        Set<String> words = new HashSet<>(DistilledTimes.WORDS);
        var facts = plan.plan().facts();
        facts.key().forEach((name, meaning) -> words.addAll(Wording.words(name + " " + meaning)));
        plan.themes().names().forEach(theme -> words.addAll(Wording.words(theme)));
        for (Row row : plan.rows()) {
            row.action().text(Field.OWNER).ifPresent(cell -> words.addAll(Wording.words(cell)));
            row.action().text(Field.CODE).ifPresent(cell -> words.addAll(Wording.words(cell)));
        }
        words.addAll(plan.themes().called());
        return Set.copyOf(words);
    }

    DistilledRead of(String clause, LocalDate today) {
        DistilledRead read = new DistilledRead();
        Utterance said = new Utterance(Wording.words(DistilledTimes.plain(clause)));
        if (new Naming(plan).calledLikeATime(said.afresh()).isPresent() || said.has(TOLD_TO)) {
            return read;
        }
        if (plan.has(Field.RATING)) {
            RatingBounds.in(said).map(RatingAsk::words).ifPresent(read.ratings::add);
        }
        codes(said, read);
        printed(said, read);
        read.does.addAll(DistilledWords.take(said, true));
        named(said, read);
        names(said, read);
        colours(said, clause, read);
        if (read.times.isEmpty()) {
            PeriodWords.in(said, today, plan.periods())
                    .ifPresent(found -> read.times.add("are due " + DistilledTimes.due(found)));
        }
        read.does.addAll(DistilledWords.take(said, false));
        lone(said, read);
        read.whole = said.left().isEmpty();
        return read;
    }

    private void codes(Utterance said, DistilledRead read) {
        for (int i = 0; i < said.words().size(); i++) {
            String word = said.words().get(i);
            boolean lettered = word.chars().anyMatch(Character::isDigit) && !isNumber(word);
            if (said.isFree(i) && lettered && plan.codes().isCode(word)) {
                read.codes.add(word);
                said.take(i, i + 1);
            }
        }
        said.find(NUMBERED)
                .ifPresent(
                        found -> {
                            String told = found.group(1) == null ? found.group(2) : found.group(1);
                            String code = NumberWords.figures(told);
                            if (plan.codes().isCode(code)) {
                                read.codes.add(code);
                                said.take(Pattern.compile(Pattern.quote(found.group())));
                            }
                        });
    }

    /** "The evidence for 19": a lone number, where a cell of a row is asked for. */
    private void lone(Utterance said, DistilledRead read) {
        List<String> left = said.left();
        boolean cell =
                read.does.stream()
                        .anyMatch(
                                EnumSet.of(
                                                Does.WHO,
                                                Does.WHEN,
                                                Does.EVIDENCE,
                                                Does.MEASURE,
                                                Does.DUE,
                                                Does.OWN)
                                        ::contains);
        boolean last = !left.isEmpty() && said.words().getLast().equals(left.getLast());
        if (cell && last && read.codes.isEmpty() && left.size() == 1 && isNumber(left.getFirst())) {
            String code = left.getFirst();
            if (plan.codes().isCode(code)) {
                read.codes.add(code);
                said.take(Pattern.compile("\\b" + code + "\\b"));
            }
        }
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** The plan's own timescales that are no days: "Immediate", "TBD", "1-2 years". */
    private void printed(Utterance said, DistilledRead read) {
        List<String> words = said.words();
        for (List<String> cell : timescales) {
            for (int at = 0; at + cell.size() <= words.size(); at++) {
                int until = at + cell.size();
                if (words.subList(at, until).equals(cell) && said.freeUntil(at, until) == until) {
                    said.take(at, until);
                    read.times.add("are marked " + String.join(" ", cell));
                }
            }
        }
    }

    /** Themes and owners; what both are called by is told as it was said. */
    private void named(Utterance said, DistilledRead read) {
        List<Themes.Found> themes = plan.themes().in(said);
        for (Parties.Found owner : plan.parties().in(said)) {
            boolean theirs =
                    plan.rows().stream().anyMatch(row -> owner.party().in(plan.owners(row)));
            boolean theme =
                    !names(said, owner)
                            && themes.stream()
                                    .anyMatch(one -> one.standsAt(owner.from(), owner.until()));
            if (!theirs || (owner.plain() && !theme && !names(said, owner))) {
                continue;
            }
            String words = printed(said.words().subList(owner.from(), owner.until()));
            String after = String.join(" ", said.words().subList(0, owner.until()));
            (theme ? read.either : read.owners).add(words);
            read.sole |= ONLY.matcher(after).find();
            said.take(owner.from(), owner.until());
        }
        for (Themes.Found theme : themes) {
            boolean free = said.freeUntil(theme.from(), theme.until()) == theme.until();
            if (free && isTheme(said, theme)) {
                read.themes.add(new TreeSet<>(theme.themes()).first());
                said.take(theme.from(), theme.until());
            }
        }
    }

    private void names(Utterance said, DistilledRead read) {
        Set<String> key = plan.plan().facts().key().keySet();
        for (int i = 0; i < said.words().size(); i++) {
            String word = said.words().get(i);
            if (said.isFree(i) && word.length() > 1 && !DistilledWords.knows(word)) {
                int at = i;
                key.stream()
                        .filter(word::equalsIgnoreCase)
                        .findFirst()
                        .ifPresent(
                                name -> {
                                    read.names.add(name);
                                    said.take(at, at + 1);
                                });
            }
        }
    }

    /** An abbreviation as the plan's key has it. */
    private String printed(List<String> words) {
        String said = String.join(" ", words);
        return plan.plan().facts().key().entrySet().stream()
                .filter(
                        one ->
                                said.equalsIgnoreCase(one.getKey())
                                        || words.size() > 1
                                                && Wording.words(one.getValue()).containsAll(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(said);
    }

    /** A theme by one word of its name, which may as well be a topic. */
    private static boolean isTheme(Utterance said, Themes.Found theme) {
        List<String> words = said.words();
        String before = theme.from() == 0 ? "" : words.get(theme.from() - 1);
        String after = theme.until() < words.size() ? words.get(theme.until()) : "";
        boolean initials =
                theme.until() - theme.from() == 1 && words.get(theme.from()).length() <= INITIALS;
        return theme.whole()
                || initials
                || BEFORE_THEME.contains(before)
                || BEHIND_THEME.contains(after);
    }

    /** Plain English is an owner only where it is called so. */
    private static boolean names(Utterance said, Parties.Found owner) {
        List<String> behind = said.words().subList(owner.until(), said.words().size());
        String next = behind.isEmpty() ? "" : behind.getFirst();
        return OF_PEOPLE.contains(next) || OF_PEOPLE.contains(said.words().get(owner.until() - 1));
    }

    private void colours(Utterance said, String clause, DistilledRead read) {
        said.takeAll(COLOUR).forEach(found -> read.colours.add(found.group(1)));
        if (read.colours.isEmpty() && plan.hasStatuses()) {
            List<MatchResult> letters =
                    new ArrayList<>(LETTER.matcher(" " + clause).results().toList());
            if (letters.size() == 1) {
                String letter = letters.getFirst().group();
                letter = letter.endsWith("s") ? letter.substring(0, 1) : letter;
                String word = letter.toLowerCase(Locale.UK);
                if (said.take(Pattern.compile("\\b" + word + "s?\\b")).isPresent()) {
                    read.colours.add(
                            switch (letter) {
                                case "B" -> "blue";
                                case "G" -> "green";
                                case "A" -> "amber";
                                default -> "red";
                            });
                }
            }
        }
    }
}
