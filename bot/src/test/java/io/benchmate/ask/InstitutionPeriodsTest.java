package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.Days;
import io.benchmate.calendar.Term;
import io.benchmate.calendar.Terms;
import io.benchmate.calendar.YearFrom;
import io.benchmate.plan.timescale.Conventions;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class InstitutionPeriodsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final Conventions OURS =
            new Conventions(
                    YearFrom.of(10, 1),
                    YearFrom.of(8, 1),
                    Conventions.UK.seasons(),
                    new Terms(
                            Conventions.UK.terms().usual(),
                            List.of(
                                    dated(Term.AUTUMN, "2026-09-07", "2026-12-11"),
                                    dated(Term.SPRING, "2027-01-18", "2027-04-02"))),
                    Map.of());

    @Test
    void thisTermAndTheNextAreTheDaysThatTheInstitutionGave() {
        assertThat(read("what is due this term?")).isEqualTo(period("2026-09-07", "2026-12-11"));
        assertThat(read("what is due next term?")).isEqualTo(period("2027-01-18", "2027-04-02"));
        assertThat(read("what was due last term?")).isEqualTo(period("2026-04-01", "2026-06-30"));
    }

    @Test
    void inAVacationThisAndNextTermAreTheOneToCome() {
        LocalDate christmas = LocalDate.of(2026, 12, 27);

        assertThat(new InstitutionPeriods(OURS).term(christmas, 0))
                .isEqualTo(new InstitutionPeriods(OURS).term(christmas, 1))
                .isEqualTo(period("2027-01-18", "2027-04-02"));
    }

    @Test
    void theAcademicYearBeginsOnTheInstitutionsDay() {
        assertThat(read("what is due this academic year?"))
                .isEqualTo(period("2025-10-01", "2026-09-30"));
        assertThat(read("what is due in 26/27?")).isEqualTo(period("2026-10-01", "2027-09-30"));
    }

    @Test
    void aTermThatIsNamedIsTheOneThatTheInstitutionGaveAndNotTheSeason() {
        Period autumn = period("2026-09-07", "2026-12-11");
        Period spring = period("2027-01-18", "2027-04-02");

        assertThat(read("what is due in the autumn term?")).isEqualTo(autumn);
        assertThat(read("what is due this autumn term?")).isEqualTo(autumn);
        assertThat(read("what is due by the end of the autumn term?")).isEqualTo(autumn);
        assertThat(read("what is due in term 1?")).isEqualTo(autumn);
        assertThat(read("what is due in the spring term?")).isEqualTo(spring);
        assertThat(read("what is due in Hilary?")).isEqualTo(spring);
        assertThat(read("what is due in Lent term 2027?")).isEqualTo(spring);
        assertThat(read("what is due in the second term of 2026/27?")).isEqualTo(spring);
    }

    @Test
    void aTermWithoutDaysOfItsOwnHasTheMonthsByWhichCellsAreRead() {
        assertThat(read("what is due in Michaelmas term?"))
                .isEqualTo(period("2026-10-01", "2026-12-31"));
        assertThat(read("what was due last summer term?"))
                .isEqualTo(period("2026-04-01", "2026-06-30"));
        assertThat(read("what is due in Trinity term?"))
                .isEqualTo(period("2027-04-01", "2027-06-30"));
        assertThat(read("what is due in semester two?"))
                .isEqualTo(period("2027-02-01", "2027-06-30"));
        assertThat(read("what is due next semester?"))
                .isEqualTo(period("2027-02-01", "2027-06-30"));
        assertThat(read("what is due in the autumn term next year?"))
                .isEqualTo(period("2027-09-01", "2027-12-31"));
    }

    @Test
    void aSeasonWithoutTheWordTermStaysASeason() {
        assertThat(read("what is due in autumn?")).isEqualTo(period("2026-09-01", "2026-11-30"));
    }

    private static Period read(String question) {
        return Objects.requireNonNull(
                DateWords.in(
                                new Utterance(Wording.words(question)),
                                TODAY,
                                new InstitutionPeriods(OURS))
                        .orElseThrow()
                        .period());
    }

    private static Terms.Dated dated(Term term, String first, String last) {
        return new Terms.Dated(term, new Days(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }
}
