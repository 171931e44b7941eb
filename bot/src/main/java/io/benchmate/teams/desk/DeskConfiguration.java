package io.benchmate.teams.desk;

import io.benchmate.ask.AddedWords;
import io.benchmate.ask.FrontDesk;
import io.benchmate.ask.Remembering;
import io.benchmate.ask.Rewriter;
import io.benchmate.ask.Roles;
import io.benchmate.diary.Diary;
import io.benchmate.nudge.review.ReviewDates;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.recording.Laid;
import io.benchmate.teams.settings.DemoSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskConfiguration {

    @Bean
    FrontDesk frontDesk(
            Laid laid,
            Readings readings,
            AddedWords added,
            Rewriter rewriter,
            ReviewDates steering,
            Roles roles) {
        FrontDesk desk =
                new FrontDesk(
                        laid.plans(), readings, added, Remembering.DEFAULT, rewriter, steering);
        desk.knows(roles);
        desk.keepReady(work -> Thread.ofPlatform().daemon().name("index").start(work));
        return desk;
    }

    @Bean
    AdminHelp adminHelp(AdminGate gate, Plans plans, Diary diary) {
        return new AdminHelp(gate, plans, diary::all);
    }

    @Bean
    Questions questions(
            FrontDesk frontDesk,
            InVain inVain,
            AdminHelp adminHelp,
            InstantSource clock,
            ZoneId zone,
            DemoSettings demo) {
        return new Questions(frontDesk, inVain, adminHelp, clock, zone, demo.demo());
    }

    @Bean
    Search search(FrontDesk frontDesk, Laid laid) {
        return new Search(frontDesk, laid.plans());
    }

    @Bean
    Corners corners(PlanSteps plans, List<Corner> others) {
        return new Corners(plans, others);
    }

    @Bean
    Desk desk(
            Questions questions,
            Search search,
            Corners corners,
            Gaps gaps,
            Thumbs thumbs,
            AddressBook addresses) {
        return new Desk(questions, search, corners, gaps, thumbs, addresses);
    }
}
