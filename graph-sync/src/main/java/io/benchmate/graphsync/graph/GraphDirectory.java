package io.benchmate.graphsync.graph;

import com.azure.core.credential.TokenCredential;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Who is in a group, read from Microsoft Graph completely or not at all.
 *
 * <p>Needs the application permission {@code GroupMember.Read.All} and nothing more: the least that
 * "List group transitive members" (learn.microsoft.com/graph/api/group-list-transitivemembers) asks
 * for; without a permission to read users, Graph gives their ids only, and ids are all that is
 * asked. Asking about one person instead (checkMemberObjects) would need a permission to read users
 * as well.
 *
 * <p>The Graph SDK is loaded at the first reading, not before: it costs a second and 20 MB. Safe
 * for use by many threads.
 */
public final class GraphDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(GraphDirectory.class);
    private static final int MOST_PAGES = 100;

    private final URI baseUrl;
    private final Supplier<TokenCredential> credential;
    private final Patience patience;
    private final InstantSource clock;

    private GraphDirectory(
            URI baseUrl,
            Supplier<TokenCredential> credential,
            Patience patience,
            InstantSource clock) {
        this.baseUrl = baseUrl;
        this.credential = credential;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * @param baseUrl such as https://graph.microsoft.com/v1.0; following pages are fetched from its
     *     host only
     * @param credential asked at the first reading
     */
    public static GraphDirectory at(
            URI baseUrl,
            Supplier<TokenCredential> credential,
            Patience patience,
            InstantSource clock) {
        return new GraphDirectory(baseUrl, credential, patience, clock);
    }

    /** Every user in the group. Never throws for what Graph or the network does. */
    public Reading usersOf(String groupId) {
        try {
            Set<String> ids = new HashSet<>();
            new WholeReading<String>(baseUrl, MOST_PAGES, Function.identity(), count -> {})
                    .read(pages(groupId), ids::add);
            return new Reading.Complete(ids);
        } catch (Unreadable e) {
            LOG.warn("A group could not be read: {}", e.reason());
            LOG.debug("Why", e);
            return new Reading.Failed(e.reason());
        } catch (RuntimeException e) {
            LOG.warn("A group could not be read", e);
            return new Reading.Failed("the bot is not set up to ask Graph");
        }
    }

    private Pages<String> pages(String groupId) {
        return new RepeatedPages<>(
                SdkPages.ofUsers(
                        Connection.forPeople(baseUrl, credential.get(), patience.call()),
                        new Collection(baseUrl).usersOf(groupId, "id"),
                        new Faults("the bot lacks the permission GroupMember.Read.All", clock),
                        Readers::id),
                new Repeats(patience, clock, Thread::sleep));
    }
}
