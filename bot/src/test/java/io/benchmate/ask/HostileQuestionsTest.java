package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;

/** Whatever is pasted into the chat is answered, and at once. */
class HostileQuestionsTest {
    /** Teams sends messages of up to 28 KB. */
    private static final int LONG = 20_000;

    /** What a busy build machine does in a tenth of the time; what grows faster takes seconds. */
    private static final long ENOUGH = 1_000_000_000;

    private static final List<String> PIECES =
            List.of(
                    "and ",
                    "so ",
                    "the ",
                    "of ",
                    "who owns ",
                    "1.1 ",
                    "2024/25 ",
                    "((",
                    "[",
                    "\"",
                    "\u0301",
                    "e\u0301",
                    "\u200b",
                    "\u202e",
                    "\u05d0",
                    "\uD83D\uDE00",
                    "\uD800",
                    "\ufdfa",
                    "\u3000",
                    "\u0000",
                    "\n",
                    "\t",
                    "a",
                    "7",
                    "-",
                    ".",
                    "? ",
                    "DTS/",
                    "red or ",
                    "all themes: ",
                    "training ",
                    "ok ",
                    "how many ",
                    "b4 ",
                    "but ",
                    "please ",
                    "hi ",
                    "about ",
                    "actually ",
                    "action plan ",
                    "are there ",
                    "doing ");

    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    /** The very first question loads much code. */
    @BeforeEach
    void hasAnsweredBefore() {
        desk.ask("who owns 1.1?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "what about %s who owns mentoring?"})
    void answersLongRunsOfAnythingAtOnce(String form) {
        for (String piece : PIECES) {
            String typed = form.formatted(piece.repeat(LONG / piece.length()));

            assertThat(time(typed)).as(() -> form + " with " + piece).isLessThan(ENOUGH);
        }
    }

    @Test
    void answersLongMixturesOfAnythingAtOnce() {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            StringBuilder typed = new StringBuilder();
            List<String> some =
                    random.ints(1 + random.nextInt(4), 0, PIECES.size())
                            .mapToObj(PIECES::get)
                            .toList();
            while (typed.length() < LONG / (1 + i % 20)) {
                typed.append(some.get(random.nextInt(some.size())));
            }

            assertThat(time(typed.toString())).as(some::toString).isLessThan(ENOUGH);
        }
    }

    @Test
    void readsThroughWhatNobodySees() {
        assertThat(desk.codes("uni\u00adforms")).containsExactly("1.9");
        assertThat(desk.codes("\u200fwho owns\u00a01\u200b.4\u202c?\ufeff")).containsExactly("1.4");
    }

    @Test
    void asksTheQuestionAtTheEndOfALongStory() {
        String story = "The room was full and nobody had brought a pen or any paper. ".repeat(30);

        assertThat(desk.codes(story + "Who owns mentoring?")).containsExactly("3.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"telephone", "what is the telephone number of the lead for 1.4?"})
    void hasAnAnswerWhereATelephoneIsAskedFor(String question) {
        assertThat(PlainText.of(desk.ask(question))).isNotBlank();
    }

    private long time(String typed) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertThat(PlainText.of(desk.ask(typed))).isNotBlank();
        return threads.getCurrentThreadCpuTime() - before;
    }
}
