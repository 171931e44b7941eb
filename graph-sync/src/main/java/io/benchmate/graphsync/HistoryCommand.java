package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Attempts;
import io.benchmate.graphsync.audit.Run;
import io.benchmate.graphsync.settings.ListSettings;

import picocli.CommandLine.Command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was done, and when the list was last known to be right. */
@Command(name = "history", description = "Lists the latest runs, and how fresh a list is.")
final class HistoryCommand extends Subcommand {
    private static final int MOST = 20;

    @Override
    public Integer call() {
        try (Session session = parent().open()) {
            List<String> words = new ArrayList<>();
            List<Map<String, Object>> json = new ArrayList<>();
            for (ListSettings one : session.lists(list())) {
                List<Run> runs = session.store().runs().latest(one.name(), MOST);
                words.add(one.name() + ": " + fresh(session, one.name()));
                runs.forEach(run -> words.add(words(session, run)));
                json.add(json(session, one.name(), runs));
            }
            say(String.join("\n", words), json);
            return Exit.DONE.code();
        }
    }

    private static String fresh(Session session, String list) {
        Attempts attempts = session.store().attempts();
        String last =
                attempts.lastComplete(list)
                        .map(time -> "last complete sync " + session.moment(time))
                        .orElse("never completely synchronised yet");
        return last
                + attempts.last(list)
                        .filter(one -> !one.complete())
                        .map(
                                one ->
                                        "; the run of %s was not complete: %s"
                                                .formatted(session.moment(one.at()), one.words()))
                        .orElse("");
    }

    private static String words(Session session, Run run) {
        return "  run %d, %s, by %s%s%s: %s"
                .formatted(
                        run.id(),
                        session.moment(run.began()),
                        run.actor(),
                        run.approvedBy().map(by -> ", approved by " + by).orElse(""),
                        run.undoes().map(id -> ", undoes run " + id).orElse(""),
                        state(run));
    }

    private static Map<String, Object> json(Session session, String list, List<Run> runs) {
        Attempts attempts = session.store().attempts();
        Map<String, Object> json = AsJson.ordered("list", list);
        attempts.lastComplete(list).ifPresent(time -> json.put("lastComplete", time.toString()));
        json.put("failuresInARow", attempts.failuresInARow(list));
        json.put("runs", runs.stream().map(HistoryCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Run run) {
        Map<String, Object> json = AsJson.ordered("run", run.id(), "list", run.list());
        json.put("state", state(run));
        json.put("actor", run.actor());
        json.put("approvedBy", run.approvedBy().orElse(""));
        run.undoes().ifPresent(id -> json.put("undoes", id));
        json.put("began", run.began().toString());
        return json;
    }

    private static String state(Run run) {
        return run.state().name().toLowerCase(Locale.ROOT);
    }
}
