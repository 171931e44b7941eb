package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Wishes;
import io.benchmate.graphsync.settings.ListSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The commands that are about whole lists. */
final class ListCommands {
    private ListCommands() {}

    /** Writes nothing. */
    @Command(name = "plan", description = "Shows who would join and leave, and why.")
    static final class Plan extends Subcommand {
        @Override
        public Integer call() {
            try (Session session = parent().open()) {
                return answer(each(session, session.runs(parent().actor())::show));
            }
        }
    }

    /** Writes what is cleared or approved. */
    @Command(name = "apply", description = "Changes what is cleared or was approved.")
    static final class Apply extends Subcommand {
        private static final int ALARM = 2;

        @Override
        public Integer call() {
            try (Session session = parent().open()) {
                List<Ended> all = each(session, session.runs(parent().actor())::apply);
                List<String> words = new ArrayList<>();
                List<Map<String, Object>> json = new ArrayList<>();
                for (Ended one : all) {
                    int failures = session.store().attempts().failuresInARow(one.list());
                    Map<String, Object> result = AsJson.of(one.list(), one.result());
                    result.put("failuresInARow", failures);
                    json.add(result);
                    words.add(one.words());
                    if (failures >= ALARM) {
                        words.add(alarm(one.list(), failures));
                    }
                }
                say(String.join("\n", words), json);
                return worst(all).code();
            }
        }

        private static String alarm(String list, int failures) {
            return "ALARM: %s was not brought up to date in the last %d runs"
                    .formatted(list, failures);
        }
    }

    /** What somebody says about a plan that was shown. */
    abstract static class Decision extends Subcommand {
        @Parameters(paramLabel = "HASH", description = "of the plan; plan shows it")
        private String hash = "";

        int decide(Deciding deciding, String words) {
            if (!hash.matches("[0-9a-f]{20}")) {
                throw new CannotStart("a plan's hash has 20 digits and letters; plan shows it");
            }
            try (Session session = parent().open()) {
                String name = session.one(list()).name();
                deciding.of(session.store().wishes(), name, hash, parent().actor());
                return said(name, words, Exit.DONE);
            }
        }

        /** One of the two ways. */
        interface Deciding {
            void of(Wishes wishes, String list, String hash, String by);
        }
    }

    /** Approves a plan that was seen. */
    @Command(name = "approve", description = "Approves exactly the plan with this hash.")
    static final class Approve extends Decision {
        @Override
        public Integer call() {
            return decide(Wishes::approve, "approved; apply will make it, if it is still the plan");
        }
    }

    /** Refuses a plan that was seen. */
    @Command(name = "reject", description = "Holds exactly the plan with this hash.")
    static final class Reject extends Decision {
        @Override
        public Integer call() {
            return decide(Wishes::reject, "rejected; it is held until somebody approves it");
        }
    }

    /** Shows or applies the inverse of a run. */
    @Command(name = "undo", description = "Shows what undoing a run would change; --apply does it.")
    static final class Undo extends Subcommand {
        @Parameters(paramLabel = "RUN", description = "its number; history shows it")
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
}
