package io.benchmate.teams.desk;

import io.benchmate.admin.Audit;
import io.benchmate.gaps.Feedback;
import io.benchmate.gaps.GivenAnswers;
import io.benchmate.gaps.OpenQuestions;
import io.benchmate.gaps.PlanTeam;
import io.benchmate.outbox.Addresses;
import io.benchmate.people.People;
import io.benchmate.plan.Plans;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.time.ZoneId;

/** The desk's steps for what the plan left open. */
@Configuration(proxyBeanMethods = false)
class GapConfiguration {

    @Bean
    AdminGate adminGate(People people, Audit audit) {
        return new AdminGate(people, audit);
    }

    @Bean
    Gaps gaps(PlanTeam team, OpenQuestions questions, AdminGate gate, Plans plans, ZoneId zone) {
        return new Gaps(team, questions, gate, plans, zone);
    }

    @Bean
    Thumbs thumbs(Feedback feedback, GivenAnswers given, InstantSource clock) {
        return new Thumbs(feedback, given, clock);
    }

    @Bean
    AddressBook addressBook(Addresses addresses) {
        return new AddressBook(addresses);
    }
}
