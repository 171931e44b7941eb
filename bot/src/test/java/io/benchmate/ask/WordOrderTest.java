package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What is asked does not hang on the order in which it is said. */
class WordOrderTest {
    private static List<String> asked(String question) {
        return Desk.of(SamplePlan.HARROWMERE).codes(question);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    who owns 2.4? | 2.4 owner who
                    who owns 2.4? | 2.4, who owns that?
                    when is 3.1 due? | 3.1 due when
                    when is 3.1 due? | the deadline for 3.1?
                    what is the status of 1.3? | 1.3 status?
                    which actions are red? | red actions, which?
                    which actions are red? | red ones please
                    which Recognition actions are green? | green ones in Recognition
                    which Recognition actions are green? | Recognition: which are green?
                    what does LAD own? | LAD, what do they own?
                    what is due by the end of December 2026? | by the end of December 2026, what is due?
                    what is overdue? | overdue, what?
                    how many actions are blue? | blue actions, how many?
                    when are the exit interviews? | exit interviews when
                    who leads on mentoring? | mentoring, who leads on it?
                    """)
    void costsNothing(String usual, String turned) {
        assertThat(asked(turned)).isNotEmpty().isEqualTo(asked(usual));
    }
}
