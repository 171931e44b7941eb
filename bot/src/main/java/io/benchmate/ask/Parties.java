package io.benchmate.ask;

import io.benchmate.plan.Field;
import io.benchmate.plan.PlanFacts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parties of a plan's owner cells and key, and where a question names them. */
final class Parties {
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[,/;]| & | and | in partnership with | - |- |\\()\\s*|[).]\\s*$");

    /** "TCWG University's Communications team" names two. */
    private static final Pattern BESIDE = Pattern.compile("\\p{Lu}{2,6} (\\p{Lu}\\p{Ll}.*)");

    private static final Set<String> GLUE =
            Set.of(
                    "and",
                    "of",
                    "for",
                    "the",
                    "in",
                    "with",
                    "to",
                    "from",
                    "work",
                    "stream",
                    "workstream");
    static final Set<String> GENERIC =
            Set.of(
                    "team",
                    "group",
                    "project",
                    "univers",
                    "facult",
                    "faculti",
                    "servic",
                    "relev",
                    "technic",
                    "staff",
                    "member",
                    "repres",
                    "lead",
                    "manag",
                    "head",
                    "senior",
                    "workinggroup",
                    "develop",
                    "profession",
                    "organis",
                    "oper",
                    "execut",
                    "research",
                    "learn");

    private final Function<String, List<String>> stems;
    private final Titles titles;
    private final List<Known> known = new ArrayList<>();
    private final Set<List<String>> names = new HashSet<>();

    /** What stands alone in some owner cell, or in the key. */
    private final Set<List<String>> wholes = new HashSet<>();

    private final Map<String, List<Known>> byFirst = new HashMap<>();

    record Known(List<String> words, Party party, boolean plain) {}

    Parties(PlanFacts facts, List<Row> rows, Function<String, List<String>> stems) {
        this.stems = stems;
        this.titles = new Titles(words -> bare(stems.apply(words)));
        new KeyNames(stems).of(facts.key()).forEach(this::know);
        facts.key().keySet().forEach(name -> wholes.add(bare(stems.apply(name))));
        Set<String> segments = new LinkedHashSet<>();
        for (Row row : rows) {
            row.action()
                    .text(Field.OWNER)
                    .ifPresent(owner -> segments.addAll(List.of(BETWEEN.split(owner))));
        }
        segments.forEach(name -> wholes.add(bare(stems.apply(name.replaceAll("[).:;]+$", "")))));
        List.copyOf(segments).stream()
                .map(BESIDE::matcher)
                .filter(Matcher::matches)
                .forEach(found -> segments.add(found.group(1)));
        segments.forEach(this::segment);
        NamedRoles.in(rows).forEach(this::role);
        known.sort(Comparator.comparingInt((Known one) -> -one.words().size()));
        for (Known one : known) {
            byFirst.computeIfAbsent(one.words().getFirst(), first -> new ArrayList<>()).add(one);
        }
    }

    /**
     * A party found.
     *
     * @param plain whether the words are plain English too ("events"), so that they may mean
     *     something else
     */
    record Found(Party party, int from, int until, boolean plain) {}

    /** The parties that the free words name; nothing is taken. */
    List<Found> in(Utterance said) {
        List<Found> found = new ArrayList<>();
        List<String> asked =
                said.words().stream().map(word -> String.join(" ", stems.apply(word))).toList();
        for (int at = 0; at < asked.size(); ) {
            Found here = at(said, asked, at);
            if (here != null) {
                found.add(here);
            }
            at = here == null ? at + 1 : here.until();
        }
        return found;
    }

    /** Who an owner cell names, each as printed. */
    static List<String> named(String ownerCell) {
        return BETWEEN.splitAsStream(ownerCell)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The same, with names that only a space keeps apart, where each of them is known. */
    List<String> each(String ownerCell) {
        return named(ownerCell).stream().flatMap(name -> apart(name).stream()).distinct().toList();
    }

    private List<String> apart(String name) {
        List<String> words = List.of(name.split("\\s+"));
        boolean all = words.stream().allMatch(word -> wholes.contains(bare(stems.apply(word))));
        return words.size() > 1 && all ? words : List.of(name);
    }

    /** Whether an owner cell names more than one; "TPB Chair" is one. */
    boolean several(String ownerCell) {
        return each(ownerCell).size() > 1
                || BESIDE.matcher(ownerCell.strip()).matches()
                        && ownerCell.strip().split("\\s+").length > 2;
    }

    /** An owner cell as stems without glue, for {@link Party#in}. */
    String line(Row row) {
        return Row.line(bare(stems.apply(row.action().text(Field.OWNER).orElse(""))));
    }

    /** Any cell as stems without glue. */
    String line(String text) {
        return Row.line(bare(stems.apply(text)));
    }

    private @org.jspecify.annotations.Nullable Found at(
            Utterance said, List<String> asked, int at) {
        for (Known one : byFirst.getOrDefault(asked.get(at), List.of())) {
            int end = end(said, asked, at, one.words());
            if (end > at) {
                boolean letters = !one.plain() && one.words().size() == 1;
                int until = letters ? OfParty.behind(said, end) : end;
                return new Found(one.party(), at, until, one.plain());
            }
        }
        return null;
    }

    /** Where the party's words end if they begin here, glue skipped; {@code at} if they do not. */
    private static int end(Utterance said, List<String> asked, int at, List<String> words) {
        int next = 0;
        int i = at;
        for (; i < asked.size() && next < words.size() && said.isFree(i); i++) {
            String stem = asked.get(i);
            if (stem.equals(words.get(next))) {
                next++;
            } else if (next == 0 || !GLUE.contains(stem)) {
                return at;
            }
        }
        return next == words.size() ? i : at;
    }

    private void role(String printed) {
        List<String> words = bare(stems.apply(printed));
        if (!names.contains(words)) {
            know(new Known(words, new Party(printed, Set.of(String.join(" ", words))), true));
        }
    }

    private void segment(String cut) {
        String printed = cut.strip().replaceAll("[).:;]+$", "");
        List<String> words = bare(stems.apply(printed));
        if (words.isEmpty() || words.size() > 6) {
            return;
        }
        Map<String, Party> parts = new LinkedHashMap<>();
        List<String> telling = words.stream().filter(word -> !GENERIC.contains(word)).toList();
        Set<String> forms = new HashSet<>(Set.of(String.join(" ", words)));
        // "Technician Champions" are the champions: all is about technicians here.
        if (words.getFirst().equals("technic") && telling.size() == words.size() - 1) {
            forms.add(String.join(" ", telling));
        }
        parts.put(String.join(" ", words), new Party(printed.strip(), forms));
        // "IT Services" without its general word would be found in every "who owns it?".
        boolean pronoun = telling.equals(List.of("it"));
        if (!telling.isEmpty() && !pronoun && telling.size() < words.size()) {
            Party wide = new Party(printed.strip(), Set.of(String.join(" ", telling)));
            parts.put(String.join(" ", telling), wide);
        }
        beginning(words, printed).forEach(parts::putIfAbsent);
        if (words.size() > 2 && words.size() == printed.split("\\s+").length) {
            String initials =
                    words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
            parts.put(
                    initials,
                    new Party(printed.strip(), Set.of(String.join(" ", words), initials)));
        }
        parts.forEach((form, party) -> add(List.of(form.split(" ")), party, printed));
    }

    /** The first words of a long name stand for it: "DVC Research" of "… and Innovation". */
    private static Map<String, Party> beginning(List<String> words, String printed) {
        return words.size() < 3 || GENERIC.contains(words.getFirst())
                ? Map.of()
                : Map.of(
                        String.join(" ", words.subList(0, 2)),
                        new Party(printed.strip(), Set.of(String.join(" ", words))));
    }

    private void add(List<String> words, Party party, String printed) {
        // "IT" alone would be taken for the pronoun; "Will May" is somebody.
        boolean talk = words.stream().allMatch(Topics::chatter) && !printed.endsWith(" May");
        boolean there = talk || names.contains(words);
        if (!there) {
            boolean abbreviated =
                    words.size() > 1
                            && List.of(printed.split("[^\\p{L}&+]+")).stream()
                                    .filter(one -> one.matches("\\p{Lu}{2,6}"))
                                    .map(one -> String.join(" ", stems.apply(one)))
                                    .anyMatch(words::contains);
            boolean initials =
                    words.size() == 1 && printed.contains(" ") && words.getFirst().length() < 5;
            boolean shouted =
                    initials
                            || abbreviated
                            || words.size() == 1
                                    && !printed.contains(" ")
                                    && !isPlain(printed.strip());
            know(new Known(words, party, words.size() < 3 && !shouted));
            titles.others(words).stream()
                    .filter(other -> !names.contains(other))
                    .forEach(other -> know(new Known(other, party, other.size() < 3)));
        }
    }

    private void know(Known one) {
        known.add(one);
        names.add(one.words());
    }

    /** Whether a name could be plain English: not when it has two capitals or a sign in it. */
    static boolean isPlain(String name) {
        long capitals = name.chars().filter(Character::isUpperCase).count();
        return capitals < 2
                && name.chars().allMatch(letter -> Character.isLetter(letter) || letter == ' ');
    }

    static List<String> bare(List<String> words) {
        return words.stream().filter(word -> !GLUE.contains(word)).toList();
    }
}
