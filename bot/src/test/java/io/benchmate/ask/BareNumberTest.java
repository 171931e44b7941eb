package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What is asked of a plan whose actions have no more than a number. */
class BareNumberTest {
    private static final String ROWS =
            """
            No,Action,Owner,Timescale,Status,Evidence
            1,Publish a page for every team,Web Team,July 2026,Green,Nine pages are up.
            2,Hold an open day for schools,Outreach,March 2026,Amber,A date is being looked for.
            3,Review the promotion routes,HR,October 2027,Red,Waiting for the unions.
            """;

    private final Desk desk = Desk.of(LocalDate.of(2026, 6, 1), plan());

    private static Plan plan() {
        Reading read = PlanImport.read("plan.csv", ROWS.getBytes(StandardCharsets.UTF_8), null);
        return ((Reading.Understood) read).plan();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when is 3 due | when is action 3 due",
                "deadline for 3? | deadline for action 3?",
                "when is #3 due | when is action 3 due",
                "who owns 2 | who owns action 2",
                "who has 2? | who has action 2?",
                "status of 1 | status of action 1",
                "how late is 2 | how late is action 2",
                "when's 2 due and who has it | when's action 2 due and who has it",
                "I've got a query about 2, who owns it? | who owns action 2",
                "who do I chase about 2, who's it assigned to? | who owns action 2",
                "tell me who 2 is assigned to | who owns action 2",
                "remind me when 3 needs to be delivered | when is action 3 due",
                "what date have we put against action 3 | when is action 3 due",
                "what is 1 about | what is action 1 about"
            })
    void isAnsweredAsIfTheWordActionStoodBeforeIt(String bare, String plain) {
        Answer answer = desk.ask(bare);

        assertThat(Desk.codes(answer)).hasSize(1);
        assertThat(answer.lead()).isEqualTo(desk.askAs("somebody else", plain).lead());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who are the 2 leads",
                "show the 2 red",
                "how are we doing with the 2 red",
                "what are the first 2",
                "when are the 2 due"
            })
    void isNoActionWhereItCountsSeveral(String question) {
        assertThat(desk.ask(question).lead()).doesNotContainPattern("[Aa]ction 2\\b");
    }
}
