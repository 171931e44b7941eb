package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.audit.ItemState;
import io.benchmate.graphsync.audit.Run;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.settings.ListSettings;
import io.benchmate.graphsync.sheet.ChangeSheet;
import io.benchmate.graphsync.sheet.SheetCheck;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** The commands that are about whole lists. */
final class ListCommands {
    private ListCommands() {}

    /** What all have. */
    abstract static class Base implements Callable<Integer> {
        @ParentCommand private @Nullable GraphSyncCommand parent;

        GraphSyncCommand parent() {
            return Objects.requireNonNull(parent);
        }

        Optional<String> list() {
            return parent().list();
        }

        int answer(String name, Result result) {
            return answer(List.of(Map.entry(name, result)));
        }

        int answer(List<Map.Entry<String, Result>> results) {
            PrintWriter out = parent().out();
            if (parent().json()) {
                out.println(
                        AsJson.text(
                                results.stream()
                                        .map(one -> AsJson.of(one.getKey(), one.getValue()))
                                        .toList()));
            } else {
                results.forEach(one -> out.println(Telling.of(one.getKey(), one.getValue())));
            }
            return results.stream()
                    .map(one -> Exit.of(one.getValue()))
                    .reduce(Exit.DONE, Exit::worse)
                    .code();
        }

        /** A sentence about a list. */
        int said(String list, String words, Exit exit) {
            parent().out()
                    .println(
                            parent().json()
                                    ? AsJson.text(
                                            Map.of(
                                                    "list",
                                                    list,
                                                    "said",
                                                    words,
                                                    "exit",
                                                    exit.code()))
                                    : list + ": " + words);
            return exit.code();
        }

        int each(Session session, Function<SyncList, Result> work) {
            List<Map.Entry<String, Result>> results = new ArrayList<>();
            for (ListSettings one : session.lists(list())) {
                results.add(Map.entry(one.name(), work.apply(session.made(one))));
            }
            return answer(results);
        }
    }

    /** Writes nothing. */
    @Command(name = "plan", description = "Shows who would join and leave, and why.")
    static final class Plan extends Base {
        @Override
        public Integer call() {
            try (Session session = parent().open()) {
                return each(session, session.runs(parent().actor())::show);
            }
        }
    }

    /** Writes what is cleared or approved. */
    @Command(name = "apply", description = "Changes what is cleared or was approved.")
    static final class Apply extends Base {
        @Override
        public Integer call() {
            try (Session session = parent().open()) {
                int code = each(session, session.runs(parent().actor())::apply);
                for (ListSettings one : session.lists(list())) {
                    int failures = session.store().attempts().failuresInARow(one.name());
                    if (failures >= 2 && !parent().json()) {
                        parent().out()
                                .println(
                                        "ALARM: "
                                                + one.name()
                                                + " was not brought up to date in the last "
                                                + failures
                                                + " runs");
                    }
                }
                return code;
            }
        }
    }

    /** Approves a plan that was seen. */
    @Command(name = "approve", description = "Approves exactly the plan with this hash.")
    static final class Approve extends Base {
        @Parameters(paramLabel = "HASH")
        private String hash = "";

        @Override
        public Integer call() {
            checked(hash);
            try (Session session = parent().open()) {
                String name = session.one(list()).name();
                session.store().wishes().approve(name, hash, parent().actor());
                return said(
                        name, "approved; apply will make it, if it is still the plan", Exit.DONE);
            }
        }
    }

    /** Refuses a plan that was seen. */
    @Command(name = "reject", description = "Holds exactly the plan with this hash.")
    static final class Reject extends Base {
        @Parameters(paramLabel = "HASH")
        private String hash = "";

        @Override
        public Integer call() {
            checked(hash);
            try (Session session = parent().open()) {
                String name = session.one(list()).name();
                session.store().wishes().reject(name, hash, parent().actor());
                return said(name, "rejected; it is held until somebody approves it", Exit.DONE);
            }
        }
    }

    private static void checked(String hash) {
        if (!hash.matches("[0-9a-f]{20}")) {
            throw new CannotStart("a plan's hash has 20 digits and letters; plan shows it");
        }
    }

    /** Shows or applies the inverse of a run. */
    @Command(name = "undo", description = "Shows what undoing a run would change; --apply does it.")
    static final class Undo extends Base {
        @Parameters(paramLabel = "RUN")
        private long run;

        @Option(names = "--apply", description = "undo it")
        private boolean apply;

        @Override
        public Integer call() {
            try (Session session = parent().open()) {
                ListSettings list = session.one(list());
                return answer(
                        list.name(),
                        session.runs(parent().actor()).undo(session.made(list), run, apply));
            }
        }
    }

    /** For lists that others change. */
    @Command(
            name = "sheet",
            description = "Prints the changes of a list as a sheet; --check says if it was done.")
    static final class Sheet extends Base {
        @Parameters(paramLabel = "LIST")
        private String name = "";

        @Option(names = "--format", description = "csv (default) or ps1")
        private String format = "csv";

        @Option(names = "--check", description = "whether the last sheet was carried out")
        private boolean check;

        @Override
        public Integer call() {
            try (Session session = parent().open()) {
                SyncList list = session.made(session.one(Optional.of(name)));
                return check ? checked(session, list) : printed(session, list);
            }
        }

        private int printed(Session session, SyncList list) {
            Result result = session.runs(parent().actor()).show(list);
            if (parent().json() || !(result instanceof Result.Shown shown)) {
                return answer(name, result);
            }
            ChangeSheet sheet = sheet(list, shown.prepared().plan().changes());
            parent().out().print(format.equals("ps1") ? sheet.powerShell() : sheet.csv());
            parent().out().flush();
            return Exit.of(result).code();
        }

        private int checked(Session session, SyncList list) {
            Optional<Run> last = session.store().runs().last(name);
            if (last.isEmpty()) {
                throw new CannotStart("no sheet was made for " + name + " yet; apply makes one");
            }
            List<Change> given =
                    session.store().runs().entries(last.get().id()).stream()
                            .filter(one -> one.state() == ItemState.HANDED_OVER)
                            .map(Entry::change)
                            .toList();
            return switch (list.target().read()) {
                case Observation.Failed failed ->
                        answer(name, new Result.Unread(List.of(failed.reason())));
                case Observation.Complete seen -> told(SheetCheck.of(given, seen.observed()));
            };
        }

        private int told(SheetCheck result) {
            List<String> open =
                    result.open().stream().map(one -> Telling.verb(one) + one.shown()).toList();
            if (parent().json()) {
                parent().out()
                        .println(
                                AsJson.text(
                                        Map.of("list", name, "done", result.done(), "open", open)));
            } else {
                parent().out().println(result.done() + " done, " + open.size() + " open");
                open.forEach(one -> parent().out().println("  " + one));
            }
            return result.open().isEmpty() ? Exit.DONE.code() : Exit.INCOMPLETE.code();
        }

        private static ChangeSheet sheet(SyncList list, List<Change> changes) {
            List<ChangeSheet.Line> add = new ArrayList<>();
            List<ChangeSheet.Line> remove = new ArrayList<>();
            for (Change change : changes) {
                switch (change) {
                    case Change.Join one ->
                            line(one.person().mail(), one.person().name()).ifPresent(add::add);
                    case Change.NewAddress one -> {
                        line(one.person().mail(), one.person().name()).ifPresent(add::add);
                        line(one.old().address(), one.old().name()).ifPresent(remove::add);
                    }
                    case Change.Leave one ->
                            line(one.member().address(), one.member().name())
                                    .ifPresent(remove::add);
                }
            }
            return new ChangeSheet(list.target().target().replaceFirst("^\\w+ ", ""), add, remove);
        }

        private static Optional<ChangeSheet.Line> line(Optional<Address> address, String name) {
            return address.map(one -> new ChangeSheet.Line(one, name));
        }
    }
}
