package io.benchmate.graphsync;

import io.benchmate.graphsync.settings.Problem;
import io.benchmate.graphsync.settings.Settings;
import io.benchmate.graphsync.settings.SettingsFile;

import picocli.CommandLine.Command;

import java.util.List;
import java.util.Map;

/** Says what is wrong in the configuration. */
@Command(name = "check", description = "Looks through the configuration file.")
final class CheckCommand extends ListCommands.Base {
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
        if (parent().json()) {
            parent().out().println(AsJson.text(AsJson.settings(settings, missing)));
            return Exit.DONE.code();
        }
        settings.lists()
                .forEach(
                        one ->
                                parent().out()
                                        .println(
                                                one.name()
                                                        + ": "
                                                        + one.mode()
                                                        + ", "
                                                        + one.sources().size()
                                                        + (one.sources().size() == 1
                                                                ? " source, kept by "
                                                                : " sources, kept by ")
                                                        + one.keepers().owner()));
        missing.forEach(one -> parent().out().println("  ! " + one));
        return Exit.DONE.code();
    }
}
