package io.benchmate.diary.jdbc;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.diary.Comings;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Reminders;
import io.benchmate.diary.personal.Availability;
import io.benchmate.diary.personal.ChangedNotice;
import io.benchmate.diary.personal.ChangedRound;
import io.benchmate.diary.personal.PersonalDigest;
import io.benchmate.diary.personal.PersonalManners;
import io.benchmate.diary.personal.PersonalRound;
import io.benchmate.diary.personal.Readers;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Posted;
import io.benchmate.outbox.Unasked;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Digests of the diary for single persons over the database, and the tick that has them sent. */
@Configuration(proxyBeanMethods = false)
class ReaderStore {

    @Bean
    Readers diaryReaders(JdbcClient jdbc) {
        return new JdbcReaders(jdbc);
    }

    @Bean
    Kind personalDigestKind() {
        return new Kind(PersonalDigest.KIND, PersonalDigest.class);
    }

    @Bean
    PersonalManners personalManners(PersonalRound.Measure measure) {
        return new PersonalManners(measure.available(), measure.hours());
    }

    @Bean
    PersonalRound.Measure personalMeasure(
            Budget budget,
            SpeakingHours hours,
            WorkingDays usual,
            ObjectProvider<Availability> known) {
        Availability available =
                (person, day) ->
                        known.getIfAvailable(() -> (_, when) -> usual.holds(when)).on(person, day);
        return new PersonalRound.Measure(budget, hours, available);
    }

    @Bean
    PersonalRound.Post personalPost(Outbox outbox, Posted posted, Unasked unasked) {
        return new PersonalRound.Post(outbox, posted, unasked);
    }

    @Bean
    PersonalRound personalRound(
            Diary diary,
            Readers readers,
            PersonalRound.Post post,
            PersonalRound.Measure measure,
            PlatformTransactionManager transactions) {
        return new PersonalRound(
                diary, readers, post, measure, new TransactionTemplate(transactions));
    }

    @Bean
    Kind changedNoticeKind() {
        return new Kind(ChangedNotice.KIND, ChangedNotice.class);
    }

    @Bean
    ChangedRound changedRound(
            Diary diary,
            Comings comings,
            Reminders reminders,
            PersonalRound.Post post,
            PersonalRound.Measure measure,
            PlatformTransactionManager transactions) {
        return new ChangedRound(
                diary, comings, reminders, post, measure, new TransactionTemplate(transactions));
    }

    /** Nothing is due where nobody can carry it, as in a command without the web. */
    @Bean
    RecurringTask<Void> diaryReaderTick(
            ChangedRound changed,
            PersonalRound round,
            ObjectProvider<Conversations> conversations,
            InstantSource clock) {
        return Tasks.recurring("diary-readers", FixedDelay.of(Duration.ofSeconds(20)))
                .execute(
                        (instance, context) ->
                                conversations.ifAvailable(
                                        _ -> tick(changed, round, clock.instant())));
    }

    /** What changed goes first, since it may be of tomorrow. */
    private static void tick(ChangedRound changed, PersonalRound round, Instant now) {
        changed.run(now);
        round.run(now);
    }
}
