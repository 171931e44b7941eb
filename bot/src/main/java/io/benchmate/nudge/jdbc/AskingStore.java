package io.benchmate.nudge.jdbc;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.nudge.AskingAgain;
import io.benchmate.nudge.StillOpen;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Outbox;
import io.benchmate.people.Admins;
import io.benchmate.plan.LaterQuestions;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.InstantSource;

/** Coming back to questions that an admin put off. */
@Configuration(proxyBeanMethods = false)
class AskingStore {

    @Bean
    Kind stillOpenKind() {
        return new Kind(StillOpen.KIND, StillOpen.class);
    }

    @Bean
    AskingAgain askingAgain(
            LaterQuestions later,
            Plans plans,
            Readings readings,
            Outbox outbox,
            Admins admins,
            SpeakingHours hours) {
        return new AskingAgain(later, plans, readings, outbox, admins, hours);
    }

    /** Nothing is asked where nobody can carry it, as in a command without the web. */
    @Bean
    RecurringTask<Void> askingAgainTick(
            AskingAgain asking, ObjectProvider<Conversations> conversations, InstantSource clock) {
        return Tasks.recurring("timescales-again", FixedDelay.of(Duration.ofMinutes(10)))
                .execute(
                        (instance, context) ->
                                conversations.ifAvailable(_ -> asking.run(clock.instant())));
    }
}
