package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Ids in which a letter stands for the figure that it looks like, and the other way round. */
class MistypedCodesTest {

    @ParameterizedTest
    @CsvSource({
        "l.3, 1.3, a small letter L for the figure 1, 1.1 1.2 1.4",
        "I.3, 1.3, a capital letter I for the figure 1, 1.1 1.2 1.4",
        "1.O, 1.0, a capital letter O for the figure 0, 1.1 1.2 1.3",
        "2.1o, 2.10, a small letter O for the figure 0, 2.8 2.9 2.11",
        "1O, 10, a capital letter O for the figure 0, 8 9 11 12",
        "1O, 10, a capital letter O for the figure 0, 7 8 9 9a",
        "l, 1, a small letter L for the figure 1, 2 3 4",
        "CDl, CD1, a small letter L for the figure 1, CD2 CD3 V1 R1",
        "C0.1, CO.1, the figure 0 for a capital letter O, CO.2 CO.3 SU.1",
        "ED1.2, EDI.2, the figure 1 for a capital letter I, EDI.1 EDI.3 HR.1"
    })
    void saysWhatAnIdWithALookAlikeProbablyIs(
            String code, String likely, String slip, String others) {
        Reading.Understood read = plan(others + " " + code);
        Action last = read.plan().actions().getLast();

        assertThat(mistyped(read))
                .containsExactly(
                        new MistypedCode(
                                1 + read.plan().actions().size(), code, slip, likely, false));
        assertThat(last.code()).isEqualTo(code);
        assertThat(last.aliases()).containsExactly(likely);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CD1 V1 R1 S1 V&R",
                "1 2 3 4 12a",
                "I II III IV V",
                "1 2 3 4 5 I II III",
                "1.1 1.2 1.3 1.4 I.1 II.1",
                "1.1 1.2 1.3 1.4 A.1 I.1",
                "1.1 1.2 1.3 1.4 I.5 II.5",
                "1 2 3 4 5 6 7 8 9 5a 5k 5l 5o",
                "1 2 3 4 O1 O2",
                "1 2 3 4 O1",
                "1 2 3 4 5 6 7 8 9 10 11 12 I1 I2 I3",
                "V1 V2 V3 V4 EDI",
                "V1 V2 V3 V4 VI",
                "V1 V2 V3 V4 AI",
                "1.1 1.2 1.3 O.1",
                "A1 A2 I1 O1 l1",
                "1.1 1.2 l.3",
                "1.1 1.2 1.3 a b c l.4",
                "AI.1 AI.2 AI.3 AI.4 A1.1 A1.2",
                "AI.3 AI.4 AI.5 AI.6 A1.1 A1.2",
                "Goal1 Goal2 Goal3 Goal"
            })
    void isSilentWhereTheLetterMayBeMeant(String codes) {
        assertThat(mistyped(plan(codes))).isEmpty();
    }

    @Test
    void leavesAnIdThatAnotherActionHasToThatAction() {
        Reading.Understood read = plan("1.1 1.2 1.3 1.4 l.3");

        assertThat(read.plan().actions().getLast().aliases()).isEmpty();
        assertThat(mistyped(read))
                .extracting(Finding::sentence)
                .containsExactly(
                        "The id l.3 looks like 1.3, with a small letter L for the figure 1, and"
                                + " another action has the id 1.3. Please check it.");
    }

    @Test
    void namesEveryLetterAndThatASearchFindsTheAction() {
        assertThat(mistyped(plan("8 9 11 12 lO")))
                .extracting(Finding::sentence)
                .containsExactly(
                        "The id lO is probably 10, with a small letter L for the figure 1 and a"
                                + " capital letter O for the figure 0. A search for 10 finds it.");
    }

    @Test
    void readsSuchAnIdBeforeATitle() {
        Reading.Understood read =
                Files.csv(
                        "Action,When,Who\n1.1 Hold visits,2027,HR\n1.2 Print a guide,2027,HR\n"
                                + "l.3 Open a lab,2027,HR\n1.4 Mend the roof,2027,HR\n"
                                + "5l bottles for all,2027,HR\n1.6 Hold talks,2027,HR\n");

        assertThat(read.plan().actions())
                .extracting(Action::code)
                .containsExactly("1.1", "1.2", "l.3", "1.4", "row 6", "1.6");
        assertThat(read.plan().actions().get(2).title()).isEqualTo("Open a lab");
        assertThat(read.plan().actions().get(2).aliases()).containsExactly("1.3");
        assertThat(mistyped(read)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coventry",
                "dmu-24-month",
                "dmu-36-month",
                "durham-phase1",
                "leeds-36-month",
                "leeds-5-year",
                "as-printed/leeds-5-year"
            })
    void findsNoneInAPublishedPlan(String plan) throws IOException {
        assertThat(mistyped(RealPlans.read(plan))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"harrowmere-2025-28", "kelderwick-24-month"})
    void findsNoneInASamplePlan(String plan) throws IOException {
        byte[] file =
                java.nio.file.Files.readAllBytes(
                        Path.of("src/test/resources/sample", plan + ".csv"));

        assertThat(mistyped(Files.understood(PlanImport.read(plan + ".csv", file, null))))
                .isEmpty();
    }

    private static Reading.Understood plan(String codes) {
        StringBuilder csv = new StringBuilder(Files.HEADINGS);
        for (String code : codes.split(" ")) {
            csv.append(code).append(",Hold a visit for ").append(code).append(",2027,HR,Done\n");
        }
        return Files.csv(csv.toString());
    }

    private static List<Finding> mistyped(Reading.Understood read) {
        return read.report().findings().stream().filter(MistypedCode.class::isInstance).toList();
    }
}
