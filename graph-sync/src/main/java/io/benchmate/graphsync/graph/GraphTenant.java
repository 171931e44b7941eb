package io.benchmate.graphsync.graph;

import com.azure.core.credential.TokenCredential;
import com.microsoft.graph.serviceclient.GraphServiceClient;

import io.benchmate.graphsync.mailinglist.MailingList;
import io.benchmate.graphsync.roster.Person;

import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A tenant seen by one app registration, for runs in the background. One app reads and another
 * writes, so that the secret of the first can change nothing. The Graph SDK is loaded at the first
 * call.
 */
public final class GraphTenant {
    private static final int MOST_PAGES = 1000;
    private static final String FORBIDDEN =
            "the app lacks a permission (GroupMember.Read.All, User.Read.All; for a hidden group"
                    + " Member.Read.Hidden)";

    private final URI baseUrl;
    private final Supplier<TokenCredential> credential;
    private final Patience patience;
    private final InstantSource clock;
    private final Repeats.Pause pause;
    private final Consumer<Integer> progress;
    private @org.jspecify.annotations.Nullable GraphServiceClient graph;

    GraphTenant(
            URI baseUrl,
            Supplier<TokenCredential> credential,
            Patience patience,
            InstantSource clock,
            Repeats.Pause pause,
            Consumer<Integer> progress) {
        this.baseUrl = baseUrl;
        this.credential = credential;
        this.patience = patience;
        this.clock = clock;
        this.pause = pause;
        this.progress = progress;
    }

    /**
     * @param baseUrl such as https://graph.microsoft.com/v1.0
     * @param progress told after every page how many were read so far
     */
    public static GraphTenant at(
            URI baseUrl,
            Supplier<TokenCredential> credential,
            Patience patience,
            InstantSource clock,
            Consumer<Integer> progress) {
        return new GraphTenant(baseUrl, credential, patience, clock, Thread::sleep, progress);
    }

    public GraphSources sources() {
        return new GraphSources(this);
    }

    /**
     * A Microsoft 365 group.
     *
     * @param allowed the only groups that may ever be written to
     * @param writing the app that may write
     */
    public MailingList group(String id, Set<String> allowed, GraphTenant writing) {
        return new GraphGroup(id, allowed, this, writing);
    }

    /** A distribution list or mail-enabled security group, which can only be read. */
    public DistributionList distributionList(String id) {
        return new DistributionList(id, this);
    }

    /** Fails here, and not in the middle of a run, when there is nothing to sign in with. */
    void prepare() {
        graph();
    }

    synchronized GraphServiceClient graph() {
        if (graph == null) {
            graph = Connection.inBackground(baseUrl, credential.get(), patience.call());
        }
        return graph;
    }

    InstantSource clock() {
        return clock;
    }

    URI baseUrl() {
        return baseUrl;
    }

    Collection collection() {
        return new Collection(baseUrl);
    }

    Faults faults() {
        return new Faults(FORBIDDEN, clock);
    }

    Repeats repeats() {
        return new Repeats(patience, clock, pause);
    }

    WriteBudget budget(int most) {
        return new WriteBudget(most, clock, pause);
    }

    /** Tells how far a reading is that is made of many calls. */
    void told(int people) {
        progress.accept(people);
    }

    /** Reads people to the end or fails. Returns how many there are. */
    int people(String url, Consumer<Person> to) throws Unreadable {
        return whole(Person::key, SdkPages.ofUsers(graph(), url, faults(), Readers::person), to);
    }

    void ids(String url, Consumer<String> to) throws Unreadable {
        whole(Function.identity(), SdkPages.ofUsers(graph(), url, faults(), Readers::id), to);
    }

    <T> int whole(Function<T, String> id, Pages<T> pages, Consumer<T> to) throws Unreadable {
        return new WholeReading<>(baseUrl, MOST_PAGES, id, progress)
                .read(new RepeatedPages<>(pages, repeats()), to);
    }
}
