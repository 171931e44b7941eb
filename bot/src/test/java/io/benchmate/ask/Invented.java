package io.benchmate.ask;

import io.benchmate.card.PlainText;
import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an answer says that neither the plan nor the question has: every quotation, every number and
 * every name (a word with a capital letter, so each owner, colour, month and id) is looked up. A
 * number may also be a count, which is counted again here, or a day that the question's words name.
 */
final class Invented {
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}&]*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,/]\\d+)*");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    /** Words with a capital that the product says by itself, in any answer. */
    private static final Set<String> OWN =
            Set.of(
                    ("I The Action That Understood Plan Theme Themes Owner Timescale Status Nearest"
                         + " None No In Which These This There It Is Give Highest Lowest By Left"
                         + " One Two Three Four Five Progress Success Measures Rating Future"
                         + " Benchmate UK What As An A Not Page Only Some Without Title Description"
                         + " Evidence Here Blank Printed Next Also")
                            .split(" "));

    private final Plan plan;
    private final String text;
    private final Set<String> words;
    private final IndexedPlan index;

    Invented(Plan plan) {
        this.plan = plan;
        this.text = plain(texts(plan).collect(Collectors.joining("\n")));
        this.words = words(text);
        this.index = new IndexedPlan(plan);
    }

    /** What is invented in an answer on this plan; empty when nothing is. */
    List<String> in(Answer answer, String question, LocalDate askedOn) {
        return in(PlainText.of(answer), answer, question, askedOn);
    }

    /**
     * @param said the answer as a person reads it
     */
    List<String> in(String said, Answer answer, String question, LocalDate askedOn) {
        String asked = plain(question);
        Set<String> known = new HashSet<>(words);
        known.addAll(words(asked));
        known.addAll(days(question, askedOn));
        known.addAll(withoutStatus(question, askedOn));
        shown(answer).forEach(action -> known.addAll(read(action)));
        Set<String> invented = new TreeSet<>();
        quotations(said)
                .filter(quote -> !text.contains(quote) && !fold(asked).contains(fold(quote)))
                .forEach(quote -> invented.add("“" + quote + "”"));
        NAME.matcher(said)
                .results()
                .map(MatchResult::group)
                .filter(name -> !OWN.contains(name) && !known.contains(fold(name)))
                .forEach(invented::add);
        Set<String> counts = counts(answer);
        NUMBER.matcher(said)
                .results()
                .map(MatchResult::group)
                .filter(number -> !known.contains(number) && !counts.contains(number))
                .forEach(invented::add);
        titled(said).forEach(invented::add);
        shown(answer).stream()
                .filter(action -> !plan.actions().contains(action))
                .forEach(action -> invented.add("row " + action.code()));
        return List.copyOf(invented);
    }

    private static Stream<String> quotations(String said) {
        return QUOTED.matcher(said)
                .results()
                .map((MatchResult found) -> found.group(1))
                .flatMap(quote -> Stream.of(quote.split(" … ?")))
                .map(Invented::plain);
    }

    /** Each line that shows an action has the title that the plan prints beside that id. */
    private List<String> titled(String said) {
        List<String> wrong = new ArrayList<>();
        for (String line : said.lines().filter(one -> one.startsWith("- ")).toList()) {
            boolean right =
                    plan.actions().stream()
                            .anyMatch(
                                    action ->
                                            plain(line)
                                                            .startsWith(
                                                                    plain(
                                                                            "- "
                                                                                    + action.code()
                                                                                    + " "
                                                                                    + action
                                                                                            .title()))
                                                    && rest(line, action));
            if (!right) {
                wrong.add(line);
            }
        }
        return wrong;
    }

    /** What stands behind the title stands in this row, and in no other one's place. */
    private static boolean rest(String line, Action action) {
        String row = plain(texts(action).collect(Collectors.joining("\n")));
        String behind =
                plain(line).substring(plain("- " + action.code() + " " + action.title()).length());
        return Stream.of(behind.split(" \\| "))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.startsWith("no "))
                .filter(part -> action.status().shade().isColour() ? !colour(part) : true)
                .allMatch(row::contains);
    }

    private static boolean colour(String part) {
        return part.matches("(?:Blue|Green|Amber|Red|Yellow)\\b.*");
    }

    /** Numbers that are counted here again, from what is shown and from the plan. */
    private Set<String> counts(Answer answer) {
        Set<Integer> counts = new HashSet<>();
        List<Action> shown = shown(answer);
        for (List<Action> some : List.of(shown, plan.actions())) {
            counts.add(some.size());
            some.stream()
                    .collect(Collectors.groupingBy(Action::status, Collectors.counting()))
                    .values()
                    .forEach(count -> counts.add(count.intValue()));
            some.stream()
                    .collect(
                            Collectors.groupingBy(
                                    one -> one.status().shade(), Collectors.counting()))
                    .values()
                    .forEach(count -> counts.add(count.intValue()));
        }
        if (answer instanceof Answer.Several several) {
            counts.add(several.total());
            counts.add(several.page());
            counts.add(several.pages());
        }
        return counts.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static List<Action> shown(Answer answer) {
        return switch (answer) {
            case Answer.One one -> List.of(one.action());
            case Answer.Several several ->
                    several.groups().stream()
                            .flatMap(group -> group.lines().stream())
                            .map(Answer.Line::action)
                            .toList();
            case Answer.Count count -> count.actions();
            case Answer.NotSaid silent ->
                    Stream.concat(silent.pointer().stream(), silent.nearest().stream()).toList();
            case Answer.Which which ->
                    which.options().stream().flatMap(one -> one.actions().stream()).toList();
            case Answer.Together together ->
                    together.parts().stream()
                            .flatMap(part -> shown(part.answer()).stream())
                            .toList();
            case Answer.Meaning _, Answer.Help _, Answer.Courtesy _, Answer.NoPlan _ -> List.of();
        };
    }

    /** Days and bounds that the question's own words name, as the answer prints them. */
    private Set<String> days(String question, LocalDate askedOn) {
        Intent intent = new Understanding(index, askedOn).of(question);
        Set<String> named = new HashSet<>();
        Queries.of(intent)
                .map(PlanQuery::date)
                .map(DateAsk::period)
                .map(period -> DAY.format(period.from()) + " " + DAY.format(period.until()))
                .ifPresent(days -> named.addAll(words(days)));
        Queries.of(intent)
                .map(PlanQuery::rating)
                .ifPresent(bounds -> named.addAll(words(bounds.words())));
        return named;
    }

    /** How many actions of the themes that the question names have no status, counted again. */
    private Set<String> withoutStatus(String question, LocalDate askedOn) {
        Set<String> themes =
                Queries.of(new Understanding(index, askedOn).of(question))
                        .map(PlanQuery::themes)
                        .orElse(Set.of());
        long count =
                plan.actions().stream()
                        .filter(action -> action.themes().stream().anyMatch(themes::contains))
                        .filter(action -> action.status().printed().isBlank())
                        .count();
        return Set.of(Long.toString(count));
    }

    /** The days as which a row's timescale is read, which stand beside its words. */
    private Set<String> read(Action action) {
        return index.row(action).stream()
                .flatMap(row -> index.when(row).spans().stream())
                .map(When.Span::period)
                .flatMap(period -> Stream.of(period.from(), period.until()))
                .flatMap(day -> words(DAY.format(day)).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(Plan plan) {
        var facts = plan.facts();
        return Stream.of(
                        plan.actions().stream().flatMap(Invented::texts),
                        plan.actions().stream().map(Action::code),
                        Stream.of(facts.title()),
                        facts.notes().stream(),
                        facts.key().keySet().stream(),
                        facts.key().values().stream())
                .flatMap(some -> some);
    }

    private static Stream<String> texts(Action action) {
        List<Cell> cells =
                Stream.concat(action.cells().values().stream(), action.otherCells().stream())
                        .toList();
        return Stream.of(
                        Stream.of(action.title(), action.status().printed()),
                        action.themes().stream(),
                        cells.stream().map(Cell::heading),
                        cells.stream().map(Cell::text))
                .flatMap(some -> some)
                .map(Objects::requireNonNull);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (Pattern pattern : List.of(Pattern.compile("[\\p{L}&]+"), NUMBER)) {
            pattern.matcher(text).results().map(found -> fold(found.group())).forEach(words::add);
        }
        return words;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.UK);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replace("…", "").strip();
    }
}
