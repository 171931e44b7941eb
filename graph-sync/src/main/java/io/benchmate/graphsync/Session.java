package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Schema;
import io.benchmate.graphsync.settings.ListSettings;
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
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One call of the command line: the configuration, the database, the lists that are meant. */
final class Session implements AutoCloseable {
    private final Settings settings;
    private final DriverSource database;
    private final Wiring wiring;
    private final InstantSource clock;
    private final Store store;

    private Session(Settings settings, DriverSource database, Wiring wiring, InstantSource clock) {
        this.settings = settings;
        this.database = database;
        this.wiring = wiring;
        this.clock = clock;
        this.store = Store.in(database, clock);
    }

    static Session open(
            Path file,
            Map<String, String> environment,
            InstantSource clock,
            Consumer<Integer> progress) {
        Settings settings =
                switch (settings(file)) {
                    case SettingsFile.Good good -> good.settings();
                    case SettingsFile.Bad bad ->
                            throw new CannotStart(
                                    bad.problems().stream()
                                            .map(one -> file + ", " + one)
                                            .collect(Collectors.joining("\n")));
                };
        DriverSource database =
                DriverSource.open(
                        settings.database().url(),
                        settings.database().user(),
                        Optional.ofNullable(environment.get("GRAPH_SYNC_DATABASE_PASSWORD"))
                                .orElse(""));
        Schema.migrate(database);
        return new Session(
                settings, database, new Wiring(settings, environment, clock, progress), clock);
    }

    static SettingsFile settings(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return SettingsFile.read(
                    Files.readString(file), folder == null ? Path.of(".") : folder);
        } catch (IOException e) {
            throw new CannotStart(
                    "the configuration file " + file + " cannot be read; name it with --config");
        }
    }

    Store store() {
        return store;
    }

    Settings settings() {
        return settings;
    }

    /** All, or the one that is named. */
    List<ListSettings> lists(Optional<String> name) {
        if (name.isEmpty()) {
            return settings.lists();
        }
        return List.of(one(name));
    }

    /** The one that is named, or the only one there is. */
    ListSettings one(Optional<String> name) {
        String known =
                settings.lists().stream().map(ListSettings::name).collect(Collectors.joining(", "));
        if (name.isEmpty()) {
            if (settings.lists().size() == 1) {
                return settings.lists().getFirst();
            }
            throw new CannotStart("say which list is meant with --list: " + known);
        }
        return settings.lists().stream()
                .filter(one -> one.name().equals(name.get()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CannotStart(
                                        "there is no list \""
                                                + name.get()
                                                + "\"; there are "
                                                + known));
    }

    SyncList made(ListSettings list) {
        return wiring.list(list);
    }

    SyncRun runs(String actor) {
        return new SyncRun(store, clock, settings.zone(), Session::wait, actor);
    }

    private static void wait(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }

    @Override
    public void close() {
        database.close();
    }
}
