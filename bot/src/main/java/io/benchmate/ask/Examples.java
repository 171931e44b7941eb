package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Example questions made from the plan that is loaded. Each was asked before it is offered: none is
 * refused, whichever plan it is. Pure; safe for use by many threads, and worth keeping for a day.
 */
final class Examples {
    private static final Asker NOBODY = new Asker("", "");
    private static final int LONGEST_TITLE = 48;
    private static final int TRIED = 40;

    private final IndexedPlan indexed;
    private final Plan plan;
    private final LocalDate today;

    /** Each example costs a whole question, so what was found is kept with the index. */
    private final Map<String, Boolean> tried = new ConcurrentHashMap<>();

    private volatile @Nullable List<Answer.Section> sections;

    Examples(IndexedPlan indexed, LocalDate today) {
        this.indexed = indexed;
        this.plan = indexed.plan();
        this.today = today;
    }

    /** The day for which they are true. */
    LocalDate day() {
        return today;
    }

    List<Answer.Section> sections() {
        List<Answer.Section> known = sections;
        if (known == null) {
            known = List.copyOf(found());
            sections = known;
        }
        return known;
    }

    private List<Answer.Section> found() {
        List<Answer.Section> sections = new ArrayList<>();
        section(sections, "A topic", topics());
        section(sections, "One action", one());
        section(sections, "Lists and numbers", lists());
        section(sections, "Meanings", meanings());
        section(sections, "Two at once", two());
        return sections;
    }

    /** Those of the questions that the plan answers, in order. */
    List<String> answered(String... questions) {
        return Stream.of(questions)
                .filter(question -> tried.computeIfAbsent(question, this::isAnswered))
                .toList();
    }

    private static void section(
            List<Answer.Section> sections, String heading, List<String> examples) {
        if (!examples.isEmpty()) {
            sections.add(new Answer.Section(heading, examples));
        }
    }

    /** One topic of each of three themes, each asked in another way. */
    private List<String> topics() {
        List<UnaryOperator<String>> ways =
                List.of(
                        topic -> "What’s happening about " + topic + "?",
                        topic -> "Who leads on " + topic + "?",
                        topic -> "When is " + topic + " due?");
        List<String> topics = new ArrayList<>();
        for (Action action : leading(plan.themes().isEmpty())) {
            if (topics.size() < ways.size()) {
                String question = ways.get(topics.size()).apply(topic(action));
                if (shows(question, action)) {
                    topics.add(question);
                }
            }
        }
        return topics;
    }

    /** Actions whose titles are short enough to say, the first of each theme first. */
    private List<Action> leading(boolean themeless) {
        List<Action> leading = new ArrayList<>();
        for (String theme : themeless ? List.of("") : plan.themes()) {
            plan.actions().stream()
                    .filter(action -> themeless || action.themes().contains(theme))
                    .filter(action -> action.title().matches("[\\p{L}\\p{N} '’&-]{4,48}"))
                    .limit(themeless ? 6 : 2)
                    .forEach(leading::add);
        }
        return leading.stream().distinct().limit(TRIED).toList();
    }

    private static String topic(Action action) {
        String title = action.title().strip();
        String first = title.split("[ -]", 2)[0].toLowerCase(Locale.UK);
        boolean name = title.length() < 2 || Character.isUpperCase(title.charAt(1));
        return !name && IndexedPlan.everyday(first) && title.length() <= LONGEST_TITLE
                ? title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1)
                : title;
    }

    private List<String> one() {
        for (Action action : plan.actions().stream().limit(TRIED).toList()) {
            boolean full =
                    action.text(Field.OWNER).isPresent()
                            && action.text(Field.TIMESCALE).isPresent();
            List<String> questions =
                    List.of(
                            "Action " + action.code(),
                            "Who owns action " + action.code() + " and when is it due?",
                            "What is related to action " + action.code() + "?");
            if (full && questions.stream().allMatch(this::isAnswered)) {
                return questions;
            }
        }
        return plan.actions().stream()
                .limit(1)
                .map(action -> "Action " + action.code())
                .filter(this::isAnswered)
                .toList();
    }

    private List<String> lists() {
        List<String> lists =
                new ArrayList<>(
                        answered(
                                "What is overdue?",
                                "What is due next?",
                                "Which actions are not done?",
                                "How are we doing overall?",
                                "What has no date?"));
        first(plan.themes(), theme -> "Which " + theme + " actions are not done?", lists);
        first(owners(), owner -> "What does " + owner + " own?", lists);
        return lists;
    }

    private List<String> meanings() {
        List<String> meanings =
                new ArrayList<>(
                        answered(
                                "What do the colours mean?",
                                "Which themes are there?",
                                "Which plan is this?"));
        List<String> key = List.copyOf(plan.facts().key().keySet());
        first(key, word -> "What does " + word + " mean?", meanings);
        return meanings;
    }

    private List<String> two() {
        List<String> one = one();
        if (one.isEmpty()) {
            return List.of();
        }
        String owner = one.getFirst().replace("Action", "Who owns action");
        return answered(owner + ", and what is due next?", owner + ", and what is overdue?")
                .stream()
                .limit(1)
                .toList();
    }

    private List<String> owners() {
        Stream<String> named = plan.facts().key().keySet().stream();
        Stream<String> printed =
                plan.actions().stream()
                        .limit(TRIED)
                        .flatMap(action -> action.text(Field.OWNER).stream())
                        .filter(owner -> owner.matches("[\\p{L}&' ]{2,40}"));
        return Stream.concat(named, printed).distinct().toList();
    }

    private void first(List<String> names, UnaryOperator<String> question, List<String> into) {
        names.stream()
                .limit(TRIED)
                .map(question)
                .filter(this::isAnswered)
                .findFirst()
                .ifPresent(into::add);
    }

    private boolean shows(String question, Action action) {
        return switch (answer(question)) {
            case Answer.One one -> one.action().equals(action);
            case Answer.Several several ->
                    several.groups().stream()
                            .flatMap(group -> group.lines().stream())
                            .anyMatch(line -> line.action().equals(action));
            case Answer.Count _, Answer.Meaning _, Answer.NotSaid _, Answer.Which _ -> false;
            case Answer.Together _, Answer.Help _, Answer.Courtesy _, Answer.NoPlan _ -> false;
        };
    }

    private boolean isAnswered(String question) {
        return switch (answer(question)) {
            case Answer.One _, Answer.Several _, Answer.Count _, Answer.Meaning _ -> true;
            case Answer.Together together ->
                    together.parts().stream()
                            .noneMatch(part -> part.answer() instanceof Answer.NotSaid);
            case Answer.NotSaid _, Answer.Which _ -> false;
            case Answer.Help _, Answer.Courtesy _, Answer.NoPlan _ -> false;
        };
    }

    private Answer answer(String question) {
        return new Talk(indexed, new Question(question, NOBODY, today), null, Rewriter.NONE)
                .told()
                .answer();
    }
}
