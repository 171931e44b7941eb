package io.benchmate.teams.desk;

import io.benchmate.nudge.Answering;
import io.benchmate.nudge.Deeds;
import io.benchmate.nudge.Handovers;
import io.benchmate.nudge.NudgePlans;
import io.benchmate.nudge.Outlook;
import io.benchmate.nudge.Rights;
import io.benchmate.nudge.Wishes;
import io.benchmate.nudge.review.ReviewDates;
import io.benchmate.outbox.Posted;
import io.benchmate.people.ClosedAccounts;
import io.benchmate.people.Directory;
import io.benchmate.people.OwnerMappings;
import io.benchmate.plan.Plans;
import io.benchmate.plan.recording.Laid;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.time.ZoneId;

/** The desk's steps around reminders. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class NudgeConfiguration {

    @Bean
    NudgeCards nudgeCards(Posted posted, Deeds deeds, Laid laid, ZoneId zone) {
        return new NudgeCards(posted, deeds, laid.plans(), zone);
    }

    @Bean
    Nudges.Now nudgesNow(InstantSource clock, ZoneId zone) {
        return new Nudges.Now(clock, zone);
    }

    @Bean
    PuttingOff puttingOff(
            Wishes wishes, Rights rights, ReviewDates meetings, Deeds deeds, Covering known) {
        return new PuttingOff(wishes, rights, meetings, deeds, known);
    }

    @Bean
    Covering covering(
            OwnerMappings mappings,
            Plans plans,
            Wishes wishes,
            Directory directory,
            ClosedAccounts closed) {
        return new Covering(mappings, plans, wishes, directory, closed);
    }

    @Bean
    NudgeWords nudgeWords(Wishes wishes, Outlook outlook, Covering covering, Nudges.Now now) {
        return new NudgeWords(wishes, outlook, covering, now);
    }

    @Bean
    SnoozeWords snoozeWords(NudgeReplies replies, PuttingOff puttingOff, Nudges.Now now) {
        return new SnoozeWords(replies, puttingOff, now);
    }

    @Bean
    NotMineWords notMineWords(NudgeReplies replies, PuttingOff puttingOff, Nudges.Now now) {
        return new NotMineWords(replies, puttingOff, now);
    }

    @Bean
    NudgeReplies nudgeReplies(
            NudgeCards cards, Answering answering, Plans plans, AdminGate gate, Nudges.Now now) {
        return new NudgeReplies(cards, answering, plans, gate, now);
    }

    @Bean
    NudgeAdmin.Pages nudgeAdminPages(
            OwnerMappings mappings, Proposing proposing, NudgePeople people, AdminGate gate) {
        return new NudgeAdmin.Pages(new OwnerPages(mappings, proposing, gate), people, gate);
    }

    @Bean
    NudgePeople.Chosen nudgeChosen(Wishes wishes, Handovers handovers) {
        return new NudgePeople.Chosen(wishes, handovers);
    }

    @Bean
    NudgePeople nudgePeople(
            Posted posted,
            NudgePeople.Chosen chosen,
            Covering known,
            Nudges.Now now,
            NudgePeople.Ways ways) {
        return new NudgePeople(posted, chosen, known, now, ways);
    }

    @Bean
    NudgeAdmin nudgeAdmin(
            Plans plans, NudgePlans set, Outlook outlook, NudgeAdmin.Pages pages, Nudges.Now now) {
        return new NudgeAdmin(plans, set, outlook, pages, now);
    }

    @Bean
    Nudges nudges(
            NudgeCards cards,
            Answering answering,
            PuttingOff puttingOff,
            AdminGate gate,
            Nudges.Now now) {
        return new Nudges(cards, answering, puttingOff, gate, now);
    }
}
