package io.benchmate.nudge.jdbc;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.nudge.Deeds;
import io.benchmate.nudge.Handovers;
import io.benchmate.nudge.HandoversFromDeeds;
import io.benchmate.nudge.Leavers;
import io.benchmate.nudge.NudgePlans;
import io.benchmate.nudge.OwnerNews;
import io.benchmate.nudge.OwnerNewsRound;
import io.benchmate.nudge.Reach;
import io.benchmate.nudge.Rights;
import io.benchmate.nudge.Round;
import io.benchmate.nudge.Told;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Mails;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Posted;
import io.benchmate.people.Absences;
import io.benchmate.people.Admins;
import io.benchmate.people.ClosedAccounts;
import io.benchmate.people.Directory;
import io.benchmate.people.Groups;
import io.benchmate.people.OwnerMappings;
import io.benchmate.plan.Plans;
import io.benchmate.plan.recording.Laid;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;

/** Owners who left, those whom Teams does not reach, and actions that are not theirs. */
@Configuration(proxyBeanMethods = false)
class LeaverStore {

    @Bean
    Kind ownerNewsKind() {
        return new Kind(OwnerNews.KIND, OwnerNews.class);
    }

    @Bean
    Reach reach(Absences absences, ObjectProvider<Mails> mails, ClosedAccounts closed) {
        return new Reach(absences, mails.getIfAvailable(() -> Mails.NONE), closed::known);
    }

    @Bean
    Leavers.Owned leaversOwned(Plans plans, OwnerMappings mappings, Groups groups) {
        return new Leavers.Owned(plans, mappings, groups);
    }

    @Bean
    Leavers leavers(
            Leavers.Owned owned, NudgePlans set, Directory directory, ClosedAccounts closed) {
        return new Leavers(owned, set, directory, closed);
    }

    @Bean
    OwnerNewsRound.Sending ownerNewsSending(Notices notices, SpeakingHours hours) {
        return new OwnerNewsRound.Sending(notices, hours);
    }

    @Bean
    Handovers handovers(Laid laid, Deeds deeds, Rights rights, ZoneId zone) {
        return new HandoversFromDeeds(laid.plans(), deeds, rights, zone);
    }

    @Bean
    OwnerNewsRound.About ownerNewsAbout(Leavers leavers, Handovers handovers) {
        return new OwnerNewsRound.About(leavers, handovers);
    }

    @Bean
    OwnerNewsRound ownerNewsRound(
            OwnerNewsRound.About about,
            Admins admins,
            Told told,
            Posted posted,
            OwnerNewsRound.Sending sending) {
        return new OwnerNewsRound(about, admins, told, posted, sending);
    }

    /** With a round at once, which takes back what waits for somebody who left. */
    @Bean
    RecurringTask<Void> leaverLook(
            Leavers leavers,
            Round round,
            InstantSource clock,
            ObjectProvider<Conversations> conversations,
            @Value("${benchmate.directory.look:1h}") Duration every) {
        return Tasks.recurring("leavers", FixedDelay.of(every))
                .execute(
                        (instance, context) ->
                                conversations.ifAvailable(
                                        _ -> {
                                            leavers.look();
                                            round.run(clock.instant());
                                        }));
    }

    @Bean
    RecurringTask<Void> ownerNewsTick(
            OwnerNewsRound round,
            ObjectProvider<Conversations> conversations,
            InstantSource clock,
            NudgeSettings settings) {
        return Tasks.recurring("owner-news", FixedDelay.of(settings.tick()))
                .execute(
                        (instance, context) ->
                                conversations.ifAvailable(_ -> round.run(clock.instant())));
    }
}
