package io.benchmate.teams.desk;

import io.benchmate.admin.Audit;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.diary.Comings;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Reminders;
import io.benchmate.diary.Suggestions;
import io.benchmate.diary.boards.Boards;
import io.benchmate.diary.boards.PostEditor;
import io.benchmate.diary.feeds.DiarySettings;
import io.benchmate.diary.offers.Offers;
import io.benchmate.diary.pages.DiaryAnswers;
import io.benchmate.diary.reading.CalendarReader;
import io.benchmate.diary.reading.ReadCalendars;
import io.benchmate.outbox.Outbox;
import io.benchmate.people.Admins;
import io.benchmate.plan.recording.Laid;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.time.ZoneId;

/** The diary at the desk. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DiaryConfiguration {

    @Bean
    DiaryGate diaryGate(AdminGate gate, DiarySettings settings) {
        return new DiaryGate(gate, settings);
    }

    @Bean
    DiaryTalk.Doing diaryDoing(
            Comings comings,
            Reminders reminders,
            WorkingDays working,
            DiaryCalendar calendar,
            Laid laid) {
        return new DiaryTalk.Doing(comings, reminders, working, calendar, new PlanLinks(laid));
    }

    @Bean
    DiaryTalk diaryTalk(
            Diary diary,
            DiaryAnswers answers,
            DiaryTalk.Doing doing,
            DiaryGate gate,
            DiaryTalk.DiaryClock time) {
        return new DiaryTalk(diary, answers, doing, gate, time);
    }

    @Bean
    DiaryTalk.DiaryClock diaryClock(InstantSource clock, ZoneId zone) {
        return new DiaryTalk.DiaryClock(clock, zone);
    }

    @Bean
    DiaryDesk.Changing diaryChanging(
            Diary diary,
            DiarySuggesting suggestions,
            DiaryGate gate,
            DiaryOffers offers,
            DiaryTalk.DiaryClock time) {
        return new DiaryDesk.Changing(
                new DiaryEditing(diary, suggestions, gate, time.zone()),
                suggestions,
                new DiarySeries(diary, suggestions, gate, time),
                offers);
    }

    @Bean
    DiaryOffers diaryOfferDesk(Offers offers, DiaryGate gate) {
        return new DiaryOffers(offers, gate);
    }

    @Bean
    DiarySuggesting diarySuggesting(
            Suggestions suggestions,
            Diary diary,
            DiaryGate gate,
            DiarySuggesting.Telling telling,
            ZoneId zone) {
        return new DiarySuggesting(suggestions, diary, gate, telling, zone);
    }

    @Bean
    DiarySuggesting.Telling diaryTelling(
            Outbox outbox, Admins admins, Audit audit, DiarySettings settings) {
        return new DiarySuggesting.Telling(outbox, admins, settings.editors(), audit);
    }

    @Bean
    Following diaryFollowing(
            ReadCalendars calendars,
            CalendarReader reader,
            DiarySettings settings,
            InstantSource clock) {
        return new Following(calendars, reader, settings, clock);
    }

    @Bean
    DiaryFiles diaryFiles(
            Diary diary, Following following, DiaryGate gate, DiaryTalk.DiaryClock time) {
        return new DiaryFiles(diary, following, gate, time);
    }

    @Bean
    DiaryCalendars diaryCalendarDesk(
            Following following, DiaryFiles files, Diary diary, DiaryGate gate, ZoneId zone) {
        return new DiaryCalendars(following, files, diary, gate, zone);
    }

    @Bean
    DiaryBoards diaryBoardDesk(
            Boards boards,
            PostEditor posts,
            DiaryGate gate,
            InstantSource clock,
            DiarySettings settings) {
        return new DiaryBoards(boards, posts, gate, clock, settings.digestHour());
    }

    @Bean
    DiaryDesk diaryDesk(
            DiaryTalk talk,
            DiaryDesk.Changing changing,
            DiaryFiles files,
            DiaryCalendars calendars,
            DiaryDesk.Out out) {
        return new DiaryDesk(talk, changing, files, calendars, out);
    }
}
