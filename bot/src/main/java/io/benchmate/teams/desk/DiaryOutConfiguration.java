package io.benchmate.teams.desk;

import io.benchmate.admin.Audit;
import io.benchmate.diary.Diary;
import io.benchmate.diary.boards.Absences;
import io.benchmate.diary.boards.Drafting;
import io.benchmate.diary.boards.Drafts;
import io.benchmate.diary.boards.WeekNews;
import io.benchmate.diary.feeds.FeedToken;
import io.benchmate.diary.feeds.Feeds;
import io.benchmate.diary.personal.Availability;
import io.benchmate.diary.personal.Readers;
import io.benchmate.lists.Greetings;
import io.benchmate.lists.Lists;
import io.benchmate.lists.Memberships;
import io.benchmate.nudge.Contacts;
import io.benchmate.nudge.review.Packs;
import io.benchmate.nudge.review.ReviewDates;
import io.benchmate.plan.recording.Laid;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.time.ZoneId;

/** Where the diary goes, at the desk; and what other features tell it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DiaryOutConfiguration {

    @Bean
    Rooms rooms(Absences absences) {
        return new Rooms(absences);
    }

    @Bean
    DiaryDrafts diaryDraftDesk(
            Drafting drafting, Drafts drafts, DiaryGate gate, Audit audit, InstantSource clock) {
        return new DiaryDrafts(drafting, drafts, gate, audit, clock);
    }

    @Bean
    DiaryDesk.Out diaryOut(DiaryBoards boards, DiaryDrafts drafts, DiaryOwn own) {
        return new DiaryDesk.Out(boards, drafts, own);
    }

    @Bean
    DiaryOwn diaryOwn(Readers readers, DiaryTalk.DiaryClock time) {
        return new DiaryOwn(readers, time);
    }

    @Bean
    DiaryCalendar diaryCalendar(Diary diary, Feeds feeds) {
        return new DiaryCalendar(diary, feeds);
    }

    @Bean
    DiaryFeeds diaryFeeds(Feeds feeds, FeedToken token, DiaryGate gate) {
        return new DiaryFeeds(feeds, token, gate);
    }

    @Bean
    DigestNews.Joining digestJoining(Lists lists, Memberships memberships, Greetings greetings) {
        return new DigestNews.Joining(lists, memberships, greetings);
    }

    @Bean
    WeekNews digestNews(
            Laid laid, Packs packs, ReviewDates dates, DigestNews.Joining joining, ZoneId zone) {
        return new DigestNews(laid, packs, dates, joining, zone);
    }

    /** A pause from reminders is one from the diary too. */
    @Bean
    Availability availability(Contacts contacts) {
        return contacts::isThere;
    }
}
