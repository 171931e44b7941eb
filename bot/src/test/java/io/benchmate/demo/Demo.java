package io.benchmate.demo;

import com.azure.core.credential.TokenCredential;

import io.benchmate.Benchmate;
import io.benchmate.diary.Diary;
import io.benchmate.diary.feeds.CalendarFetch;
import io.benchmate.diary.feeds.Fetches;
import io.benchmate.fakes.FakeConnector;
import io.benchmate.fakes.FakeGraph;
import io.benchmate.fakes.FakeLogin;
import io.benchmate.fakes.FakeSharePoint;
import io.benchmate.fakes.FakeStaff;
import io.benchmate.fakes.FakeTenant;
import io.benchmate.fakes.LoginCredential;
import io.benchmate.lists.ListSecrets;
import io.benchmate.people.Person;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.Source;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SampleDiary;
import io.benchmate.sample.SampleList;
import io.benchmate.sample.SampleMailbox;
import io.benchmate.sample.SamplePlan;
import io.benchmate.sample.TemporaryFolders;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Starts the bot as it is, in demo mode and on loopback only, with fakes of the Connector, of
 * SharePoint, Graph and the login, an invented plan, and the page that plays Teams. What is done in
 * it is forgotten when it stops.
 */
public final class Demo implements AutoCloseable {
    /** The group whose members look after Benchmate; they are read from Graph. */
    private static final String ADMINS = "7a000000-0000-4000-8000-0000000000aa";

    private final FakeConnector connector = new FakeConnector();
    private final FakeSharePoint sharePoint = new FakeSharePoint();
    private final FakeLogin login = new FakeLogin();
    private final FakeGraph graph = new FakeGraph();
    private final FakeStaff staff = new FakeStaff();
    private final FakeTenant tenant = new FakeTenant();
    private final Optional<DemoMailman> mailman;
    private final Log log;
    private final ConfigurableApplicationContext bot;

    private Demo(List<String> settings, Optional<DemoMailman> mailman) {
        this.mailman = mailman;
        DemoClock clock = new DemoClock();
        log = new Log(clock);
        BotCall call = new BotCall(this::port);
        Activities activities = new Activities(connector.serviceUrl(), clock);
        Stage stage = new Stage(activities, call, sharePoint, log);
        connector.onPost(stage::posted);
        SpringApplication application = new SpringApplication(Benchmate.class);
        application.addInitializers(
                context -> add(context, clock, new DemoRoutes(stage, log, clock)));
        fill(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")));
        List<String> all = new ArrayList<>(settings);
        all.add("--benchmate.admins.group=" + ADMINS);
        settings.stream()
                .filter(each -> each.matches("--server.port=[1-9]\\d*"))
                .map(each -> each.replaceFirst(".*=", "http://127.0.0.1:"))
                .forEach(each -> all.add("--benchmate.diary.public-address=" + each));
        all.add("--benchmate.teams.service-url=" + connector.serviceUrl());
        all.add("--benchmate.graph.base-url=" + graph.baseUrl());
        all.add("--benchmate.diary.mailboxes=" + SampleMailbox.ADDRESS);
        all.add("--benchmate.lists.file=" + lists());
        bot = application.run(all.toArray(String[]::new));
        load(SamplePlan.HARROWMERE);
        DemoReminders.start(bot, connector.serviceUrl());
        bot.getBean(Diary.class)
                .saveAll(
                        SampleDiary.entries(bot.getBean(ZoneId.class)), new Person("demo", "Demo"));
    }

    /** What the fake Graph knows. */
    private void fill(LocalDate today) {
        graph.group(ADMINS, List.of(Member.MORGAN.objectId));
        graph.elsewhere(staff.baseUrl());
        DemoStaff.fill(staff, connector);
        SampleMailbox.fill(graph, today);
    }

    /** Settings as Spring Boot reads them, such as {@code --server.port=4000}. */
    public static void main(String[] args) {
        List<String> settings = new ArrayList<>(List.of(args));
        settings.removeIf("--"::equals);
        if (settings.stream().noneMatch(each -> each.startsWith("--server.port"))) {
            settings.add("--server.port=3978");
        }
        Demo demo = startOrEnd(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(demo::close));
        System.out.println("The demo is ready. Open " + demo.address() + " (Ctrl+C stops it)");
    }

    /** Where it cannot start, the fakes would keep the process alive. */
    private static Demo startOrEnd(List<String> settings) {
        try {
            return start(settings, DemoMailman.start());
        } catch (RuntimeException failure) {
            System.err.println("The demo could not start: " + failure.getMessage());
            System.exit(1);
            throw failure;
        }
    }

    /** Starts it; for port 0 on any free port. */
    public static Demo start(List<String> settings) {
        return start(settings, Optional.empty());
    }

    /** The same with a list that Mailman keeps, where there is one. */
    static Demo start(List<String> settings, Optional<DemoMailman> mailman) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(DemoReminders.SETTINGS);
        all.addAll(DemoStaff.SETTINGS);
        all.add("--benchmate.demo=true");
        all.add("--benchmate.lists.tick=300ms");
        all.add("--benchmate.outbox.tick=300ms");
        all.add("--db-scheduler.polling-interval=300ms");
        all.add("--server.address=127.0.0.1");
        all.add("--benchmate.teams.file-hosts=127.0.0.1");
        all.add("--spring.lifecycle.timeout-per-shutdown-phase=1s");
        all.add("--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return new Demo(all, mailman);
    }

    public String address() {
        return "http://127.0.0.1:" + port() + "/demo/";
    }

    /** The calendar of the invented university's staff development. */
    String calendar() {
        return "http://127.0.0.1:" + port() + DemoRoutes.CALENDAR;
    }

    private int port() {
        return Integer.parseInt(bot.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private void add(ConfigurableApplicationContext context, DemoClock clock, DemoRoutes routes) {
        GenericApplicationContext beans = (GenericApplicationContext) context;
        beans.registerBean(
                "demoListSecrets",
                ListSecrets.class,
                () -> () -> Map.of("GRAPH_SYNC_MAILMAN_PASSWORD", DemoMailman.PASSWORD));
        beans.registerBean("demoClock", InstantSource.class, () -> clock);
        beans.registerBean(
                "demoCredential", TokenCredential.class, () -> new LoginCredential(login));
        beans.registerBean(
                "demoCalendarFetch",
                CalendarFetch.class,
                () -> Fetches.besides(this::calendar, Set.of()),
                fetch -> fetch.setPrimary(true));
        beans.registerBean("demoRoutes", RouterFunction.class, routes::routes);
    }

    /** The configuration file of the sample university's lists, which Morgan keeps. */
    private Path lists() {
        SampleList.fill(
                tenant,
                new SampleList.Cast(
                        Member.MORGAN.objectId,
                        "7a000000-0000-4000-8000-000000000009",
                        Member.ASHA.objectId,
                        Member.ROBIN.objectId));
        Path folder = TemporaryFolders.make("benchmate-demo");
        return mailman.map(
                        one -> SampleList.file(folder, tenant.url(), one.url(), DemoMailman.LIST))
                .orElseGet(() -> SampleList.file(folder, tenant.url()));
    }

    /** The tenant whose groups the lists are. */
    FakeTenant tenant() {
        return tenant;
    }

    private void load(SamplePlan sample) {
        Reading reading = PlanImport.read(sample.fileName(), sample.csv(), sample.notes());
        if (reading instanceof Reading.Understood understood) {
            Revisions revisions = bot.getBean(Revisions.class);
            Revision.Editor demo = new Revision.Editor("demo", "Demo");
            Source source = new Source(sample.fileName(), sample.csv(), sample.notes(), "");
            revisions.confirm(
                    revisions.saveDraft(understood.plan(), source, demo).revision().id(), demo);
        }
    }

    @Override
    public void close() {
        log.close();
        bot.close();
        connector.close();
        sharePoint.close();
        login.close();
        graph.close();
        staff.close();
        tenant.close();
        mailman.ifPresent(DemoMailman::close);
    }
}
