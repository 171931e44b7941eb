package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Standings;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.settings.ListSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reasons, as the sources were last read; what was decided about the person since; and whether
 * the person is on the list now, which is looked up. Writes nothing.
 */
@Command(name = "why", description = "Says why somebody is or is not on a list.")
final class WhyCommand extends Subcommand {
    @Parameters(paramLabel = "PERSON", description = "an address, a name or an Entra object id")
    private String person = "";

    @Override
    public Integer call() {
        try (Session session = parent().open()) {
            List<Reasons> all = new ArrayList<>();
            for (ListSettings list : session.lists(list())) {
                all.addAll(of(session, list));
            }
            say(
                    String.join("\n", all.stream().map(one -> one.words(session)).toList()),
                    all.stream().map(Reasons::json).toList());
            return Exit.DONE.code();
        }
    }

    private List<Reasons> of(Session session, ListSettings list) {
        Optional<Set<String>> seen = seen(session, list);
        Standings standings = session.store().standings();
        List<Standings.Who> meant = standings.named(list.name(), person);
        if (meant.isEmpty()) {
            Set<String> names = Set.of(Address.folded(person));
            return List.of(
                    reasons(session, list, new Meant(person, names, Optional.empty()), seen));
        }
        return meant.stream()
                .map(
                        who ->
                                new Meant(
                                        who.shown(),
                                        who.names(),
                                        standings.why(list.name(), who.key())))
                .map(one -> reasons(session, list, one, seen))
                .toList();
    }

    /** Somebody who may be meant. */
    private record Meant(String shown, Set<String> names, Optional<Standings.Why> why) {}

    private static Reasons reasons(
            Session session, ListSettings list, Meant one, Optional<Set<String>> seen) {
        List<String> because = one.why().map(Standings.Why::because).orElse(List.of());
        List<String> noted =
                session.store().wishes().pins(list.name()).stream()
                        .filter(pin -> one.names().contains(pin.who()))
                        .filter(pin -> pin.holdsOn(session.today()))
                        .map(pin -> pin.words())
                        .filter(words -> !because.contains(words))
                        .toList();
        boolean looked = session.store().counts().latest(list.name()).isPresent();
        Optional<Boolean> on = seen.map(names -> !Collections.disjoint(names, one.names()));
        return new Reasons(list.name(), one.shown(), one.why(), noted, on, looked);
    }

    /** Who is on it; empty when the list cannot be read, or not with what the environment gives. */
    private static Optional<Set<String>> seen(Session session, ListSettings list) {
        try {
            return switch (session.made(list).target().read()) {
                case Observation.Failed _ -> Optional.empty();
                case Observation.Complete complete -> Optional.of(complete.observed().names());
            };
        } catch (CannotStart e) {
            return Optional.empty();
        }
    }

    /**
     * How somebody stands with a list.
     *
     * @param noted decided since the sources were last read
     * @param on empty when it is not known
     * @param looked whether the sources were ever read
     */
    private record Reasons(
            String list,
            String person,
            Optional<Standings.Why> why,
            List<String> noted,
            Optional<Boolean> on,
            boolean looked) {

        String words(Session session) {
            List<String> lines = new ArrayList<>();
            lines.add(list + ": " + person + " " + belongs() + is());
            why.ifPresent(
                    one -> {
                        one.because().forEach(reason -> lines.add("  " + reason));
                        lines.add("  (sources read " + session.moment(one.read()) + ")");
                    });
            noted.forEach(one -> lines.add("  noted since, for the next run: " + one));
            return String.join("\n", lines);
        }

        private String belongs() {
            return why.map(one -> one.belongs() ? "belongs on it" : "does not belong on it")
                    .orElse(
                            looked
                                    ? "was in none of its sources when they were last read"
                                    : "is not known, since its sources were never read: run plan");
        }

        private String is() {
            return on.map(one -> one ? "; is on it now" : "; is not on it now")
                    .orElse("; whether the person is on it now could not be read");
        }

        Map<String, Object> json() {
            Map<String, Object> json = AsJson.ordered("list", list, "person", person);
            json.put("found", why.isPresent());
            on.ifPresent(one -> json.put("on", one));
            json.put("noted", noted);
            why.ifPresent(
                    one -> {
                        json.put("belongs", one.belongs());
                        json.put("because", one.because());
                        json.put("read", one.read().toString());
                    });
            return json;
        }
    }
}
