package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Days are said back in words that go with them. */
class SaidPeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String CSV =
            "Ref,Action,Timescale,Status\n1,Publish the catalogue,March 2019,\n"
                    + "2,Open the workshops,March 2020,\n";

    private final FrontDesk desk =
            new FrontDesk(
                    () ->
                            List.of(
                                    ((Reading.Understood)
                                                    PlanImport.read(
                                                            "plan.csv",
                                                            CSV.getBytes(StandardCharsets.UTF_8),
                                                            ""))
                                            .plan()),
                    Remembering.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "is anything due on this month?, due this month.",
        "is any action due on next week?, due next week.",
        "is any action due on in December?, due in December.",
        "is any action due on December?, due in December.",
        "is any action due in December?, due in December.",
        "is any action due on December 2027?, due in December 2027.",
        "is any action due on 2028?, due in 2028.",
        "is any action due on this term?, due this term.",
        "is any action due on next academic year?, due next academic year.",
        "is any action due on autumn 2027?, due in Autumn 2027.",
        "is any action due on 3 May?, due on 3 May.",
        "is any action due in 3 May?, due on 3 May.",
        "is any action due on tomorrow?, due tomorrow.",
        "is any action due today?, due today.",
        "is any action due on the end of May?, due at the end of May.",
        "is any action due by the end of next month?, due by the end of next month.",
        "is any action due by 3 May?, due by 3 May.",
        "is any action due for before Easter?, due before Easter.",
        "is any action due in by Easter?, due by Easter.",
        "is any action due in by December?, due by December."
    })
    void saysThemBack(String question, String said) {
        Answer answer = desk.answer(new Question(question, new Asker("ann", "a:1"), TODAY));

        assertThat(((Answer.Grounded) answer).lead()).contains(said);
    }
}
