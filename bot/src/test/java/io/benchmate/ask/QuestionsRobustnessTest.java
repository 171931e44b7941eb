package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Slips of the keyboard, capitals and politeness hardly change what is answered. */
class QuestionsRobustnessTest {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");
    private static final String KEYS = " qwertyuiop asdfghjkl zxcvbnm ";
    private static final List<Integer> SEEDS = List.of(7, 101, 202);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("what", "wot"),
                    Map.entry("when", "whn"),
                    Map.entry("which", "wich"),
                    Map.entry("and", "n"),
                    Map.entry("have", "hv"),
                    Map.entry("should", "shd"),
                    Map.entry("before", "b4"),
                    Map.entry("through", "thru"),
                    Map.entry("with", "w/"),
                    Map.entry("about", "abt"),
                    Map.entry("people", "ppl"),
                    Map.entry("please", "plz"),
                    Map.entry("year", "yr"),
                    Map.entry("years", "yrs"),
                    Map.entry("month", "mth"),
                    Map.entry("next", "nxt"),
                    Map.entry("christmas", "xmas"),
                    Map.entry("committee", "cttee"),
                    Map.entry("committees", "cttees"),
                    Map.entry("group", "grp"),
                    Map.entry("meetings", "mtgs"),
                    Map.entry("managers", "mgrs"),
                    Map.entry("department", "dept"),
                    Map.entry("university", "uni"),
                    Map.entry("conference", "conf"),
                    Map.entry("workshops", "wkshops"),
                    Map.entry("training", "trng"),
                    Map.entry("equipment", "eqpt"));
    private static final List<List<String>> WRAPPED =
            List.of(
                    List.of("Hi, could you please tell me ", ""),
                    List.of("Hello Benchmate, ", " please?"),
                    List.of("sorry to bother you but ", " thanks"),
                    List.of("quick question: ", ", cheers"),
                    List.of("Good morning. ", " Thank you!"),
                    List.of("I was wondering, ", " if you don't mind"));

    private final Labelled plans = published();
    private List<JsonNode> labels = List.of();
    private int right;

    @BeforeEach
    void countsWhatIsRightAsAsked() throws IOException {
        labels = plans.own();
        right = labels.size() - plans.wrong(labels, UnaryOperator.identity()).size();
    }

    /** Of any word of four letters or more, names and glue among them, and at any letter. */
    @Test
    void oneTypoInEachQuestionCostsAtMostTwoPoints() {
        int lost = 0;
        for (int seed : SEEDS) {
            Random random = new Random(seed);
            List<String> wrong = plans.wrong(labels, question -> slip(question, random));
            lost += right - (labels.size() - wrong.size());
        }

        assertThat(lost).isLessThanOrEqualTo(SEEDS.size() * labels.size() / 50);
    }

    @Test
    void politenessCostsNothing() {
        Random random = new Random(7);

        List<String> wrong =
                plans.wrong(
                        labels,
                        question -> {
                            List<String> around = WRAPPED.get(random.nextInt(WRAPPED.size()));
                            return around.getFirst() + question + around.getLast();
                        });

        assertThat(labels.size() - wrong.size()).isGreaterThanOrEqualTo(right - 1);
    }

    @Test
    void capitalsCostNothing() {
        List<String> upper = plans.wrong(labels, question -> question.toUpperCase(Locale.UK));
        List<String> lower = plans.wrong(labels, question -> question.toLowerCase(Locale.UK));

        assertThat(labels.size() - upper.size()).isEqualTo(right);
        assertThat(labels.size() - lower.size()).isEqualTo(right);
    }

    @Test
    void chatSpellingCostsAtMostTwoPoints() {
        List<String> wrong = plans.wrong(labels, QuestionsRobustnessTest::shortened);

        assertThat(right - (labels.size() - wrong.size())).isLessThanOrEqualTo(labels.size() / 50);
    }

    private static String shortened(String question) {
        return LETTERS.matcher(question)
                .replaceAll(
                        word ->
                                SHORT.getOrDefault(
                                        word.group().toLowerCase(Locale.UK), word.group()));
    }

    /** One letter of one word left out, doubled, swapped or struck beside its key. */
    private static String slip(String question, Random random) {
        List<MatchResult> words = WORD.matcher(question).results().toList();
        if (words.isEmpty()) {
            return question;
        }
        MatchResult word = words.get(random.nextInt(words.size()));
        String said = word.group();
        String slipped = said;
        while (slipped.equals(said)) {
            slipped = slip(said, random.nextInt(said.length()), random);
        }
        return question.substring(0, word.start()) + slipped + question.substring(word.end());
    }

    private static String slip(String said, int at, Random random) {
        char letter = said.charAt(at);
        String before = said.substring(0, at);
        String after = said.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 ->
                    after.isEmpty() ? said : before + after.charAt(0) + letter + after.substring(1);
            default -> before + beside(letter, random) + after;
        };
    }

    /** The key to the left or to the right, in the same row. */
    private static char beside(char letter, Random random) {
        int key = KEYS.indexOf(Character.toLowerCase(letter));
        char other = KEYS.charAt(key + (random.nextBoolean() ? 1 : -1));
        char struck =
                other == ' ' ? KEYS.charAt(key + (KEYS.charAt(key + 1) == ' ' ? -1 : 1)) : other;
        return Character.isUpperCase(letter) ? Character.toUpperCase(struck) : struck;
    }

    private static Labelled published() {
        try {
            return Labelled.published();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
