package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Shade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

class RealPlansTest {

    @ParameterizedTest
    @CsvSource({
        "coventry, 18, 1, 18",
        "dmu-24-month, 33, 1, 33",
        "dmu-36-month, 28, 1, 28",
        "durham-phase1, 23, 1.1, 4.5",
        "leeds-36-month, 27, V1, A7",
        "leeds-5-year, 42, V1, S8",
        "as-printed/leeds-5-year, 42, V1, S8"
    })
    void readsEveryPublishedLayout(String plan, int actions, String first, String last)
            throws IOException {
        List<Action> read = RealPlans.read(plan).plan().actions();

        assertThat(read).hasSize(actions);
        assertThat(read.getFirst().code()).isEqualTo(first);
        assertThat(read.getLast().code()).isEqualTo(last);
        assertThat(read).extracting(Action::code).doesNotHaveDuplicates();
        assertThat(read).allSatisfy(action -> assertThat(action.themes()).isNotEmpty());
    }

    @Test
    void readsLegendKeyAndDatesFromTheNotes() throws IOException {
        var facts = RealPlans.read("dmu-24-month").plan().facts();

        assertThat(facts.legend().meaningOf(Shade.AMBER))
                .hasValue("not yet started, or some delays or problems");
        assertThat(facts.key()).containsEntry("OLG", "Operational Leadership Group");
        assertThat(facts.asOf()).isEqualTo(LocalDate.of(2021, 5, 7));
        assertThat(facts.start()).isEqualTo(LocalDate.of(2019, 5, 1));
    }

    @Test
    void keepsTheSecondCodeOfAnActionAsItsAlias() throws IOException {
        Plan plan = RealPlans.read("leeds-36-month").plan();

        assertThat(plan.actions())
                .filteredOn(action -> action.code().equals("V5"))
                .singleElement()
                .satisfies(action -> assertThat(action.aliases()).containsExactly("S1"))
                .satisfies(
                        action ->
                                assertThat(action.themes())
                                        .containsExactly("Visibility", "Sustainability"));
    }

    @ParameterizedTest
    @CsvSource({
        "dmu-24-month,CODE TITLE THEME TIMESCALE OWNER STATUS EVIDENCE",
        "dmu-36-month,CODE TITLE TIMESCALE OWNER STATUS EVIDENCE",
        "leeds-5-year,TIMESCALE TITLE STATUS",
        "leeds-36-month,TITLE THEME DETAIL TIMESCALE OWNER MEASURE",
        "coventry,TITLE OWNER DETAIL MEASURE TIMESCALE",
        "durham-phase1,TITLE TIMESCALE DETAIL EVIDENCE RATING FUTURE"
    })
    void understandsEachColumn(String plan, String fields) throws IOException {
        Columns columns = RealPlans.read(plan).columns();

        assertThat(columns.all())
                .extracting(Column::field)
                .extracting(Enum::name)
                .containsExactly(fields.split(" "));
    }
}
