package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Run;
import io.benchmate.graphsync.audit.Standings;
import io.benchmate.graphsync.roster.Pin;
import io.benchmate.graphsync.settings.ListSettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The commands that are about people, and about what was done. */
final class PersonCommands {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);

    private PersonCommands() {}

    private static String moment(Instant time, ZoneId zone) {
        return MOMENT.format(time.atZone(zone));
    }

    /** The reasons. */
    @Command(name = "why", description = "Says why somebody is or is not on a list.")
    static final class Why extends ListCommands.Base {
        @Parameters(paramLabel = "PERSON", description = "an address or an Entra object id")
        private String person = "";

        @Override
        public Integer call() {
            try (Session session = parent().open()) {
                for (ListSettings list : session.lists(list())) {
                    Optional<Standings.Why> why =
                            session.store().standings().why(list.name(), person);
                    parent().out()
                            .println(
                                    parent().json()
                                            ? AsJson.text(json(list.name(), why))
                                            : words(list.name(), why, session.settings().zone()));
                }
                return Exit.DONE.code();
            }
        }

        private static String words(String list, Optional<Standings.Why> why, ZoneId zone) {
            if (why.isEmpty()) {
                return list + ": in none of its sources when they were last read";
            }
            Standings.Why one = why.get();
            return list
                    + ": "
                    + (one.belongs() ? "belongs on it" : "does not belong on it")
                    + " (read "
                    + moment(one.read(), zone)
                    + ")\n  "
                    + String.join("\n  ", one.because());
        }

        private static Map<String, Object> json(String list, Optional<Standings.Why> why) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("list", list);
            json.put("found", why.isPresent());
            why.ifPresent(
                    one -> {
                        json.put("belongs", one.belongs());
                        json.put("because", one.because());
                        json.put("read", one.read().toString());
                    });
            return json;
        }
    }

    /** Pins and opt-outs need the same. */
    abstract static class Wish extends ListCommands.Base {
        @Parameters(paramLabel = "PERSON", description = "an address or an Entra object id")
        private String person = "";

        @Option(names = "--reason", required = true, description = "why, for later readers")
        private String reason = "";

        @Option(names = "--owner", description = "who answers for it (default: you)")
        private @Nullable String owner;

        @Option(names = "--until", description = "the last day on which it holds, as 2027-06-30")
        private @Nullable LocalDate until;

        int keep(Pin.Kind kind) {
            try (Session session = parent().open()) {
                String name = session.one(list()).name();
                String keeper = Optional.ofNullable(owner).orElse(parent().actor());
                session.store()
                        .wishes()
                        .pin(
                                name,
                                new Pin(person, kind, keeper, reason, Optional.ofNullable(until)));
                return said(name, "noted; the next run follows it", Exit.DONE);
            }
        }
    }

    /** Must be on. */
    @Command(name = "pin", description = "Keeps somebody on a list, whatever the sources say.")
    static final class PinIn extends Wish {
        @Override
        public Integer call() {
            return keep(Pin.Kind.PIN);
        }
    }

    /** Must not. */
    @Command(name = "opt-out", description = "Keeps somebody off a list.")
    static final class OptOut extends Wish {
        @Override
        public Integer call() {
            return keep(Pin.Kind.OPT_OUT);
        }
    }

    /** Ends either. */
    @Command(name = "unpin", description = "Ends a pin or an opt-out.")
    static final class Unpin extends ListCommands.Base {
        @Parameters(paramLabel = "PERSON")
        private String person = "";

        @Override
        public Integer call() {
            try (Session session = parent().open()) {
                String name = session.one(list()).name();
                return session.store().wishes().unpin(name, person)
                        ? said(name, "ended", Exit.DONE)
                        : said(name, "there was none for this person", Exit.USAGE);
            }
        }
    }

    /** What was done, and when the list was last known to be right. */
    @Command(name = "history", description = "Lists the latest runs, and how fresh a list is.")
    static final class History extends ListCommands.Base {
        @Override
        public Integer call() {
            try (Session session = parent().open()) {
                for (ListSettings list : session.lists(list())) {
                    tell(session, list.name());
                }
                return Exit.DONE.code();
            }
        }

        private void tell(Session session, String list) {
            List<Run> runs = session.store().runs().latest(list, 20);
            if (parent().json()) {
                parent().out().println(AsJson.text(runs.stream().map(History::json).toList()));
                return;
            }
            ZoneId zone = session.settings().zone();
            String fresh =
                    session.store()
                            .attempts()
                            .lastComplete(list)
                            .map(time -> "last complete sync " + moment(time, zone))
                            .orElse("never completely synchronised yet");
            parent().out().println(list + ": " + fresh);
            runs.forEach(run -> parent().out().println(words(run, zone)));
        }

        private static String words(Run run, ZoneId zone) {
            return "  run %d, %s, by %s%s%s: %s"
                    .formatted(
                            run.id(),
                            moment(run.began(), zone),
                            run.actor(),
                            run.approvedBy().map(by -> ", approved by " + by).orElse(""),
                            run.undoes().map(id -> ", undoes run " + id).orElse(""),
                            run.state().name().toLowerCase(Locale.ROOT));
        }

        private static Map<String, Object> json(Run run) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("run", run.id());
            json.put("list", run.list());
            json.put("state", run.state().name().toLowerCase(Locale.ROOT));
            json.put("actor", run.actor());
            json.put("approvedBy", run.approvedBy().orElse(""));
            json.put("began", run.began().toString());
            return json;
        }
    }
}
