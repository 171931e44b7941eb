package io.benchmate.graphsync.graph;

import com.azure.core.credential.TokenCredential;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
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
 * reader. The Graph SDK, some thousand classes, is loaded at the first reading: whoever starts with
 * one of these has none of its types to look at. Safe for use by many threads.
 */
public final class MailboxCalendar {
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
        return CalendarView.of(baseUrl, credential.get(), patience, clock).read(mailbox, from, to);
    }
}
