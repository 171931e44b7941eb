package io.benchmate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Timescales;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

class CalendarSettingsTest {
    @Test
    void isTheUsualUkYearWhenNothingIsSaid() {
        CalendarSettings settings = settings(Map.of());

        assertThat(settings.conventions()).isEqualTo(Conventions.UK);
        assertThat(settings.bankHolidayRegion()).isEqualTo(BankHolidayRegion.ENGLAND_AND_WALES);
    }

    @ParameterizedTest(name = "with {0}={1}, {2} ends on {3}")
    @CsvSource({
        "academic-year-start, 09-01, AY 2026/27, 2027-08-31",
        "financial-year-start, 04-01, FY 26/27, 2027-03-31",
        "terms.autumn, october-january, Autumn term 2026, 2027-01-31",
        "terms.semester-2, january-may, Semester 2 2026/27, 2027-05-31",
        "seasons.spring, february-april, Spring 2027, 2027-04-30"
    })
    void readsTimescalesByTheInstitutionsOwnYear(
            String setting, String value, String words, LocalDate end) {
        Conventions conventions = settings(Map.of(setting, value)).conventions();

        assertThat(new Timescales(conventions).read(words, null).end()).isEqualTo(end);
    }

    @Test
    void takesTheRealDaysOfATermWhereTheyAreGiven() {
        Conventions conventions =
                settings(
                                Map.of(
                                        "term-dates[0].term", "autumn",
                                        "term-dates[0].from", "2026-09-21",
                                        "term-dates[0].until", "2026-12-11"))
                        .conventions();

        Timescales timescales = new Timescales(conventions);
        assertThat(timescales.read("Autumn term 2026", null).end())
                .isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(timescales.read("Autumn term 2027", null).end())
                .isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void asksNoMoreAboutAFinancialYearThatIsConfigured() {
        Timescales configured =
                new Timescales(settings(Map.of("financial-year-start", "08-01")).conventions());

        assertThat(configured.read("FY 26/27", null).maySend()).isTrue();
        assertThat(new Timescales(Conventions.UK).read("FY 26/27", null).maySend()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "academic-year-start, 1 August, 08-01",
        "financial-year-start, 02-29, 08-01",
        "terms.autumn, autumnal, september-december",
        "terms.fall, september-december, autumn",
        "seasons.spring, '', september-december",
        "bank-holidays, wales, england-and-wales"
    })
    void stopsTheStartWithASentenceThatSaysHowToMendIt(String setting, String value, String mend) {
        assertThatThrownBy(() -> settings(Map.of(setting, value)))
                .satisfies(
                        failure ->
                                assertThat(sentences(failure))
                                        .contains("benchmate.calendar." + setting)
                                        .contains(mend));
    }

    /** Else no reminder could be reckoned any more, and all would be silent. */
    @Test
    void stopsTheStartAtAClosureWithAMistypedYear() {
        Map<String, String> closure =
                Map.of("closures[0].from", "2026-12-24", "closures[0].until", "2036-12-31");

        assertThatThrownBy(() -> settings(closure))
                .satisfies(
                        failure ->
                                assertThat(sentences(failure))
                                        .contains("benchmate.calendar.closures")
                                        .contains(
                                                "2026-12-24 to 2036-12-31", "longer than a year"));
    }

    private static String sentences(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure.getMessage() + (cause == null ? "" : "\n" + sentences(cause));
    }

    private static CalendarSettings settings(Map<String, String> given) {
        Map<String, Object> keys = new HashMap<>();
        given.forEach((key, value) -> keys.put("benchmate.calendar." + key, value));
        return new Binder(new MapConfigurationPropertySource(keys))
                .bindOrCreate("benchmate.calendar", CalendarSettings.class);
    }
}
