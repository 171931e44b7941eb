package io.benchmate;

import io.benchmate.calendar.BankHolidayRegion;
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
    BankHolidayRegion bankHolidayRegion(CalendarSettings settings) {
        return settings.bankHolidayRegion();
    }
}
