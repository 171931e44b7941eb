package io.benchmate.nudge.jdbc;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.nudge.Answering;
import io.benchmate.nudge.Contacts;
import io.benchmate.nudge.Deeds;
import io.benchmate.nudge.Further;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.nudge.NudgeManners;
import io.benchmate.nudge.NudgePlans;
import io.benchmate.nudge.Outlook;
import io.benchmate.nudge.Planning;
import io.benchmate.nudge.Reach;
import io.benchmate.nudge.Rehearsal;
import io.benchmate.nudge.Rights;
import io.benchmate.nudge.Round;
import io.benchmate.nudge.Told;
import io.benchmate.nudge.Wishes;
import io.benchmate.nudge.WorkingMoments;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Posted;
import io.benchmate.outbox.Unasked;
import io.benchmate.people.Absences;
import io.benchmate.people.Groups;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.People;
import io.benchmate.people.Present;
import io.benchmate.plan.Readings;
import io.benchmate.plan.recording.Laid;
import io.benchmate.plan.recording.Recorder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.InstantSource;
import java.time.ZoneId;

/** Reminders over the database, and the tick that has them sent. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NudgeSettings.class)
class NudgeStore {

    @Bean
    Kind nudgeDigestKind() {
        return new Kind(NudgeDigest.KIND, NudgeDigest.class);
    }

    @Bean
    Told told(JdbcClient jdbc, InstantSource clock, NudgeSettings settings) {
        return new JdbcTold(jdbc, clock, settings.keep());
    }

    @Bean
    NudgePlans nudgePlans(JdbcClient jdbc, InstantSource clock) {
        return new JdbcNudgePlans(jdbc, clock);
    }

    @Bean
    Wishes wishes(JdbcClient jdbc, InstantSource clock) {
        return new JdbcWishes(jdbc, clock);
    }

    @Bean
    Deeds deeds(JdbcClient jdbc, InstantSource clock) {
        return new JdbcDeeds(jdbc, clock);
    }

    @Bean
    SpeakingHours speakingHours(NudgeSettings settings, ZoneId zone) {
        return settings.hours(zone);
    }

    /** Of all functions together; others count by it too. */
    @Bean
    Budget budget(NudgeSettings settings) {
        return settings.budget();
    }

    @Bean
    Contacts contacts(Wishes wishes, WorkingDays usual) {
        return new Contacts(wishes, usual);
    }

    /** All functions ask it when to speak. */
    @Bean
    WorkingMoments moments(Contacts contacts, SpeakingHours hours, Absences absences) {
        return new WorkingMoments(contacts, hours, absences);
    }

    @Bean
    NudgeManners nudgeManners(WorkingMoments moments) {
        return new NudgeManners(moments);
    }

    @Bean
    Planning.Sources planningSources(
            Laid laid, Readings readings, OwnerMappings mappings, Groups groups, Present present) {
        return new Planning.Sources(
                laid.plans(), readings, present.mappings(mappings), present.groups(groups));
    }

    @Bean
    Planning planning(Planning.Sources sources, NudgePlans plans, Contacts contacts) {
        return new Planning(sources, plans, contacts);
    }

    @Bean
    Rights nudgeRights(Planning planning, People people) {
        return new Rights(planning, people);
    }

    @Bean
    Answering answering(
            Laid laid,
            Recorder recorder,
            Deeds deeds,
            Rights rights,
            PlatformTransactionManager transactions) {
        return new Answering(
                laid.plans(), recorder, deeds, rights, new TransactionTemplate(transactions));
    }

    @Bean
    Outlook outlook(Planning planning, Told told, Unasked unasked, Round.Measure measure) {
        Rehearsal rehearsal = new Rehearsal(measure.budget(), measure.hours(), measure.further());
        return new Outlook(planning, told, unasked, rehearsal);
    }

    @Bean
    Round.Measure nudgeMeasure(NudgeSettings settings, SpeakingHours hours, Further further) {
        return new Round.Measure(settings.budget(), hours, further);
    }

    @Bean
    Round.Post nudgePost(Outbox outbox, Posted posted, Unasked unasked, Reach reach) {
        return new Round.Post(outbox, posted, unasked, reach);
    }

    @Bean
    Round round(
            Planning planning,
            Told told,
            Round.Post post,
            Round.Measure measure,
            PlatformTransactionManager transactions) {
        return new Round(planning, told, post, measure, new TransactionTemplate(transactions));
    }

    /** Nothing is due where nobody can carry it, as in a command without the web. */
    @Bean
    RecurringTask<Void> nudgeTick(
            Round round,
            ObjectProvider<Conversations> conversations,
            InstantSource clock,
            NudgeSettings settings) {
        return Tasks.recurring("nudges", FixedDelay.of(settings.tick()))
                .execute(
                        (instance, context) ->
                                conversations.ifAvailable(_ -> round.run(clock.instant())));
    }
}
