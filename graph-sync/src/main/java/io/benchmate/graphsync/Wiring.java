package io.benchmate.graphsync;

import com.azure.core.credential.TokenCredential;

import io.benchmate.graphsync.graph.Credentials;
import io.benchmate.graphsync.graph.GraphTenant;
import io.benchmate.graphsync.graph.Patience;
import io.benchmate.graphsync.mailinglist.MailingList;
import io.benchmate.graphsync.mailman.MailmanList;
import io.benchmate.graphsync.mailman.MailmanServer;
import io.benchmate.graphsync.roster.HrExtract;
import io.benchmate.graphsync.roster.Source;
import io.benchmate.graphsync.roster.SourceReading;
import io.benchmate.graphsync.roster.Where;
import io.benchmate.graphsync.settings.ListSettings;
import io.benchmate.graphsync.settings.Settings;
import io.benchmate.graphsync.settings.SourceSettings;
import io.benchmate.graphsync.settings.TargetSettings;
import io.benchmate.graphsync.sheet.FileList;
import io.benchmate.graphsync.sheet.SheetList;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes lists from their settings. Secrets come from the environment, and only when needed. */
final class Wiring {
    private final Settings settings;
    private final Map<String, String> environment;
    private final InstantSource clock;
    private final Consumer<Integer> progress;
    private @Nullable GraphTenant directory;

    Wiring(
            Settings settings,
            Map<String, String> environment,
            InstantSource clock,
            Consumer<Integer> progress) {
        this.settings = settings;
        this.environment = Map.copyOf(environment);
        this.clock = clock;
        this.progress = progress;
    }

    SyncList list(ListSettings list) {
        return new SyncList(
                list.rules(),
                list.keepers(),
                list.sources().stream().map(this::source).toList(),
                accounts(list),
                this::keepers,
                target(list.target()),
                list.mode(),
                list.limits());
    }

    /** What each list needs and the file or the environment does not give; asks nobody. */
    List<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        for (ListSettings one : settings.lists()) {
            try {
                list(one);
                absent(one)
                        .forEach(file -> missing.add(one.name() + ": " + file + " is not there"));
                if (one.target() instanceof TargetSettings.Group) {
                    credential(graph(), "WRITER");
                }
            } catch (CannotStart e) {
                missing.add(one.name() + ": " + e.getMessage());
            }
        }
        return List.copyOf(missing);
    }

    private static Stream<Path> absent(ListSettings list) {
        return list.sources().stream()
                .filter(SourceSettings.Csv.class::isInstance)
                .map(one -> ((SourceSettings.Csv) one).file())
                .filter(Files::notExists);
    }

    private Source source(SourceSettings source) {
        return switch (source) {
            case SourceSettings.Group one -> {
                GraphTenant reader = reader();
                yield () -> only(reader.sources().group(one.id(), one.name()), one.where());
            }
            case SourceSettings.Directory one -> {
                GraphTenant reader = reader();
                yield () -> only(reader.sources().directory(one.name()), one.where());
            }
            case SourceSettings.Csv one -> () -> only(extract(one), one.where());
        };
    }

    private static SourceReading extract(SourceSettings.Csv csv) {
        try (Reader file = Files.newBufferedReader(csv.file())) {
            return new HrExtract(csv.name(), csv.columns()).read(file);
        } catch (IOException e) {
            return new SourceReading.Failed(csv.name(), "the file cannot be read");
        }
    }

    private static SourceReading only(SourceReading reading, Where where) {
        return switch (reading) {
            case SourceReading.Complete complete -> complete.only(where);
            case SourceReading.Failed failed -> failed;
        };
    }

    /** Accounts are looked up where the list needs them: a group takes nothing else. */
    private Accounts accounts(ListSettings list) {
        return switch (list.target()) {
            case TargetSettings.Group _ -> {
                GraphTenant reader = reader();
                yield addresses -> reader.sources().accounts("the accounts", addresses);
            }
            case TargetSettings.Mailman _, TargetSettings.Sheet _, TargetSettings.TextFile _ ->
                    Accounts.NONE;
        };
    }

    private SourceReading keepers(Set<String> names) {
        return directory()
                .map(tenant -> tenant.sources().known(names))
                .orElse(Directory.NONE.of(names));
    }

    private MailingList target(TargetSettings target) {
        return switch (target) {
            case TargetSettings.Group one -> reader().group(one.id(), graph().allowed(), writer());
            case TargetSettings.Mailman one -> {
                Settings.Mailman mailman = settings.mailman().orElseThrow(() -> missing("mailman"));
                yield new MailmanList(
                        one.list(),
                        mailman.allowed(),
                        new MailmanServer(
                                URI.create(mailman.url()),
                                mailman.user(),
                                secret("GRAPH_SYNC_MAILMAN_PASSWORD")));
            }
            case TargetSettings.Sheet one -> {
                GraphTenant reader = reader();
                yield new SheetList(
                        one.address(),
                        one.directory().resolve(one.address().replaceAll("[^\\w.@-]", "_")),
                        name -> reader.distributionList(one.group()).read(name));
            }
            case TargetSettings.TextFile one -> new FileList(one.file());
        };
    }

    /** Everybody in the tenant, as the reader sees them; empty without a tenant or a secret. */
    synchronized Optional<GraphTenant> directory() {
        if (directory == null && settings.graph().isPresent()) {
            try {
                directory = reader();
            } catch (CannotStart _) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(directory);
    }

    /** The reader's secret is always needed, so its absence is told at once. */
    private GraphTenant reader() {
        TokenCredential credential = credential(graph(), "READER");
        return tenant(() -> credential);
    }

    private GraphTenant writer() {
        return tenant(() -> credential(graph(), "WRITER"));
    }

    private GraphTenant tenant(Supplier<TokenCredential> credential) {
        URI url = URI.create(graph().url());
        return GraphTenant.at(url, credential, Patience.OF_A_RUN, clock, progress);
    }

    TokenCredential credential(Settings.Graph graph, String role) {
        if (graph.url().matches("http://(127\\.0\\.0\\.1|localhost):.*")) {
            return Credentials.none();
        }
        String app = role.equals("READER") ? graph.reader() : graph.writer();
        if (app.isBlank()) {
            throw new CannotStart("no app is named that may write (graph: writer)");
        }
        if (graph.managedIdentity()) {
            return Credentials.managedIdentity(app);
        }
        String token = environment.get("GRAPH_SYNC_" + role + "_TOKEN_FILE");
        if (token != null) {
            return Credentials.federated(graph.tenant(), app, token);
        }
        String certificate = environment.get("GRAPH_SYNC_" + role + "_CERTIFICATE");
        return certificate == null
                ? Credentials.secret(graph.tenant(), app, secret("GRAPH_SYNC_" + role + "_SECRET"))
                : Credentials.certificate(graph.tenant(), app, certificate);
    }

    private Settings.Graph graph() {
        return settings.graph().orElseThrow(() -> missing("graph"));
    }

    private String secret(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(
                        () -> new CannotStart("the environment variable " + name + " is not set"));
    }

    private static CannotStart missing(String block) {
        return new CannotStart("a list needs the part \"" + block + ":\" of the configuration");
    }
}
