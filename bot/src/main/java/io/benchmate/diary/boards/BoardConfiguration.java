package io.benchmate.diary.boards;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.benchmate.diary.Diary;
import io.benchmate.diary.pages.DiaryAnswers;
import io.benchmate.outbox.Deliveries;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Edits;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Rendering;
import io.benchmate.people.Admins;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;

/** The diary in channels, and the tick that looks after it. */
@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

    @Bean
    PostEditor.Channel diaryChannel(
            Outbox outbox,
            Deliveries deliveries,
            ObjectProvider<Edits> edits,
            ObjectProvider<Rendering> rendering,
            PlatformTransactionManager transactions,
            Admins admins) {
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
                work -> template.executeWithoutResult(status -> work.run()),
                new Problems(outbox, admins));
    }

    @Bean
    PostEditor postEditor(
            Diary diary,
            Boards boards,
            Posts posts,
            DiaryAnswers answers,
            PostEditor.Channel channel,
            ZoneId zone) {
        return new PostEditor(
                diary, new PostEditor.Keeping(boards, posts), zone, answers::show, channel);
    }

    @Bean
    RecurringTask<Void> diaryPosts(
            PostEditor editor, ObjectProvider<Edits> edits, InstantSource clock) {
        return Tasks.recurring("diary-posts", FixedDelay.of(Duration.ofSeconds(2)))
                .execute(
                        (instance, context) ->
                                edits.ifAvailable(present -> editor.run(clock.instant())));
    }
}
