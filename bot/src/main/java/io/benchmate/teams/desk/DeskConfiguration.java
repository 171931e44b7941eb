package io.benchmate.teams.desk;

import io.benchmate.ask.FrontDesk;
import io.benchmate.ask.Remembering;
import io.benchmate.ask.Rewriter;
import io.benchmate.plan.recording.Laid;
import io.benchmate.teams.settings.DemoSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.time.ZoneId;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskConfiguration {

    @Bean
    FrontDesk frontDesk(Laid laid, Rewriter rewriter) {
        FrontDesk desk = new FrontDesk(laid.plans(), Remembering.DEFAULT, rewriter);
        desk.keepReady(work -> Thread.ofPlatform().daemon().name("index").start(work));
        return desk;
    }

    @Bean
    Questions questions(FrontDesk frontDesk, InstantSource clock, ZoneId zone, DemoSettings demo) {
        return new Questions(frontDesk, clock, zone, demo.demo());
    }

    @Bean
    Search search(FrontDesk frontDesk, Laid laid) {
        return new Search(frontDesk, laid.plans());
    }

    @Bean
    Desk desk(
            Questions questions,
            Search search,
            PlanKeeping keeping,
            Gaps gaps,
            Thumbs thumbs,
            AddressBook addresses) {
        return new Desk(questions, search, keeping, gaps, thumbs, addresses);
    }
}
