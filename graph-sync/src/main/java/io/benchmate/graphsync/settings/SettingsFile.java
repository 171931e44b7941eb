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
import java.util.Optional;

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
            Settings settings = settings(new Block(node.get(), problems), folder, problems);
            return problems.isEmpty() ? new Good(settings) : new Bad(problems);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            return new Bad(List.of(new Problem(line, "this is not YAML: " + e.getProblem())));
        } catch (YamlEngineException | ClassCastException e) {
            return new Bad(List.of(new Problem(1, "this is not YAML that can be read")));
        }
    }

    private static Settings settings(Block top, Path folder, List<Problem> problems) {
        Settings settings =
                new Settings(
                        top.block("database")
                                .map(SettingsFile::database)
                                .orElseGet(() -> usual(folder)),
                        zone(top),
                        top.block("graph").map(SettingsFile::graph),
                        top.block("mailman").map(SettingsFile::mailman),
                        top.block("lists")
                                .map(lists -> lists(lists, folder))
                                .orElseGet(
                                        () -> {
                                            top.problem("lists is missing");
                                            return List.of();
                                        }));
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
        Settings.Graph graph =
                new Settings.Graph(
                        block.optional("url").orElse("https://graph.microsoft.com/v1.0"),
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
        Settings.Mailman mailman =
                new Settings.Mailman(
                        block.text("url"),
                        block.optional("user").orElse("restadmin"),
                        new HashSet<>(block.texts("allowed-targets")));
        block.end();
        return mailman;
    }

    private static List<ListSettings> lists(Block lists, Path folder) {
        List<ListSettings> found = new ArrayList<>();
        for (String name : lists.names()) {
            lists.block(name).ifPresent(one -> found.addAll(ListBlock.read(name, one, folder)));
        }
        return found;
    }
}
