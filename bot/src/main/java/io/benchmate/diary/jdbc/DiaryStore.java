package io.benchmate.diary.jdbc;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.diary.Comings;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Reminders;
import io.benchmate.diary.RemindersDue;
import io.benchmate.diary.Suggestions;
import io.benchmate.diary.boards.Boards;
import io.benchmate.diary.boards.Drafts;
import io.benchmate.diary.boards.Posts;
import io.benchmate.diary.feeds.FeedToken;
import io.benchmate.diary.feeds.Feeds;
import io.benchmate.diary.offers.Offers;
import io.benchmate.diary.pages.DiaryAnswers;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.OneEntry;
import io.benchmate.diary.reading.ReadCalendars;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Outbox;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;

/** The diary in the database. */
@Configuration(proxyBeanMethods = false)
class DiaryStore {

    @Bean
    Diary diary(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            InstantSource clock,
            ZoneId zone) {
        return new JdbcDiary(jdbc, new TransactionTemplate(transactions), clock, zone);
    }

    @Bean
    FeedToken feedToken(JdbcClient jdbc, InstantSource clock) {
        return new JdbcFeedToken(jdbc, clock);
    }

    @Bean
    Suggestions diarySuggestions(JdbcClient jdbc, InstantSource clock) {
        return new JdbcSuggestions(jdbc, clock);
    }

    @Bean
    Comings diaryComings(JdbcClient jdbc, InstantSource clock) {
        return new JdbcComings(jdbc, clock);
    }

    @Bean
    Reminders diaryReminders(JdbcClient jdbc, InstantSource clock) {
        return new JdbcReminders(jdbc, clock);
    }

    @Bean
    Offers diaryOffers(
            Plans plans, Readings readings, Diary diary, JdbcClient jdbc, InstantSource clock) {
        return new Offers(plans, readings, diary, new JdbcSettled(jdbc, clock), clock);
    }

    @Bean
    DiaryAnswers diaryAnswers(
            Diary diary, ZoneId zone, Comings comings, Feeds feeds, Offers offers) {
        return new DiaryAnswers(
                diary,
                zone,
                id ->
                        new OneEntry.Beside(
                                comings.coming(id), feeds.entryAddress(id), offers.origin(id)));
    }

    @Bean
    Kind diaryPage() {
        return new Kind("diary-page", DiaryPage.class);
    }

    @Bean
    RemindersDue remindersDue(
            Diary diary,
            Reminders reminders,
            Comings comings,
            Outbox outbox,
            RemindersDue.Times times,
            DiaryAnswers answers) {
        return new RemindersDue(diary, reminders, comings, outbox, times, answers::show);
    }

    @Bean
    RemindersDue.Times remindersTimes(SpeakingHours hours, WorkingDays working) {
        return new RemindersDue.Times(hours, working);
    }

    /** Looks often, since a look at an unchanged diary costs next to nothing. */
    @Bean
    RecurringTask<Void> diaryTick(RemindersDue reminders, InstantSource clock) {
        return Tasks.recurring("diary", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((instance, context) -> reminders.run(clock.instant()));
    }

    @Bean
    Drafts diaryDrafts(JdbcClient jdbc) {
        return new JdbcDrafts(jdbc);
    }

    @Bean
    ReadCalendars diaryReadCalendars(JdbcClient jdbc, InstantSource clock) {
        return new JdbcReadCalendars(jdbc, clock);
    }

    @Bean
    Boards diaryBoards(JdbcClient jdbc) {
        return new JdbcBoards(jdbc);
    }

    @Bean
    Posts diaryBoardPosts(JdbcClient jdbc) {
        return new JdbcPosts(jdbc);
    }
}
