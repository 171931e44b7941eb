package io.benchmate.teams.desk;

import io.benchmate.admin.Audit;
import io.benchmate.admin.AuditTrail;
import io.benchmate.admin.PersonalRecords;
import io.benchmate.ask.AddedWords;
import io.benchmate.ask.FrontDesk;
import io.benchmate.gaps.OpenQuestions;
import io.benchmate.gaps.Unanswered;
import io.benchmate.gaps.WordLinks;
import io.benchmate.outbox.Undelivered;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.ZoneId;

/** The pages of those who look after the bot, and what feeds them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AdminPagesConfiguration {

    @Bean
    AddedWords addedWords(WordLinks links) {
        return new LinkedWords(links);
    }

    @Bean
    InVain inVain(Unanswered unanswered) {
        return new InVain(unanswered);
    }

    @Bean
    GapPages gapPages(
            Unanswered unanswered,
            WordLinks links,
            Plans plans,
            FrontDesk frontDesk,
            AdminGate gate,
            ZoneId zone) {
        return new GapPages(unanswered, links, plans, frontDesk, gate, zone);
    }

    @Bean
    HubCounts hubCounts(
            OpenQuestions questions,
            GapPages gaps,
            Undelivered undelivered,
            Plans plans,
            Readings readings) {
        return new HubCounts(questions, gaps, undelivered, plans, readings);
    }

    @Bean
    Upkeep upkeep(
            HubCounts counts,
            Undelivered undelivered,
            AuditTrail trail,
            AdminGate gate,
            ZoneId zone) {
        return new Upkeep(counts, undelivered, trail, gate, zone);
    }

    @Bean
    AdminPages adminPages(
            Upkeep upkeep,
            GapPages gaps,
            PersonalRecords records,
            Audit audit,
            AdminGate gate,
            ZoneId zone) {
        return new AdminPages(upkeep, gaps, new OwnRecords(records, audit, zone), gate);
    }
}
