package io.benchmate.graphsync.graph;

import com.azure.core.credential.TokenCredential;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.serviceclient.GraphServiceClient;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The calendar of a shared mailbox, read from Microsoft Graph between two moments, completely or
 * not at all.
 *
 * <p>Needs the application permission {@code Calendars.Read}
 * (learn.microsoft.com/graph/api/user-list-calendarview), which Exchange can limit to single
 * mailboxes (learn.microsoft.com/exchange/permissions-exo/application-rbac). The calendar of a
 * Microsoft 365 group cannot be read this way: "List calendarView" of a group knows no application
 * permission (learn.microsoft.com/graph/api/group-list-calendarview), only a signed-in member's.
 *
 * <p>Times are asked for in UTC ({@code Prefer: outlook.timezone}), since a clock on which an hour
 * comes twice cannot say which of the two is meant. Graph unfolds series; their rules are read from
 * their masters, one call each. Entries that are marked private are read and left out by the
 * reader. The Graph SDK is loaded at the first reading. Safe for use by many threads.
 */
public final class MailboxCalendar {
    private static final int MOST_PAGES = 200;
    private static final int MOST_SERIES = 300;
    private static final int PAGE = 200;
    private static final String FORBIDDEN =
            "the app may not read that mailbox’s calendar: it needs the application permission"
                    + " Calendars.Read, for this mailbox if a policy limits it";
    private static final String UNKNOWN =
            "there is no mailbox with that address that I can read. A Microsoft 365 group’s"
                + " calendar cannot be read by an app at all: use a shared mailbox, or the group"
                + " calendar’s published address (.ics)";

    private final URI baseUrl;
    private final Supplier<TokenCredential> credential;
    private final Patience patience;
    private final InstantSource clock;

    private MailboxCalendar(
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
    public static MailboxCalendar at(
            URI baseUrl,
            Supplier<TokenCredential> credential,
            Patience patience,
            InstantSource clock) {
        return new MailboxCalendar(baseUrl, credential, patience, clock);
    }

    /**
     * All that touches the time between two moments. Never throws for what Graph or the network do.
     *
     * @param mailbox its address, or its object id
     */
    public MailboxReading read(String mailbox, Instant from, Instant to) {
        return Attempt.of(
                () -> {
                    try {
                        return complete(mailbox, from, to);
                    } catch (Unreadable e) {
                        throw unknown(e) ? new Unreadable(UNKNOWN) : e;
                    }
                },
                MailboxReading.Failed::new);
    }

    private static boolean unknown(Unreadable failure) {
        return failure.refusal().filter(each -> each.status() == 404).isPresent();
    }

    private MailboxReading complete(String mailbox, Instant from, Instant to) throws Unreadable {
        GraphServiceClient graph = Connection.forPeople(baseUrl, credential.get(), patience.call());
        Faults faults = new Faults(FORBIDDEN, clock);
        Repeats repeats = new Repeats(patience, clock, Thread::sleep);
        String user = baseUrl + "/users/" + encoded(mailbox);
        List<MailboxEvent> events =
                all(new RepeatedPages<>(pages(graph, faults, user, from, to), repeats));
        Set<String> masters = new LinkedHashSet<>();
        events.stream().map(MailboxEvent::masterId).forEach(masters::add);
        masters.remove("");
        if (masters.size() > MOST_SERIES) {
            throw new Unreadable("the calendar has more than %d series".formatted(MOST_SERIES));
        }
        List<MailboxEvent> series = new ArrayList<>();
        for (String master : masters) {
            String url = user + "/events/" + encoded(master) + "?$select=" + EventFacts.SELECT;
            series.add(repeats.of(() -> master(graph, faults, url)));
        }
        return new MailboxReading.Complete(events, series);
    }

    private static Pages<MailboxEvent> pages(
            GraphServiceClient graph, Faults faults, String user, Instant from, Instant to) {
        return SdkPages.ofEvents(
                graph,
                "%s/calendarView?startDateTime=%s&endDateTime=%s&$select=%s&$top=%d"
                        .formatted(user, from, to, EventFacts.SELECT, PAGE),
                faults,
                EventFacts::of);
    }

    private static MailboxEvent master(GraphServiceClient graph, Faults faults, String url)
            throws Unreadable {
        Optional<Event> found =
                faults.calling(
                        () ->
                                graph.users()
                                        .byUserId("-")
                                        .events()
                                        .byEventId("-")
                                        .withUrl(url)
                                        .get(
                                                request ->
                                                        Objects.requireNonNull(request.headers)
                                                                .add("Prefer", SdkPages.IN_UTC)));
        return EventFacts.of(
                found.orElseThrow(
                        () ->
                                new Unreadable(
                                        "Graph gave no series for one of its times",
                                        null,
                                        true,
                                        Duration.ZERO)));
    }

    /** An empty page is no end: only one without a next page is. */
    private List<MailboxEvent> all(Pages<MailboxEvent> source) throws Unreadable {
        List<MailboxEvent> all = new ArrayList<>();
        Page<MailboxEvent> page = source.first();
        all.addAll(page.items());
        int read = 1;
        for (Optional<URI> next = page.next(); next.isPresent(); next = page.next()) {
            if (++read > MOST_PAGES) {
                throw new Unreadable("more than %d pages".formatted(MOST_PAGES));
            }
            page = source.following(WholeReading.sameHost(baseUrl, next.get()));
            all.addAll(page.items());
        }
        return all;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
