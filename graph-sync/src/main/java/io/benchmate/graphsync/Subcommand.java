package io.benchmate.graphsync;

import io.benchmate.graphsync.settings.ListSettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParentCommand;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * What all commands share: the options before them, and two ways of answering. With {@code --json}
 * a command prints exactly one JSON document.
 */
abstract class Subcommand implements Callable<Integer> {
    @ParentCommand private @Nullable GraphSyncCommand parent;

    GraphSyncCommand parent() {
        return Objects.requireNonNull(parent);
    }

    Optional<String> list() {
        return parent().list();
    }

    /** The same to people and to programs. */
    void say(String words, Object json) {
        PrintWriter out = parent().out();
        out.println(parent().json() ? AsJson.text(json) : words);
    }

    /** A sentence about a list. */
    int said(String list, String words, Exit exit) {
        say(list + ": " + words, Map.of("list", list, "said", words, "exit", exit.code()));
        return exit.code();
    }

    int answer(String name, Result result) {
        return answer(List.of(new Ended(name, result)));
    }

    int answer(List<Ended> all) {
        say(
                String.join("\n", all.stream().map(one -> one.words()).toList()),
                all.stream().map(one -> AsJson.of(one.list(), one.result())).toList());
        return worst(all).code();
    }

    static Exit worst(List<Ended> all) {
        return all.stream()
                .map(one -> Exit.of(one.result()))
                .reduce(Exit.DONE, (first, second) -> first.worse(second));
    }

    /** Does the same with all lists that are meant. */
    List<Ended> each(Session session, Function<SyncList, Result> work) {
        List<Ended> all = new ArrayList<>();
        for (ListSettings one : session.lists(list())) {
            all.add(new Ended(one.name(), work.apply(session.made(one))));
        }
        return all;
    }

    /** How it ended for a list. */
    record Ended(String list, Result result) {
        String words() {
            return Telling.of(list, result);
        }
    }
}
