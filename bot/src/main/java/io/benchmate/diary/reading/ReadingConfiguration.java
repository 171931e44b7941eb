package io.benchmate.diary.reading;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.benchmate.diary.Diary;
import io.benchmate.diary.feeds.CalendarFetch;
import io.benchmate.diary.feeds.DiarySettings;
import io.benchmate.graphsync.graph.MailboxCalendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;

/** The calendars that the diary is kept in step with. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    CalendarReader calendarReader(
            CalendarFetch fetch,
            MailboxCalendar mailbox,
            DiarySettings settings,
            Diary diary,
            InstantSource clock,
            ZoneId zone) {
        return new CalendarReader(
                fetch,
                new CalendarReader.Mailboxes(settings.mailboxes(), mailbox::read),
                diary,
                clock,
                zone);
    }

    @Bean
    InStep calendarsInStep(
            ReadCalendars calendars,
            CalendarReader reader,
            Diary diary,
            DiarySettings settings,
            InstantSource clock,
            ZoneId zone) {
        return new InStep(
                calendars, reader, diary, new InStep.Pace(clock, settings.readEvery()), zone);
    }

    /** Looks often, since a look at calendars that are not due costs next to nothing. */
    @Bean
    RecurringTask<Void> diaryCalendars(InStep inStep) {
        return Tasks.recurring("diary-calendars", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((instance, context) -> inStep.run());
    }
}
