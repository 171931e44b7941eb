package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Schema;
import io.benchmate.graphsync.settings.ListSettings;
import io.benchmate.graphsync.settings.Settings;
import io.benchmate.graphsync.settings.SettingsFile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One call of the command line: the configuration, the database, the lists that are meant. */
final class Session implements AutoCloseable {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);

    private final Settings settings;
    private final DriverSource database;
    private final Wiring wiring;
    private final KeptLists.Time time;
    private final Store store;

    private Session(Settings settings, DriverSource database, Wiring wiring, KeptLists.Time time) {
        this.settings = settings;
        this.database = database;
        this.wiring = wiring;
        this.time = time;
        this.store = Store.in(database, time.clock());
    }

    static Session open(
            Path file,
            Map<String, String> environment,
            KeptLists.Time time,
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
                settings,
                database,
                new Wiring(settings, environment, time.clock(), progress),
                time);
    }

    static SettingsFile settings(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return SettingsFile.read(
                    Files.readString(file), folder == null ? Path.of(".") : folder);
        } catch (CharacterCodingException e) {
            throw new CannotStart("the configuration file " + file + " is not saved as UTF-8");
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

    LocalDate today() {
        return LocalDate.ofInstant(time.clock().instant(), settings.zone());
    }

    /** In the institution's time. */
    String moment(Instant at) {
        return MOMENT.format(at.atZone(settings.zone()));
    }

    SyncList made(ListSettings list) {
        return wiring.list(list);
    }

    SyncRun runs(String actor) {
        return new SyncRun(store, time.clock(), settings.zone(), time.pause(), actor);
    }

    @Override
    public void close() {
        database.close();
    }
}
