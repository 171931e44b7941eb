package io.benchmate.lists;

import io.benchmate.outbox.Saying;
import io.benchmate.outbox.Unprompted;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of lists without being asked. */
public sealed interface ListSaying extends Saying {

    /**
     * To admins: plans wait for somebody to look at them.
     *
     * @param since since when, in words, where he was told of them before; else null
     */
    record PlansWait(List<Waiting> waiting, String freshness, @Nullable String since)
            implements ListSaying, Unprompted {
        /** Never changed. */
        static final String KIND = "list-plans-wait";

        public PlansWait {
            waiting = List.copyOf(waiting);
        }

        /** The same for the same plans, in whatever order. */
        static String key(List<Waiting> plans) {
            return plans.stream()
                    .map(one -> one.list() + " " + one.hash())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }

        /** Whether all of these are among what it tells. */
        boolean tells(List<Waiting> plans) {
            return plans.stream()
                    .allMatch(
                            each ->
                                    waiting.stream()
                                            .anyMatch(
                                                    one ->
                                                            one.list().equals(each.list())
                                                                    && one.hash()
                                                                            .equals(each.hash())));
        }
    }

    /**
     * One plan that waits. Without names: they are shown to whoever opens it, if he may see them.
     *
     * @param faculties "Science: 3 join, 1 leaves"
     * @param holds why
     */
    record Waiting(
            String list,
            String hash,
            int joins,
            int leaves,
            int moves,
            int members,
            List<String> faculties,
            List<String> holds,
            boolean approvable) {
        public Waiting {
            faculties = List.copyOf(faculties);
            holds = List.copyOf(holds);
        }
    }

    /**
     * To admins: lists were not brought up to date in several runs; the first is told about.
     *
     * @param since by list, the last run that did not fail; none in a message from before it was
     *     written down
     */
    record RunsFail(List<String> lists, int failures, String freshness, Map<String, String> since)
            implements ListSaying, Unprompted {
        /** Never changed. */
        static final String KIND = "list-runs-fail";

        public RunsFail {
            lists = List.copyOf(lists);
            since = since == null ? Map.of() : Map.copyOf(since);
        }
    }

    /**
     * To whoever answers for lists: the owner, the deputy or a champion leaves.
     *
     * @param list which lists, with commas between
     * @param keys of which keepers he has heard, with this message; none in one from before they
     *     were written down
     */
    record KeeperLeaves(String list, List<String> warnings, Set<String> keys)
            implements ListSaying, Unprompted {
        /** Never changed. */
        static final String KIND = "list-keeper-leaves";

        public KeeperLeaves {
            warnings = List.copyOf(warnings);
            keys = keys == null ? Set.of() : Set.copyOf(keys);
        }
    }

    /**
     * To whoever had it done.
     *
     * @param run 0 when nothing was written
     */
    record RunEnded(String list, String heading, List<String> lines, long run)
            implements ListSaying {
        public RunEnded {
            lines = List.copyOf(lines);
        }
    }

    /**
     * To a list's owner: somebody asks for something.
     *
     * @param needsAddress whether it cannot be granted before an address is given
     */
    record RequestMade(
            String requestId, String list, String sentence, String effect, boolean needsAddress)
            implements ListSaying {}

    /** To whoever asked. */
    record RequestSettled(String list, String sentence, boolean approved, String by, String effect)
            implements ListSaying {}

    /** To a faculty's champion: is this right? */
    record FacultyAsked(String list, String faculty, int joins, int leaves) implements ListSaying {}

    /** To somebody who came on. */
    record Welcome(String list, String owner) implements ListSaying, Unprompted {}

    /** To somebody who was taken off. */
    record Farewell(String list, String owner) implements ListSaying, Unprompted {}
}
