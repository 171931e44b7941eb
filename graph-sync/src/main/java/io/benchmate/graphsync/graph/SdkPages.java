package io.benchmate.graphsync.graph;

import com.microsoft.graph.models.BaseCollectionPaginationCountResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestHeaders;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fetches the pages of one collection with the Graph SDK. ConsistencyLevel goes with every page,
 * which the SDK's own iterator forgets, and an answer without a list is a failure, which the SDK
 * gives as null.
 */
final class SdkPages<R extends BaseCollectionPaginationCountResponse, S, T> implements Pages<T> {
    /** How Outlook is told which clock to answer by. */
    static final String IN_UTC = "outlook.timezone=\"UTC\"";

    private final String url;
    private final Faults faults;
    private final Fetch<R> fetch;
    private final Function<R, @Nullable List<S>> items;
    private final Reader<S, T> reader;

    private SdkPages(
            String url,
            Faults faults,
            Fetch<R> fetch,
            Function<R, @Nullable List<S>> items,
            Reader<S, T> reader) {
        this.url = url;
        this.faults = faults;
        this.fetch = fetch;
        this.items = items;
        this.reader = reader;
    }

    /** Of users, at any address that gives users. */
    static <T> Pages<T> ofUsers(
            GraphServiceClient graph,
            String url,
            Faults faults,
            Reader<com.microsoft.graph.models.User, T> reader) {
        return new SdkPages<>(
                url,
                faults,
                address ->
                        graph.users().withUrl(address).get(request -> consistent(request.headers)),
                response -> response.getValue(),
                reader);
    }

    static <T> Pages<T> ofGroups(
            GraphServiceClient graph,
            String url,
            Faults faults,
            Reader<com.microsoft.graph.models.Group, T> reader) {
        return new SdkPages<>(
                url,
                faults,
                address ->
                        graph.groups().withUrl(address).get(request -> consistent(request.headers)),
                response -> response.getValue(),
                reader);
    }

    /** Of whatever a group may hold: users, contacts, groups. */
    static <T> Pages<T> ofObjects(
            GraphServiceClient graph,
            String url,
            Faults faults,
            Reader<com.microsoft.graph.models.DirectoryObject, T> reader) {
        return new SdkPages<>(
                url,
                faults,
                address ->
                        graph.directoryObjects()
                                .withUrl(address)
                                .get(request -> consistent(request.headers)),
                response -> response.getValue(),
                reader);
    }

    /** Of a calendar's entries, with their times in UTC. */
    static <T> Pages<T> ofEvents(
            GraphServiceClient graph,
            String url,
            Faults faults,
            Reader<com.microsoft.graph.models.Event, T> reader) {
        return new SdkPages<>(
                url,
                faults,
                address ->
                        graph.users()
                                .byUserId("-")
                                .calendarView()
                                .withUrl(address)
                                .get(
                                        request ->
                                                Objects.requireNonNull(request.headers)
                                                        .add("Prefer", IN_UTC)),
                response -> response.getValue(),
                reader);
    }

    @Override
    public Page<T> first() throws Unreadable {
        return page(url);
    }

    @Override
    public Page<T> following(URI next) throws Unreadable {
        return page(next.toString());
    }

    private Page<T> page(String address) throws Unreadable {
        R response = faults.calling(() -> fetch.at(address)).orElseThrow(SdkPages::noList);
        List<S> found = items.apply(response);
        if (found == null) {
            throw noList();
        }
        List<T> read = new ArrayList<>(found.size());
        for (S one : found) {
            read.add(reader.read(one));
        }
        return new Page<>(read, Optional.ofNullable(response.getOdataCount()), next(response));
    }

    private static Optional<URI> next(BaseCollectionPaginationCountResponse response)
            throws Unreadable {
        try {
            return Optional.ofNullable(response.getOdataNextLink()).map(URI::create);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("Graph's next page has no proper address");
        }
    }

    private static Unreadable noList() {
        return new Unreadable("Graph's answer had no list in it", null, true, Duration.ZERO);
    }

    private static void consistent(RequestHeaders headers) {
        Objects.requireNonNull(headers).add("ConsistencyLevel", "eventual");
    }

    /** Fetches the page at an address. */
    private interface Fetch<R> {
        @Nullable R at(String address);
    }

    /** Takes from the SDK's object what is wanted, so that the object can go. */
    interface Reader<S, T> {
        T read(S object) throws Unreadable;
    }
}
