package io.benchmate.lists;

import java.util.List;
import java.util.stream.Stream;

/** The tables that hold what lists did and said, for tests that each begin with empty ones. */
public final class ListTables {
    /** Of the runs, children before their parents; what was said after them. */
    public static final List<String> OF_RUNS =
            List.of(
                    "sync_items",
                    "sync_runs",
                    "sync_attempts",
                    "sync_sizes",
                    "sync_pins",
                    "sync_approvals",
                    "sync_parked",
                    "sync_addresses",
                    "sync_disabled",
                    "sync_standings",
                    "sync_rejections",
                    "sync_counts",
                    "sync_leases",
                    "outbox",
                    "outbox_key",
                    "unasked");

    private ListTables() {}

    public static List<String> and(String... others) {
        return Stream.concat(Stream.of(others), OF_RUNS.stream()).toList();
    }
}
