package io.benchmate.graphsync.graph;

import com.microsoft.graph.models.DateTimeTimeZone;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.EventType;
import com.microsoft.graph.models.FreeBusyStatus;
import com.microsoft.graph.models.Location;
import com.microsoft.graph.models.OnlineMeetingInfo;
import com.microsoft.graph.models.Recipient;
import com.microsoft.graph.models.Sensitivity;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/** From the SDK's event to ours. */
final class EventFacts {
    static final String SELECT =
            "id,iCalUId,subject,bodyPreview,start,end,isAllDay,isCancelled,showAs,type,"
                    + "seriesMasterId,originalStart,originalStartTimeZone,location,organizer,"
                    + "onlineMeeting,categories,sensitivity,recurrence";

    private EventFacts() {}

    static MailboxEvent of(Event event) throws Unreadable {
        String id = Readers.text(event.getId());
        String uid = Readers.text(event.getICalUId());
        if (id.isEmpty() || uid.isEmpty()) {
            throw new Unreadable("Graph gave an event without an id");
        }
        OffsetDateTime original = event.getOriginalStart();
        return new MailboxEvent(
                id,
                uid,
                kind(event.getType()),
                Readers.text(event.getSeriesMasterId()),
                words(event),
                time(event.getStart()),
                time(event.getEnd()),
                Boolean.TRUE.equals(event.getIsAllDay()),
                Boolean.TRUE.equals(event.getIsCancelled()),
                Readers.text(event.getOriginalStartTimeZone()),
                original == null ? null : original.toInstant(),
                RecurrenceRule.of(event.getRecurrence()));
    }

    private static MailboxEvent.Kind kind(@Nullable EventType type) {
        return type == null
                ? MailboxEvent.Kind.SINGLE
                : switch (type) {
                    case SingleInstance -> MailboxEvent.Kind.SINGLE;
                    case Occurrence -> MailboxEvent.Kind.OCCURRENCE;
                    case Exception -> MailboxEvent.Kind.EXCEPTION;
                    case SeriesMaster -> MailboxEvent.Kind.SERIES;
                };
    }

    private static MailboxEvent.Words words(Event event) {
        Location location = event.getLocation();
        OnlineMeetingInfo online = event.getOnlineMeeting();
        Recipient organiser = event.getOrganizer();
        List<String> categories = event.getCategories();
        Sensitivity sensitivity = event.getSensitivity();
        return new MailboxEvent.Words(
                Readers.text(event.getSubject()),
                Readers.text(event.getBodyPreview()),
                location == null ? "" : Readers.text(location.getDisplayName()),
                online == null ? "" : Readers.text(online.getJoinUrl()),
                organiser == null || organiser.getEmailAddress() == null
                        ? ""
                        : Readers.text(organiser.getEmailAddress().getName()),
                categories == null ? List.of() : categories,
                sensitivity == Sensitivity.Private
                        || sensitivity == Sensitivity.Confidential
                        || sensitivity == Sensitivity.Personal,
                event.getShowAs() == FreeBusyStatus.Tentative);
    }

    /** UTC was asked for; whatever else comes would shift the event, so it is no answer. */
    private static LocalDateTime time(@Nullable DateTimeTimeZone time) throws Unreadable {
        String at = time == null ? "" : Readers.text(time.getDateTime());
        String zone = time == null ? "" : Readers.text(time.getTimeZone());
        if (!zone.equalsIgnoreCase("UTC")) {
            throw new Unreadable(
                    "Graph told an event’s time in another zone than was asked for",
                    null,
                    false,
                    Duration.ZERO);
        }
        try {
            return LocalDateTime.parse(at.replaceFirst("Z$", "")).withNano(0);
        } catch (DateTimeException none) {
            throw new Unreadable("Graph gave an event without a time");
        }
    }
}
