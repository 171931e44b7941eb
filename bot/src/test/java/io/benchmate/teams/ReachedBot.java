package io.benchmate.teams;

import com.azure.core.credential.TokenCredential;

import io.benchmate.Benchmate;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.database.SettableClock;
import io.benchmate.fakes.FakeConnector;
import io.benchmate.fakes.FakeStaff;
import io.benchmate.fakes.FakeTenant;
import io.benchmate.graphsync.KeptLists;
import io.benchmate.graphsync.graph.Credentials;
import io.benchmate.nudge.NudgePlan;
import io.benchmate.nudge.NudgePlans;
import io.benchmate.nudge.OwnerNewsRound;
import io.benchmate.nudge.Round;
import io.benchmate.outbox.Pump;
import io.benchmate.people.Assignee;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.Person;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SampleList;
import io.benchmate.sample.TemporaryFolders;

import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A bot that asks a fake Graph about people and keeps lists in a fake tenant, whose ticks the test
 * makes itself. One for all tests of a run; its clock only goes forward.
 */
record ReachedBot(LocalBot bot, FakeStaff staff, FakeTenant tenant, SettableClock clock) {
    private static final ReachedBot SHARED = start();

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Person KIM = new Person(LocalBot.KIM, "Kim Example");

    static ReachedBot shared() {
        return SHARED;
    }

    private static ReachedBot start() {
        FakeStaff staff = new FakeStaff();
        FakeTenant tenant = new FakeTenant();
        SettableClock clock = new SettableClock("2027-03-02T10:00:00Z");
        FakeConnector connector = new FakeConnector();
        SpringApplication application = new SpringApplication(Benchmate.class);
        application.addInitializers(
                context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean("testClock", InstantSource.class, () -> clock);
                    beans.registerBean("testCredential", TokenCredential.class, Credentials::none);
                    beans.registerBean(
                            "testListTime",
                            KeptLists.Time.class,
                            () -> new KeptLists.Time(clock, wait -> {}));
                });
        List<String> settings = new ArrayList<>(settings(staff, connector));
        settings.add("--benchmate.lists.file=" + lists(tenant));
        return new ReachedBot(
                new LocalBot(application.run(settings.toArray(String[]::new)), connector),
                staff,
                tenant,
                clock);
    }

    private static Path lists(FakeTenant tenant) {
        SampleList.fill(
                tenant, new SampleList.Cast("morgan-01", "dee-000001", "asha-00001", "robin-0001"));
        return SampleList.file(TemporaryFolders.make("reached"), tenant.url());
    }

    private static List<String> settings(FakeStaff staff, FakeConnector connector) {
        return List.of(
                "--benchmate.demo=true",
                "--benchmate.admins.people=" + LocalBot.KIM,
                "--benchmate.graph.base-url=" + staff.baseUrl(),
                "--benchmate.directory.enabled=true",
                "--benchmate.directory.keep=1m",
                "--benchmate.reach.absence=true",
                "--benchmate.reach.catalogue-id=catalogue-1",
                "--benchmate.mail.from=bench@uni.example",
                "--benchmate.teams.service-url=" + connector.serviceUrl(),
                "--server.port=0",
                "--db-scheduler.enabled=false",
                "--spring.datasource.url=jdbc:h2:mem:owners-reached;DB_CLOSE_DELAY=-1");
    }

    /** A plan with one action that is due tomorrow, whose owner this person is. */
    Plan live(String title, String owner, List<Assignee> behind) {
        String row = "1.1,Do what %s says,By %s,%s".formatted(title, today().plusDays(1), owner);
        return live(title, List.of(row), behind.isEmpty() ? Map.of() : Map.of(owner, behind));
    }

    /**
     * A plan whose owners are reminded.
     *
     * @param rows code, title, timescale and owner of each action
     */
    Plan live(String title, List<String> rows, Map<String, List<Assignee>> behind) {
        String csv = title + "\nRef,Action,Timescale,Owner\n" + String.join("\n", rows) + "\n";
        var read = PlanImport.read("plan.csv", csv.getBytes(StandardCharsets.UTF_8), null);
        bot.live(((Reading.Understood) read).plan());
        Plan plan =
                bot.get(Plans.class).live().stream()
                        .filter(each -> each.facts().title().equals(title))
                        .findFirst()
                        .orElseThrow();
        if (!behind.isEmpty()) {
            bot.get(OwnerMappings.class).map(plan.id().value(), behind, KIM);
        }
        bot.get(NudgePlans.class).set(NudgePlan.off(plan.id(), today()).on(today()), KIM);
        return plan;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** What the ticks do once, and the messages that come of it. */
    void ticks() {
        bot.get(Round.class).run(clock.instant());
        bot.get(OwnerNewsRound.class).run(clock.instant());
        bot.get(Pump.class).run(clock);
    }

    /** The next on which people work. */
    void nextDay() {
        do {
            clock.passes(Duration.ofDays(1));
        } while (!bot.get(WorkingDays.class).holds(today()));
    }

    /** The text of each message in somebody's chat. */
    List<String> told(String person) {
        return bot.connector().posted("a:" + person).stream().map(each -> each.text()).toList();
    }
}
