package io.benchmate.graphsync.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole configuration file. */
public record Settings(
        Database database,
        ZoneId zone,
        Optional<Graph> graph,
        Optional<Mailman> mailman,
        List<ListSettings> lists) {
    public Settings {
        lists = List.copyOf(lists);
    }

    /** Where runs are kept. */
    public record Database(String url, String user) {}

    /**
     * The tenant.
     *
     * @param managedIdentity whether reader and writer are managed identities of Azure, so that no
     *     secret is needed
     * @param reader the client id of the app registration that reads
     * @param writer the one that may change groups
     * @param allowed the only groups that may be written to
     */
    public record Graph(
            String url,
            String tenant,
            boolean managedIdentity,
            String reader,
            String writer,
            Set<String> allowed) {
        public Graph {
            allowed = Set.copyOf(allowed);
        }
    }

    /**
     * A Mailman server.
     *
     * @param allowed the only lists that may be written to
     */
    public record Mailman(String url, String user, Set<String> allowed) {
        public Mailman {
            allowed = Set.copyOf(allowed);
        }
    }
}
