package io.benchmate.plan.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class TimescalePropertiesTest {
    private static final List<String> WORDS =
            List.of(
                    "by",
                    "end",
                    "of",
                    "in",
                    "from",
                    "until",
                    "to",
                    "-",
                    "–",
                    "/",
                    ",",
                    ".",
                    "(",
                    ")",
                    "&",
                    "and",
                    "Sept",
                    "october",
                    "May",
                    "2026",
                    "26",
                    "25/26",
                    "2025/26",
                    "Year",
                    "Years",
                    "month",
                    "months",
                    "1",
                    "2",
                    "31st",
                    "12",
                    "every",
                    "annually",
                    "termly",
                    "Autumn",
                    "winter",
                    "term",
                    "Q3",
                    "H1",
                    "early",
                    "mid",
                    "late",
                    "FY",
                    "AY",
                    "Easter",
                    "w/c",
                    "on-going",
                    "TBC",
                    "asap",
                    "bi",
                    "annual",
                    "per",
                    "year",
                    "times",
                    "dependent",
                    "after",
                    "before",
                    "within",
                    "next",
                    "first",
                    "half",
                    "quarter",
                    "£",
                    "%",
                    "covid",
                    "19",
                    "twice",
                    "a",
                    "0",
                    "99999999999",
                    "𝟚",
                    "’",
                    "Feb",
                    "29",
                    "30",
                    "launch",
                    "plan",
                    "every",
                    "Mondays",
                    "weeks",
                    "rolling",
                    "out",
                    "start",
                    "updated",
                    "expected",
                    "be",
                    "Jan",
                    "mid-year",
                    "next",
                    "new",
                    "Q1",
                    "31/12",
                    "events",
                    "per annum",
                    "(next",
                    "review",
                    "Strategy",
                    "week",
                    "18m",
                    "1,");

    private final Timescales timescales = new Timescales(Conventions.UK);
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20261121);

    @Test
    void neverThrowsOnAHundredThousandRandomCells() {
        for (int i = 0; i < 100_000; i++) {
            String cell = i % 2 == 0 ? ofWords() : ofCharacters();

            Reading reading = timescales.read(cell, i % 3 == 0 ? LocalDate.of(2026, 3, 31) : null);

            assertThat(reading.milestones()).isNotEmpty();
            if (reading.start() != null && reading.end() != null) {
                assertThat(reading.end()).isAfterOrEqualTo(reading.start());
            }
            assertThat(reading.milestones()).allMatch(TimescalePropertiesTest::runsForward);
        }
    }

    @Test
    void readsTheSameWhateverTheCaseSpacingAndDashes() {
        for (int i = 0; i < 20_000; i++) {
            String cell = ofWords();

            Reading reading = timescales.read(cell, null);

            assertThat(shape(timescales.read(cell.toUpperCase(Locale.ROOT), null)))
                    .isEqualTo(shape(reading));
            assertThat(shape(timescales.read("  " + cell.replace(" ", " \u00a0\n"), null)))
                    .isEqualTo(shape(reading));
            assertThat(shape(timescales.read(cell.replace('-', '—').replace('–', '−'), null)))
                    .isEqualTo(shape(reading));
        }
    }

    @Test
    void readsADayTheSameInBritishAndAmericanOrder() {
        LocalDate day = LocalDate.of(2026, 1, 13);
        for (; day.getYear() == 2026; day = day.plusDays(1)) {
            String month =
                    day.getMonth().name().charAt(0)
                            + day.getMonth().name().substring(1).toLowerCase(Locale.ROOT);
            String british = day.getDayOfMonth() + " " + month + " 2026";
            String american = month + " " + day.getDayOfMonth() + ", 2026";

            assertThat(timescales.read(british, null).end()).isEqualTo(day);
            assertThat(timescales.read(american, null).end()).isEqualTo(day);
            if (day.getDayOfMonth() > 12) {
                String figures = day.getMonthValue() + "/" + day.getDayOfMonth() + "/2026";
                assertThat(timescales.read(figures, null).end()).isEqualTo(day);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by end of March 2026 and every 3 months (dependent on 25/26 funding), ",
                "- ",
                "after ",
                "Jan and ",
                "dependent on ( ",
                "every other ",
                "1 - ",
                "end of the ",
                "6 months after ",
                "within 2 weeks of 3 March 2026 ",
                "every Monday and ",
                "expected to be ",
                "25/26 ",
                "Nov 2026 - Jan, ",
                "15 Jan - ",
                "Years 1, 2, ",
                "end of the mid ",
                "2 new events ",
                "after each (next: ",
                "Q2 - Autumn term - ",
                "31/12/",
                "Year 1 Term 2, ",
                "first week of ",
                "2026 - Summer ",
                "6 months - "
            })
    void looksAtEachTokenABoundedNumberOfTimes(String part) {
        int tenTimes = looks(part.repeat(20));
        int hundredTimes = looks(part.repeat(200));

        assertThat(hundredTimes).isLessThan(tenTimes * 12);
    }

    private static boolean runsForward(Milestone milestone) {
        LocalDate first = milestone.earliest();
        LocalDate last = milestone.latest();
        return first == null || last == null || !last.isBefore(first);
    }

    /** How often the grammar looks at a token of the cell. */
    private static int looks(String cell) {
        List<Token> tokens = Lexer.tokens(cell);
        AtomicInteger looks = new AtomicInteger();
        List<Token> watched =
                new AbstractList<>() {
                    @Override
                    public Token get(int index) {
                        looks.incrementAndGet();
                        return tokens.get(index);
                    }

                    @Override
                    public int size() {
                        return tokens.size();
                    }
                };
        Scanner.marks(new Tokens(cell, watched), Conventions.UK, LocalDate.of(2026, 1, 1));
        return looks.get();
    }

    private static List<Object> shape(Reading reading) {
        return Arrays.asList(reading.kind(), reading.start(), reading.end(), reading.recurrence());
    }

    private String ofWords() {
        StringBuilder cell = new StringBuilder();
        int length = random.nextInt(1, 9);
        for (int i = 0; i < length; i++) {
            cell.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return cell.toString();
    }

    private String ofCharacters() {
        StringBuilder cell = new StringBuilder();
        int length = random.nextInt(0, 60);
        for (int i = 0; i < length; i++) {
            cell.append(
                    (char)
                            (random.nextInt(4) == 0
                                    ? random.nextInt(0x10000)
                                    : random.nextInt(32, 127)));
        }
        return cell.toString();
    }
}
