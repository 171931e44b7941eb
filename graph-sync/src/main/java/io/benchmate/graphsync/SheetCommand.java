package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.audit.ItemState;
import io.benchmate.graphsync.audit.Run;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.settings.ListSettings;
import io.benchmate.graphsync.settings.TargetSettings;
import io.benchmate.graphsync.sheet.ChangeSheet;
import io.benchmate.graphsync.sheet.SheetCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For lists that others change. What is printed is for a file, like those that a run writes. */
@Command(
        name = "sheet",
        description = "Prints the changes of a list as a sheet; --check says if it was done.")
final class SheetCommand extends Subcommand {
    @Parameters(paramLabel = "LIST")
    private String name = "";

    @Option(names = "--format", description = "csv (default), or ps1 for Exchange PowerShell")
    private Format format = Format.CSV;

    @Option(names = "--check", description = "whether the last sheet was carried out")
    private boolean check;

    /** What it is written for. */
    enum Format {
        CSV,
        PS1
    }

    @Override
    public Integer call() {
        try (Session session = parent().open()) {
            ListSettings list = session.one(Optional.of(name));
            if ((check || format == Format.PS1)
                    && !(list.target() instanceof TargetSettings.Sheet)) {
                throw new CannotStart(
                        name + " is no distribution list (target: sheet); apply changes it itself");
            }
            return check ? checked(session, list) : printed(session, list);
        }
    }

    private int printed(Session session, ListSettings list) {
        Result result = session.runs(parent().actor()).show(session.made(list));
        if (parent().json() || !(result instanceof Result.Shown shown)) {
            return answer(name, result);
        }
        ChangeSheet sheet =
                ChangeSheet.of(address(list.target()), shown.prepared().plan().changes());
        parent().out()
                .print(
                        ChangeSheet.MARK
                                + (format == Format.PS1 ? sheet.powerShell() : sheet.csv()));
        parent().out().flush();
        return Exit.of(result).code();
    }

    private static String address(TargetSettings target) {
        return target instanceof TargetSettings.Sheet sheet ? sheet.address() : "";
    }

    private int checked(Session session, ListSettings list) {
        Optional<Run> last = session.store().runs().last(name);
        if (last.isEmpty()) {
            throw new CannotStart("no sheet was made for " + name + " yet; apply makes one");
        }
        List<Change> given =
                session.store().runs().entries(last.get().id()).stream()
                        .filter(one -> one.state() == ItemState.HANDED_OVER)
                        .map(Entry::change)
                        .toList();
        return switch (session.made(list).target().read()) {
            case Observation.Failed failed ->
                    answer(name, new Result.Unread(List.of(failed.reason())));
            case Observation.Complete seen -> told(SheetCheck.of(given, seen.observed()));
        };
    }

    private int told(SheetCheck result) {
        List<String> open =
                result.open().stream().map(one -> Telling.verb(one) + one.shown()).toList();
        String lines = String.join("", open.stream().map(one -> "\n  " + one).toList());
        say(
                result.done() + " done, " + open.size() + " open" + lines,
                Map.of("list", name, "done", result.done(), "open", open));
        return open.isEmpty() ? Exit.DONE.code() : Exit.INCOMPLETE.code();
    }
}
