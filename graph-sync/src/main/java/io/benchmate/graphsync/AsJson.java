package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.guard.Verdict;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.reconcile.ChangePlan;
import io.benchmate.graphsync.settings.Problem;
import io.benchmate.graphsync.settings.Settings;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results for programs. Keys are only ever added. */
final class AsJson {
    private AsJson() {}

    static String text(Object value) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /** Keys and values by turns, in this order, to which more may be put. */
    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            json.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return json;
    }

    static List<Map<String, Object>> problems(List<Problem> problems) {
        return problems.stream()
                .map(one -> Map.<String, Object>of("line", one.line(), "problem", one.words()))
                .toList();
    }

    static Map<String, Object> settings(Settings settings, List<String> missing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("problems", List.of());
        json.put("missing", missing);
        json.put(
                "lists",
                settings.lists().stream()
                        .map(
                                one ->
                                        Map.of(
                                                "list", one.name(),
                                                "mode", one.mode().words(),
                                                "sources", one.sources().size(),
                                                "owner", one.keepers().owner(),
                                                "deputy", one.keepers().deputy()))
                        .toList());
        return json;
    }

    static Map<String, Object> of(String list, Result result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("list", list);
        json.put("exit", Exit.of(result).code());
        switch (result) {
            case Result.Unread one -> json.put("unread", one.reasons());
            case Result.Shown one -> json.put("plan", plan(one.prepared()));
            case Result.HeldBack one -> json.put("plan", plan(one.prepared()));
            case Result.Refused one -> {
                json.put("plan", plan(one.prepared()));
                json.put("refused", one.reason());
            }
            case Result.Busy one -> json.put("busy", one.holder());
            case Result.NothingToUndo one -> json.put("nothingToUndo", one.reason());
            case Result.Applied one -> {
                json.put("run", one.run());
                json.put("unseen", one.unseen());
                json.put("changes", one.entries().stream().map(AsJson::entry).toList());
                json.put("problems", one.prepared().problems());
                json.put("warnings", one.prepared().warnings());
            }
        }
        return json;
    }

    private static Map<String, Object> plan(Prepared prepared) {
        ChangePlan plan = prepared.plan();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hash", plan.hash());
        json.put("members", plan.members());
        json.put("belong", plan.belong());
        json.put("changes", plan.changes().stream().map(AsJson::change).toList());
        json.put(
                "setAside",
                plan.setAside().stream()
                        .map(
                                one -> {
                                    Map<String, Object> aside = change(one.change());
                                    aside.put("why", one.words());
                                    return aside;
                                })
                        .toList());
        json.put("held", held(prepared.verdict()));
        json.put("problems", prepared.problems());
        json.put("warnings", prepared.warnings());
        return json;
    }

    private static List<String> held(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Cleared _ -> List.of();
            case Verdict.Held held -> held.words();
        };
    }

    static Map<String, Object> entry(Entry entry) {
        Map<String, Object> json = change(entry.change());
        json.put("state", entry.state().name().toLowerCase(Locale.ROOT));
        json.put("note", entry.note());
        return json;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", Telling.verb(change).strip());
        json.put("subject", change.subject());
        json.put("shown", change.shown());
        json.put("because", change.because());
        return json;
    }
}
