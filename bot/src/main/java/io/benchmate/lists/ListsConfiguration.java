package io.benchmate.lists;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.benchmate.graphsync.KeptLists;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Moments;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Posted;
import io.benchmate.people.Admins;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

import java.time.InstantSource;
import java.time.ZoneId;

import javax.sql.DataSource;

/** The lists of the configuration file, in the bot's own database, and the tick that runs them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(ListsSettings.class)
class ListsConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(ListsConfiguration.class);

    /** The demo, which has none to keep, replaces it by a bean of its own. */
    @Bean
    @Fallback
    ListSecrets listSecrets() {
        return System::getenv;
    }

    /** Tests, which need not wait until a list shows what was written, replace it. */
    @Bean
    @Fallback
    KeptLists.Time listTime(InstantSource clock) {
        return KeptLists.Time.real(clock);
    }

    @Bean
    Lists lists(
            ListsSettings settings, ListSecrets secrets, DataSource database, KeptLists.Time time) {
        if (settings.file() == null) {
            return Lists.none();
        }
        Lists lists =
                Lists.of(KeptLists.open(settings.file(), secrets.environment(), database, time));
        lists.problems().forEach(one -> LOG.error("{}, {}", settings.file(), one));
        return lists;
    }

    @Bean
    Timetable listTimetable(ListsSettings settings, ZoneId zone) {
        return new Timetable(settings.times(), zone);
    }

    @Bean
    Keepers listKeepers(Lists lists, InstantSource clock) {
        return new Keepers(lists, clock);
    }

    @Bean
    Memberships memberships(Lists lists, InstantSource clock, ZoneId zone) {
        return new Memberships(lists, clock, zone);
    }

    @Bean
    Sync listSync(
            Lists lists,
            Timetable timetable,
            Memberships memberships,
            Keepers keepers,
            InstantSource clock) {
        return new Sync(lists, timetable, memberships, keepers, clock);
    }

    @Bean
    Proposals listProposals(Lists lists) {
        return new Proposals(lists);
    }

    @Bean
    Greetings listGreetings(ListsSettings settings, Greetings.Choices choices) {
        return new Greetings(settings.hello(), settings.goodbye(), choices);
    }

    @Bean
    Announcements listAnnouncements(
            Lists lists, Announcements.Post post, Admins admins, Keepers keepers) {
        return new Announcements(lists, post, admins, keepers);
    }

    @Bean
    Greeter listGreeter(Lists lists, Notices notices, Greetings greetings) {
        return new Greeter(lists, notices, greetings);
    }

    @Bean
    Announcements.Post listPost(Notices notices, Posted posted) {
        return new Announcements.Post(notices, posted);
    }

    @Bean
    News listNews(
            Lists lists,
            Sync sync,
            Announcements announcements,
            Greeter greeter,
            ObjectProvider<Moments> moments) {
        return new News(
                lists, sync, announcements, greeter, moments.getIfAvailable(() -> Moments.ANY));
    }

    @Bean
    Keeping listKeeping(
            Lists lists, Jobs jobs, Proposals proposals, Announcements announcements, News news) {
        return new Keeping(lists, jobs, proposals, announcements, news);
    }

    @Bean
    Asking listAsking(
            Lists lists,
            Requests requests,
            Announcements announcements,
            Sync sync,
            InstantSource clock) {
        return new Asking(lists, requests, announcements, sync, clock);
    }

    @Bean
    Runner listRunner(Runner.Work work, Timetable timetable, InstantSource clock) {
        return new Runner(work, new Runner.Clock(clock, timetable, clock.instant()));
    }

    @Bean
    RecurringTask<Void> listTick(Runner runner, ListsSettings settings) {
        return Tasks.recurring("lists", FixedDelay.of(settings.tick()))
                .execute((instance, context) -> runner.tick());
    }

    @Bean
    Runner.Work listWork(
            Lists lists,
            Jobs jobs,
            Proposals proposals,
            Sync sync,
            Announcements announcements,
            News news) {
        return new Runner.Work(lists, jobs, proposals, sync, announcements, news);
    }

    /** Their names stay as they are: rows of the outbox carry them. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        Kind listPlansWait() {
            return new Kind(ListSaying.PlansWait.KIND, ListSaying.PlansWait.class);
        }

        @Bean
        Kind listRunsFail() {
            return new Kind(ListSaying.RunsFail.KIND, ListSaying.RunsFail.class);
        }

        @Bean
        Kind listKeeperLeaves() {
            return new Kind(ListSaying.KeeperLeaves.KIND, ListSaying.KeeperLeaves.class);
        }

        @Bean
        Kind listRunEnded() {
            return new Kind("list-run-ended", ListSaying.RunEnded.class);
        }

        @Bean
        Kind listRequestMade() {
            return new Kind("list-request", ListSaying.RequestMade.class);
        }

        @Bean
        Kind listRequestSettled() {
            return new Kind("list-request-settled", ListSaying.RequestSettled.class);
        }

        @Bean
        Kind listFacultyAsked() {
            return new Kind("list-faculty-asked", ListSaying.FacultyAsked.class);
        }

        @Bean
        Kind listWelcome() {
            return new Kind("list-welcome", ListSaying.Welcome.class);
        }

        @Bean
        Kind listFarewell() {
            return new Kind("list-farewell", ListSaying.Farewell.class);
        }
    }
}
