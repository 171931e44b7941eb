package io.benchmate.graphsync.settings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks whether the parts of the file fit together: a target must be one that may be written to,
 * and of one list only, since two would undo each other's work at every run.
 */
final class TargetChecks {
    private final Optional<Settings.Graph> graph;
    private final Optional<Settings.Mailman> mailman;
    private final Map<String, String> lists = new HashMap<>();

    TargetChecks(Optional<Settings.Graph> graph, Optional<Settings.Mailman> mailman) {
        this.graph = graph;
        this.mailman = mailman;
    }

    /**
     * @param at where the target stands, for the line
     */
    void target(String list, TargetSettings target, Block at) {
        String earlier = lists.putIfAbsent(key(target), list);
        if (earlier != null) {
            at.problem("this is the target of the list " + earlier + " already");
        }
        switch (target) {
            case TargetSettings.Group one -> {
                graph(at);
                graph.filter(it -> !it.allowed().contains(one.id()))
                        .ifPresent(it -> forbidden(at, one.id(), "graph"));
            }
            case TargetSettings.Mailman one -> {
                if (mailman.isEmpty()) {
                    at.problem("a Mailman list needs the part \"mailman:\" of the file");
                }
                mailman.filter(it -> !it.allowed().contains(one.list()))
                        .ifPresent(it -> forbidden(at, one.list(), "mailman"));
            }
            case TargetSettings.Sheet _ -> graph(at);
            case TargetSettings.TextFile _ -> {}
        }
    }

    /** What stands there is in a tenant. */
    void graph(Block at) {
        if (graph.isEmpty()) {
            at.problem("this needs the part \"graph:\" of the file");
        }
    }

    private static void forbidden(Block at, String target, String part) {
        at.problem(
                target
                        + " is not among the allowed-targets of "
                        + part
                        + ", so nothing could be written to it");
    }

    private static String key(TargetSettings target) {
        return switch (target) {
            case TargetSettings.Group one -> "group " + one.id().toLowerCase(Locale.ROOT);
            case TargetSettings.Mailman one -> "mailman " + one.list();
            case TargetSettings.Sheet one -> "sheet " + one.address().toLowerCase(Locale.ROOT);
            case TargetSettings.TextFile one -> "file " + one.file().normalize();
        };
    }
}
