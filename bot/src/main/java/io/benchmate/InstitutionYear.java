package io.benchmate;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.Readings;
import io.benchmate.plan.TimescaleAnswers;
import io.benchmate.plan.timescale.Conventions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the institution means by its year's words, for all that read or reckon dates. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class InstitutionYear {

    @Bean
    Conventions conventions(CalendarSettings settings) {
        return settings.conventions();
    }

    @Bean
    Readings readings(Conventions conventions, TimescaleAnswers answers) {
        return plan -> PlanReadings.of(plan.facts(), conventions, answers.of(plan.id()));
    }

    @Bean
    BankHolidayRegion bankHolidayRegion(CalendarSettings settings) {
        return settings.bankHolidayRegion();
    }

    @Bean
    WorkingDays workingDays(CalendarSettings settings) {
        return WorkingDays.of(settings.bankHolidayRegion(), settings.closedDays());
    }
}
