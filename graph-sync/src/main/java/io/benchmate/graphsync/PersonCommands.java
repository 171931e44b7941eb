package io.benchmate.graphsync;

import io.benchmate.graphsync.roster.Naming;
import io.benchmate.graphsync.roster.Pin;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;
import java.util.Optional;

/** The commands that decide about a person. */
final class PersonCommands {
    private PersonCommands() {}

    /** Pins and opt-outs need the same. */
    abstract static class Wish extends Subcommand {
        @Parameters(paramLabel = "PERSON", description = "an address or an Entra object id")
        private String person = "";

        @Option(names = "--reason", required = true, description = "why, for later readers")
        private String reason = "";

        @Option(names = "--owner", description = "who answers for it (default: you)")
        private @Nullable String owner;

        @Option(names = "--until", description = "the last day on which it holds, as 2027-06-30")
        private @Nullable LocalDate until;

        int keep(Pin.Kind kind) {
            String keeper = Optional.ofNullable(owner).orElse(parent().actor());
            if (reason.isBlank() || keeper.isBlank()) {
                throw new CannotStart("--reason and --owner must say something");
            }
            if (!Naming.isPerson(person)) {
                throw new CannotStart(
                        "\"%s\" is neither an address nor an Entra object id".formatted(person));
            }
            try (Session session = parent().open()) {
                if (until != null && until.isBefore(session.today())) {
                    throw new CannotStart(until + " is over; --until is the last day it holds");
                }
                String name = session.one(list()).name();
                Pin pin = new Pin(person, kind, keeper, reason, Optional.ofNullable(until));
                session.store().wishes().pin(name, pin);
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
    static final class Unpin extends Subcommand {
        @Parameters(paramLabel = "PERSON", description = "as it was named then")
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
}
