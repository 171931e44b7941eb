package io.benchmate.graphsync.settings;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the configuration file, or says with lines what is wrong in it. */
public sealed interface SettingsFile {

    /** It can be used. */
    record Good(Settings settings) implements SettingsFile {}

    /** It cannot. */
    record Bad(List<Problem> problems) implements SettingsFile {
        public Bad {
            problems =
                    problems.stream()
                            .sorted(Comparator.comparingInt(Problem::line))
                            .distinct()
                            .toList();
        }
    }

    /**
     * @param folder to which paths in it are relative
     */
    static SettingsFile read(String yaml, Path folder) {
        List<Problem> problems = new ArrayList<>();
        try {
            Optional<Node> node =
                    new Compose(LoadSettings.builder().setLabel("").build()).composeString(yaml);
            if (node.isEmpty()) {
                return new Bad(List.of(new Problem(1, "the file is empty")));
            }
            Settings settings = settings(new Block(node.get(), problems), folder);
            return problems.isEmpty() ? new Good(settings) : new Bad(problems);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            String problem = String.valueOf(e.getProblem());
            String words = "this is not YAML: " + problem + hint(problem);
            return new Bad(List.of(new Problem(line, words)));
        } catch (YamlEngineException | ClassCastException e) {
            return new Bad(List.of(new Problem(1, "this is not YAML that can be read")));
        }
    }

    /** To YAML a wildcard is an alias, and an @ at the beginning is reserved. */
    private static String hint(String problem) {
        boolean unquoted =
                Stream.of("alias", "character found *", "'@'").anyMatch(problem::contains);
        return unquoted ? " (put in quotes what begins with * or @)" : "";
    }

    private static Settings settings(Block top, Path folder) {
        Optional<Settings.Graph> graph = top.block("graph").map(SettingsFile::graph);
        Optional<Settings.Mailman> mailman = top.block("mailman").map(SettingsFile::mailman);
        TargetChecks checks = new TargetChecks(graph, mailman);
        ZoneId zone = zone(top);
        if (!top.has("lists")) {
            top.problem("lists is missing");
        }
        Settings settings =
                new Settings(
                        top.block("database")
                                .map(SettingsFile::database)
                                .orElseGet(() -> usual(folder)),
                        zone,
                        graph,
                        mailman,
                        top.block("lists")
                                .map(lists -> lists(lists, folder, checks))
                                .orElse(List.of()));
        top.end();
        return settings;
    }

    private static Settings.Database usual(Path folder) {
        return new Settings.Database(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("graph-sync-data"), "sa");
    }

    private static Settings.Database database(Block block) {
        String url = block.text("url");
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            block.problemAt("url", "url should begin with jdbc:h2: or jdbc:postgresql:");
        }
        Settings.Database database =
                new Settings.Database(url, block.optional("user").orElse("sa"));
        block.end();
        return database;
    }

    private static ZoneId zone(Block top) {
        String name = top.optional("zone").orElse("Europe/London");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            top.problemAt("zone", "there is no time zone \"" + name + "\"");
            return ZoneId.of("UTC");
        }
    }

    private static Settings.Graph graph(Block block) {
        String url = block.optional("url").orElse("https://graph.microsoft.com/v1.0");
        if (!url.matches("(?i)(https://|http://(localhost|127\\.0\\.0\\.1)[:/])\\S+")) {
            block.problemAt("url", "url should begin with https://");
        }
        Settings.Graph graph =
                new Settings.Graph(
                        url,
                        block.text("tenant"),
                        managedIdentity(block),
                        block.text("reader"),
                        block.optional("writer").orElse(""),
                        new HashSet<>(block.texts("allowed-targets")));
        block.end();
        return graph;
    }

    private static boolean managedIdentity(Block block) {
        return switch (block.optional("sign-in").orElse("app")) {
            case "app" -> false;
            case "managed-identity" -> true;
            default -> {
                block.problemAt("sign-in", "sign-in should be app or managed-identity");
                yield false;
            }
        };
    }

    private static Settings.Mailman mailman(Block block) {
        String url = block.text("url");
        if (!url.isEmpty() && !url.matches("https?://\\S+")) {
            block.problemAt("url", "url should be such as http://localhost:8001/3.1");
        }
        Settings.Mailman mailman =
                new Settings.Mailman(
                        url,
                        block.optional("user").orElse("restadmin"),
                        block.texts("allowed-targets").stream()
                                .map(one -> one.toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet()));
        block.end();
        return mailman;
    }

    private static List<ListSettings> lists(Block lists, Path folder, TargetChecks checks) {
        List<ListSettings> found = new ArrayList<>();
        for (String name : lists.names()) {
            lists.block(name)
                    .ifPresent(one -> found.addAll(ListBlock.read(name, one, folder, checks)));
        }
        return found;
    }
}
