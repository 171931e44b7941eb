package io.benchmate.graphsync.graph;

import com.azure.core.credential.TokenCredential;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private final Supplier<MemberPages> pages;

    private GraphDirectory(URI baseUrl, Supplier<MemberPages> pages) {
        this.baseUrl = baseUrl;
        this.pages = pages;
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
        return new GraphDirectory(
                baseUrl,
                () ->
                        new RepeatedPages(
                                new SdkPages(baseUrl, credential.get(), patience.call()),
                                patience,
                                clock,
                                Thread::sleep));
    }

    /** Every user in the group. Never throws for what Graph or the network does. */
    public Reading usersOf(String groupId) {
        try {
            return read(groupId, pages.get());
        } catch (Unreadable e) {
            LOG.warn("A group could not be read: {}", e.reason());
            LOG.debug("Why", e);
            return new Reading.Failed(e.reason());
        } catch (RuntimeException e) {
            LOG.warn("A group could not be read", e);
            return new Reading.Failed("the bot is not set up to ask Graph");
        }
    }

    private Reading read(String groupId, MemberPages source) throws Unreadable {
        Set<String> ids = new HashSet<>();
        MemberPage page = source.first(groupId);
        long announced = page.count().orElseThrow(() -> new Unreadable("Graph gave no count"));
        collect(page, ids);
        int pagesRead = 1;
        for (Optional<URI> next = page.next(); next.isPresent(); next = page.next()) {
            if (++pagesRead > MOST_PAGES) {
                throw new Unreadable("more than %d pages".formatted(MOST_PAGES));
            }
            page = source.following(allowed(next.get()));
            collect(page, ids);
        }
        if (ids.size() != announced) {
            throw new Unreadable(
                    "Graph announced %d members and gave %d".formatted(announced, ids.size()));
        }
        return new Reading.Complete(ids);
    }

    private static void collect(MemberPage page, Set<String> ids) {
        page.ids().forEach(id -> ids.add(id.toLowerCase(Locale.ROOT)));
    }

    /** A token goes nowhere but to the configured host. */
    private URI allowed(URI next) throws Unreadable {
        boolean same =
                baseUrl.getScheme().equalsIgnoreCase(next.getScheme())
                        && baseUrl.getAuthority().equalsIgnoreCase(next.getAuthority());
        if (!same) {
            throw new Unreadable("Graph's next page is on another host");
        }
        return next;
    }
}
