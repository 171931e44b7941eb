package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Schema;
import io.benchmate.graphsync.roster.Person;
import io.benchmate.graphsync.roster.SourceReading;
import io.benchmate.graphsync.settings.ListSettings;
import io.benchmate.graphsync.settings.Problem;
import io.benchmate.graphsync.settings.Settings;
import io.benchmate.graphsync.settings.SettingsFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

/**
 * The lists of one configuration file, kept in a database that somebody else opened: how a program
 * other than the command line keeps the same lists. The file's own {@code database} is not opened.
 * Safe for use by many threads; runs on the same target exclude each other by a lease.
 */
public final class KeptLists {
    private final Settings settings;
    private final Store store;
    private final Wiring wiring;
    private final InstantSource clock;
    private final Pause pause;
    private final Map<String, SyncList> made = new ConcurrentHashMap<>();

    private KeptLists(Settings settings, Store store, Wiring wiring, Time time) {
        this.settings = settings;
        this.store = store;
        this.wiring = wiring;
        this.clock = time.clock();
        this.pause = time.pause();
    }

    /** The clock, and how to wait; tests move the clock instead. */
    public record Time(InstantSource clock, Pause pause) {
        public static Time real(InstantSource clock) {
            return new Time(clock, (Duration wait) -> Thread.sleep(wait));
        }
    }

    /** What came of reading the file. */
    public sealed interface Opened {

        /** The lists. */
        record Ready(KeptLists lists) implements Opened {}

        /**
         * @param problems each with its line, for whoever wrote the file
         */
        record Wrong(List<String> problems) implements Opened {
            public Wrong {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * What stands in the way of the file's lists, for whoever looks before a start. Neither the
     * database nor anything on the network is asked.
     *
     * @param lists how many there are
     * @param problems in the file, each with its line
     * @param missing from the environment
     */
    public record Looked(int lists, List<String> problems, List<String> missing) {
        public Looked {
            problems = List.copyOf(problems);
            missing = List.copyOf(missing);
        }
    }

    /** Looks through the file, or says that it cannot be read. */
    public static Looked look(Path file, Map<String, String> environment, InstantSource clock) {
        try {
            return switch (Session.settings(file)) {
                case SettingsFile.Bad bad ->
                        new Looked(
                                0,
                                bad.problems().stream().map(Problem::toString).toList(),
                                List.of());
                case SettingsFile.Good good ->
                        new Looked(
                                good.settings().lists().size(),
                                List.of(),
                                new Wiring(good.settings(), environment, clock, read -> {})
                                        .missing());
            };
        } catch (CannotStart unreadable) {
            return new Looked(0, List.of("it cannot be read"), List.of());
        }
    }

    /**
     * Reads the file and brings the tables up to date.
     *
     * @param environment where the secrets are
     */
    public static Opened open(
            Path file, Map<String, String> environment, DataSource database, Time time) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            return new Opened.Wrong(List.of("the file " + file + " cannot be read"));
        }
        Path folder = file.toAbsolutePath().getParent();
        return switch (SettingsFile.read(text, folder == null ? Path.of(".") : folder)) {
            case SettingsFile.Bad bad ->
                    new Opened.Wrong(bad.problems().stream().map(Problem::toString).toList());
            case SettingsFile.Good good -> {
                Schema.migrate(database);
                Wiring wiring = new Wiring(good.settings(), environment, time.clock(), read -> {});
                Store store = Store.in(database, time.clock());
                yield new Opened.Ready(new KeptLists(good.settings(), store, wiring, time));
            }
        };
    }

    public Settings settings() {
        return settings;
    }

    public Store store() {
        return store;
    }

    public Optional<ListSettings> list(String name) {
        return settings.lists().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * @throws CannotStart when a secret or a part of the file is missing
     */
    public SyncList made(ListSettings list) {
        return made.computeIfAbsent(list.name(), any -> wiring.list(list));
    }

    /**
     * @param actor who or what starts the runs
     */
    public SyncRun runs(String actor) {
        return new SyncRun(store, clock, settings.zone(), pause, actor);
    }

    /** The accounts of those who are named by address or object id, as far as a directory says. */
    public SourceReading known(Set<String> names) {
        return wiring.directory()
                .map(tenant -> tenant.sources().known(names))
                .orElse(Directory.NONE.of(names));
    }

    /** The account with this Entra object id, as far as a directory is configured and knows it. */
    public Optional<Person> account(String objectId) {
        return wiring.directory()
                .flatMap(tenant -> people(tenant.sources().account(objectId)).findFirst());
    }

    private static java.util.stream.Stream<Person> people(SourceReading reading) {
        return switch (reading) {
            case SourceReading.Complete complete ->
                    complete.people().stream().map(found -> found.person());
            case SourceReading.Failed _ -> java.util.stream.Stream.empty();
        };
    }
}
