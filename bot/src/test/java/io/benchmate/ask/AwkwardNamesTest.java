package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Codes, people and themes that are called like months, chat spellings or thanks. */
class AwkwardNamesTest {
    private static final String PLAN =
            """
            Theme,Ref,Action,Lead,By when,RAG
            Thanks,R2,Send a card to every retiring technician,Will May,May 2027,Green
            Thanks,U4,Hold a lunch for new starters,Mark April,June 2027,Amber
            Buildings,B3,Open the new workshop to all students,June Summers,April 2028,Red
            Buildings,B4,Paint the loading bay,GP,March 2027,Green
            Buildings,L8,Label every gas cylinder,TM,Year 2,Amber
            Careers,W2,Write a guide for heads on how to cost technicians,PI / HR,Sept 2027,Amber
            Careers,N1,Map the grades of every technician,Dep,2027,Amber
            """;

    private final Desk desk = Desk.of(Desk.TODAY, plan());

    @ParameterizedTest
    @CsvSource({
        "what is B4?, B4",
        "u4, U4",
        "is W2 done?, W2",
        "r u sure who owns R2, R2",
        "N1, N1",
        "L8, L8"
    })
    void aCodeIsNoChatSpelling(String question, String code) {
        assertThat(desk.codes(question)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "what does GP own?, B4",
        "which are GP's?, B4",
        "what does Dep own?, N1",
        "which are TM's?, L8",
        "what does PI lead?, W2"
    })
    void anOwnersInitialsAreNone(String question, String code) {
        assertThat(desk.codes(question)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "what is Will May doing?, R2",
        "which actions does Mark April lead?, U4",
        "which are June Summers's?, B3",
        "what is due in May?, R2",
        "what is due in June?, U4"
    })
    void aPersonIsNoMonth(String question, String code) {
        assertThat(desk.codes(question)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"how many actions are in Thanks?", "what is under Thanks", "list the Thanks theme"})
    void aThemeIsNoThanks(String question) {
        assertThat(desk.codes(question)).isEqualTo(List.of("R2", "U4"));
    }

    private static Plan plan() {
        byte[] file = PLAN.getBytes(StandardCharsets.UTF_8);
        return ((Reading.Understood) PlanImport.read("plan.csv", file, null)).plan();
    }
}
