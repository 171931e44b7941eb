package io.benchmate.diary.boards;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.benchmate.diary.Comings;
import io.benchmate.diary.Diary;
import io.benchmate.diary.feeds.DiarySettings;
import io.benchmate.diary.feeds.Feeds;
import io.benchmate.diary.pages.OneEntry;
import io.benchmate.outbox.Deliveries;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Edits;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Moments;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Posted;
import io.benchmate.outbox.Rendering;
import io.benchmate.people.Admins;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** The diary in channels, and the tick that looks after it. */
@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

    @Bean
    Kind diaryDraftNotice() {
        return new Kind(DraftNotice.KIND, DraftNotice.class);
    }

    @Bean
    Kind diaryChannelNotice() {
        return new Kind(ChannelNotice.KIND, ChannelNotice.class);
    }

    @Bean
    Telling boardTelling(
            Notices notices, ObjectProvider<Moments> moments, Admins admins, ZoneId zone) {
        return new Telling(notices, moments.getIfAvailable(() -> Moments.ANY), admins, zone);
    }

    /** How and when those who look after it are told. */
    record Telling(Notices notices, Moments moments, Admins admins, ZoneId zone) {}

    @Bean
    ChannelWatch channelWatch(Boards boards, Posts posts, Posted posted, Telling telling) {
        return new ChannelWatch(
                new ChannelWatch.Sources(boards, posts, posted),
                telling.notices(),
                telling.admins()::known,
                telling.moments(),
                telling.zone());
    }

    @Bean
    PostEditor.Channel diaryChannel(
            Outbox outbox,
            Deliveries deliveries,
            ObjectProvider<Edits> edits,
            ObjectProvider<Rendering> rendering,
            PlatformTransactionManager transactions) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        return new PostEditor.Channel(
                outbox,
                deliveries,
                (conversation, activity, message) -> {
                    Edits there = edits.getIfAvailable();
                    return there == null
                            ? new Delivery.NotNow(Duration.ofMinutes(1), "no connection to Teams")
                            : there.change(conversation, activity, message);
                },
                saying -> rendering.getObject().draw(saying),
                work -> template.executeWithoutResult(status -> work.run()));
    }

    @Bean
    Absences diaryAbsences(Boards boards) {
        return new Absences(boards);
    }

    @Bean
    PostEditor.Keeping diaryKeeping(
            Boards boards, Posts posts, Drafts drafts, DiarySettings settings) {
        return new PostEditor.Keeping(boards, posts, drafts, settings.digestWaits());
    }

    @Bean
    PostEditor postEditor(
            Diary diary,
            PostEditor.Keeping keeping,
            Comings comings,
            Feeds feeds,
            PostEditor.Channel channel,
            ZoneId zone) {
        return new PostEditor(
                diary,
                keeping,
                zone,
                id -> new OneEntry.Beside(comings.coming(id), feeds.entryAddress(id)),
                channel);
    }

    @Bean
    Drafting.Sources draftSources(
            Diary diary, Boards boards, Drafts drafts, ObjectProvider<WeekNews> news) {
        return new Drafting.Sources(
                diary,
                boards,
                drafts,
                since -> news.getIfAvailable(() -> WeekNews.NONE).since(since));
    }

    @Bean
    Drafting drafting(Drafting.Sources sources, DiarySettings settings, Telling telling) {
        Admins admins = telling.admins();
        return new Drafting(
                sources,
                telling.notices(),
                () -> settings.editors().isEmpty() ? admins.known() : settings.editors(),
                new Drafting.Rules(settings.digestHour(), settings.digestWaits(), telling.zone()),
                telling.moments());
    }

    @Bean
    RecurringTask<Void> diaryPosts(
            PostEditor editor,
            Drafting drafting,
            ChannelWatch watch,
            ObjectProvider<Edits> edits,
            InstantSource clock) {
        return Tasks.recurring("diary-posts", FixedDelay.of(Duration.ofSeconds(2)))
                .execute(
                        (instance, context) ->
                                edits.ifAvailable(
                                        _ -> tick(editor, drafting, watch, clock.instant())));
    }

    /** Drafted first, so that a clock that jumps to Friday posts nothing unseen. */
    private static void tick(
            PostEditor editor, Drafting drafting, ChannelWatch watch, Instant now) {
        drafting.run(now);
        editor.run(now);
        watch.run(now);
    }
}
