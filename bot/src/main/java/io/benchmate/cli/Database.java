package io.benchmate.cli;

import io.benchmate.admin.Audit;
import io.benchmate.admin.PersonalRecords;
import io.benchmate.nudge.Outlook;
import io.benchmate.nudge.review.Packs;
import io.benchmate.nudge.review.ReviewDates;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.Owners;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.recording.Laid;
import io.benchmate.plan.recording.Settling;
import io.benchmate.plan.revising.Proposals;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bot's own database, opened by a command: plans, audit and personal data, no Teams, no jobs,
 * no port.
 */
final class Database implements AutoCloseable {
    private static final String URL = "spring.datasource.url";
    private static final String H2_FILE = "jdbc:h2:file:";

    /** Why a database does not open is told by {@link Unopened}, in one sentence. */
    private static final List<String> QUIET =
            List.of(
                    "--logging.level.root=error",
                    "--logging.level.com.zaxxer.hikari=off",
                    "--logging.level.org.springframework.boot=off",
                    "--logging.level.org.springframework.context=off");

    private final ConfigurableApplicationContext context;

    private Database(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens what the bot's settings name, and makes it where there is none.
     *
     * @throws Unopened with what to do, such as when a running bot holds the file
     */
    static Database open(String... settings) throws Unopened {
        return start(builder(Wiring.class), settings);
    }

    /**
     * Opens it for reading alone: nothing is made, migrated or written.
     *
     * @return empty where there is no database yet, or one without tables
     */
    static Optional<Database> openToRead(String... settings) throws Unopened {
        return read(builder(Wiring.class), settings);
    }

    /** The same with what reckons reminders; nothing else of the bot is made. */
    static Optional<Database> openToRehearse(String... settings) throws Unopened {
        return read(
                builder(Rehearsing.class).properties("spring.main.lazy-initialization=true"),
                settings);
    }

    private static Optional<Database> read(SpringApplicationBuilder builder, String... settings)
            throws Unopened {
        SpringApplicationBuilder reading =
                builder.properties("spring.flyway.enabled=false")
                        .initializers(context -> readOnly(context.getEnvironment()));
        try {
            return Optional.of(start(reading, settings));
        } catch (Unopened unopened) {
            if (unopened.nothingThere()) {
                return Optional.empty();
            }
            throw unopened;
        }
    }

    private static SpringApplicationBuilder builder(Class<?> wiring) {
        return new SpringApplicationBuilder(wiring)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .initializers(context -> HeldFile.refuse(context.getEnvironment()))
                .properties(
                        "db-scheduler.enabled=false",
                        "logging.config=classpath:io/benchmate/cli/logback.xml");
    }

    private static Database start(SpringApplicationBuilder builder, String... settings)
            throws Unopened {
        // what logging is told by here; the property is that of commands without a database
        System.clearProperty("logback.configurationFile");
        String[] all = Stream.concat(QUIET.stream(), Stream.of(settings)).toArray(String[]::new);
        try {
            return new Database(builder.run(all));
        } catch (RuntimeException failure) {
            throw new Unopened(failure);
        }
    }

    private static void readOnly(ConfigurableEnvironment environment) {
        String url = environment.getRequiredProperty(URL);
        Map<String, Object> more =
                new HashMap<>(Map.of("spring.datasource.hikari.read-only", true));
        if (url.startsWith(H2_FILE)) {
            // a file opened for reading cannot have its write delay set
            String reading = url.replaceAll("(?i);(WRITE_DELAY|ACCESS_MODE_DATA)=[^;]*", "");
            more.put(URL, reading + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
        }
        environment.getPropertySources().addFirst(new MapPropertySource("reading", more));
    }

    Proposals proposals() {
        return new Proposals(context.getBean(Plans.class), context.getBean(Revisions.class));
    }

    Revisions revisions() {
        return context.getBean(Revisions.class);
    }

    Plans plans() {
        return context.getBean(Plans.class);
    }

    Recordings recordings() {
        return context.getBean(Recordings.class);
    }

    Settling settling() {
        String zone = context.getEnvironment().getProperty("benchmate.zone", "Europe/London");
        return new Settling(recordings(), context.getBean(InstantSource.class), ZoneId.of(zone));
    }

    PersonalRecords personalRecords() {
        return context.getBean(PersonalRecords.class);
    }

    OwnerMappings ownerMappings() {
        return context.getBean(OwnerMappings.class);
    }

    /** The live plans with what was recorded laid over them, the most recently confirmed first. */
    List<Plan> laidPlans() {
        return context.getBean(Laid.class).plans().live();
    }

    /** How the institution's settings and its admins say that timescales are read. */
    Readings readings() {
        return context.getBean(Readings.class);
    }

    Packs packs() {
        return context.getBean(Packs.class);
    }

    ReviewDates reviewDates() {
        return context.getBean(ReviewDates.class);
    }

    /** What will be sent; the groups that stand for owners are read now, where an app is set up. */
    Outlook outlook() {
        if (groupsAreReadable()) {
            List<Owners> owners =
                    plans().live().stream()
                            .map(plan -> ownerMappings().of(plan.id().value()))
                            .toList();
            OwnerGroups.learnNames(context, owners);
        }
        return context.getBean(Outlook.class);
    }

    boolean groupsAreReadable() {
        return OwnerGroups.areReadable(context);
    }

    LocalDate today() {
        return LocalDate.ofInstant(context.getBean(InstantSource.class).instant(), zone());
    }

    ZoneId zone() {
        return context.getBean(ZoneId.class);
    }

    Audit audit() {
        return context.getBean(Audit.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** No stereotype, so that the bot's own start does not find it. */
    @EnableAutoConfiguration
    @ComponentScan({
        "io.benchmate.plan.jdbc",
        "io.benchmate.plan.recording",
        "io.benchmate.people.jdbc",
        "io.benchmate.nudge.review.jdbc",
        "io.benchmate.admin"
    })
    @ComponentScan(
            basePackages = "io.benchmate",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    "io\\.benchmate\\.(InstitutionYear|Time"
                                            + "|diary\\.jdbc\\.SteeringStore)"))
    static class Wiring {}

    /** Who is in a group is read as the bot reads it. */
    @Import({Wiring.class, OwnerGroups.Wiring.class})
    @ComponentScan({"io.benchmate.nudge.jdbc", "io.benchmate.outbox.jdbc"})
    static class Rehearsing {}
}
