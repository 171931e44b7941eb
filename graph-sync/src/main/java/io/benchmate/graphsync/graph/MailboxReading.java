package io.benchmate.graphsync.graph;

import java.util.List;

/** What came of reading a mailbox's calendar: all of it or nothing. */
public sealed interface MailboxReading {

    /**
     * Everything between two days.
     *
     * @param events what takes place, one for each time
     * @param series the series that these times belong to
     */
    record Complete(List<MailboxEvent> events, List<MailboxEvent> series)
            implements MailboxReading {
        public Complete {
            events = List.copyOf(events);
            series = List.copyOf(series);
        }
    }

    /**
     * It is not known what is in the calendar. Never to be taken for an empty one.
     *
     * @param reason for an admin, without names, addresses or tokens; says what to do
     */
    record Failed(String reason) implements MailboxReading {}
}
