package io.benchmate.graphsync;

import io.benchmate.graphsync.settings.ListSettings;
import io.benchmate.graphsync.settings.Problem;
import io.benchmate.graphsync.settings.Settings;
import io.benchmate.graphsync.settings.SettingsFile;

import picocli.CommandLine.Command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong in the configuration. */
@Command(name = "check", description = "Looks through the configuration file.")
final class CheckCommand extends Subcommand {
    @Override
    public Integer call() {
        return switch (Session.settings(parent().config())) {
            case SettingsFile.Bad bad -> bad(bad.problems());
            case SettingsFile.Good good -> good(good.settings());
        };
    }

    private int bad(List<Problem> problems) {
        if (!parent().json()) {
            throw new CannotStart(
                    String.join("\n", problems.stream().map(Object::toString).toList()));
        }
        parent().out().println(AsJson.text(Map.of("problems", AsJson.problems(problems))));
        return Exit.USAGE.code();
    }

    /** What the environment lacks is told and no fault of the file: cron's is another one. */
    private int good(Settings settings) {
        List<String> missing = parent().missing(settings);
        Stream<String> lists = settings.lists().stream().map(CheckCommand::words);
        Stream<String> lacks = missing.stream().map(one -> "  ! " + one);
        say(
                Stream.concat(lists, lacks).collect(Collectors.joining("\n")),
                AsJson.settings(settings, missing));
        return Exit.DONE.code();
    }

    private static String words(ListSettings list) {
        int sources = list.sources().size();
        return "%s: %s, %d %s, kept by %s"
                .formatted(
                        list.name(),
                        list.mode().words(),
                        sources,
                        sources == 1 ? "source" : "sources",
                        list.keepers().owner());
    }
}
