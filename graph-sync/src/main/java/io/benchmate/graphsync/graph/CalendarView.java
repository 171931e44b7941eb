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

/** One reading of a mailbox's calendar with the Graph SDK; see {@link MailboxCalendar}. */
record CalendarView(GraphServiceClient graph, URI baseUrl, Faults faults, Repeats repeats) {
    private static final int MOST_PAGES = 200;
    private static final int MOST_SERIES = 300;
    private static final int PAGE = 200;
    private static final String FORBIDDEN =
            "the app may not read that mailbox’s calendar: it needs the application permission"
                    + " Calendars.Read, for this mailbox if a policy limits it";

    static CalendarView of(
            URI baseUrl, TokenCredential credential, Patience patience, InstantSource clock) {
        return new CalendarView(
                Connection.forPeople(baseUrl, credential, patience.call()),
                baseUrl,
                new Faults(FORBIDDEN, clock),
                new Repeats(patience, clock, Thread::sleep));
    }

    /** Everything between two moments, and the masters of the series that take place then. */
    MailboxReading read(String mailbox, Instant from, Instant to) throws Unreadable {
        String user = baseUrl + "/users/" + encoded(mailbox);
        List<MailboxEvent> events = all(new RepeatedPages<>(pages(user, from, to), repeats));
        Set<String> masters = new LinkedHashSet<>();
        events.stream().map(MailboxEvent::masterId).forEach(masters::add);
        masters.remove("");
        if (masters.size() > MOST_SERIES) {
            throw new Unreadable("the calendar has more than %d series".formatted(MOST_SERIES));
        }
        List<MailboxEvent> series = new ArrayList<>();
        for (String master : masters) {
            String url = user + "/events/" + encoded(master) + "?$select=" + EventFacts.SELECT;
            series.add(repeats.of(() -> master(url)));
        }
        return new MailboxReading.Complete(events, series);
    }

    private Pages<MailboxEvent> pages(String user, Instant from, Instant to) {
        return SdkPages.ofEvents(
                graph,
                "%s/calendarView?startDateTime=%s&endDateTime=%s&$select=%s&$top=%d"
                        .formatted(user, from, to, EventFacts.SELECT, PAGE),
                faults,
                EventFacts::of);
    }

    private MailboxEvent master(String url) throws Unreadable {
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
