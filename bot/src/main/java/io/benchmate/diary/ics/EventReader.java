package io.benchmate.diary.ics;

import io.benchmate.diary.Booking;
import io.benchmate.diary.Category;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.Facts;
import io.benchmate.diary.Place;
import io.benchmate.diary.Series;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes events of one calendar's VEVENTs. */
final class EventReader {
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_TITLE = 300;
    private static final Pattern CANCELLED =
            Pattern.compile("^(?:cancell?ed|annulled)\\s*[:–-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final Zones zones;
    private final String source;
    private final boolean cancelsAll;

    EventReader(Zones zones, String source, Part calendar) {
        this.zones = zones;
        this.source = source;
        this.cancelsAll = Calendars.cancelsAll(calendar);
    }

    /** All that has one UID. */
    void read(Group group, List<Entry> entries, List<String> leftOut) {
        for (Group.Member member : group.members()) {
            try {
                entries.add(event(member.part(), member.uid(), member.changed()));
            } catch (Unfit unfit) {
                leftOut.add("“%s” was left out: %s.".formatted(title(member.part()), unfit.why()));
            }
        }
    }

    private Event event(Part part, String uid, List<Part> changed) throws Unfit {
        Spans spans = new Spans(zones);
        When when = spans.of(part);
        Series series = new SeriesReader(zones, spans).of(part, when, changed);
        String title = title(part);
        Facts facts =
                new Facts(
                        UUID.randomUUID().toString(),
                        uid,
                        title,
                        Category.of(categories(part) + " " + title),
                        clip(part.text("DESCRIPTION"), LONGEST_NOTE),
                        link(part),
                        source);
        String organiser =
                part.first("ORGANIZER")
                        .map(line -> line.parameter("CN"))
                        .orElseGet(() -> part.text("CONTACT"));
        return new Event(
                facts, when, place(part), "", organiser, Booking.NONE, series, status(part), null);
    }

    private static String categories(Part part) {
        return part.all("CATEGORIES").stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /** The title without the word that Outlook puts before it when the meeting is off. */
    static String title(Part part) {
        String title =
                CANCELLED
                        .matcher(part.text("SUMMARY").replaceAll("\\s+", " "))
                        .replaceFirst("")
                        .strip();
        return title.isEmpty() ? "Without a title" : clip(title, LONGEST_TITLE);
    }

    private Status status(Part part) {
        if (cancelsAll || cancelled(part)) {
            return Status.CANCELLED;
        }
        return part.text("STATUS").equalsIgnoreCase("TENTATIVE") ? Status.IDEA : Status.CONFIRMED;
    }

    static boolean cancelled(Part part) {
        return part.text("STATUS").toUpperCase(Locale.ROOT).matches("CANCELL?ED")
                || CANCELLED.matcher(part.text("SUMMARY")).find();
    }

    private static String link(Part part) {
        String url = part.text("URL");
        return ADDRESS.matcher(url).matches() ? url : "";
    }

    static Place place(Part part) {
        String where = part.text("LOCATION").replaceAll("\\s*\\n\\s*", ", ");
        String online = part.text("X-MICROSOFT-SKYPETEAMSMEETINGURL");
        if (online.isEmpty()) {
            online = part.text("X-GOOGLE-CONFERENCE");
        }
        if (ADDRESS.matcher(where).matches()) {
            return new Place("", where);
        }
        boolean fits = ADDRESS.matcher(online).matches();
        return new Place(clip(where, LONGEST_TITLE), fits ? online : "");
    }

    static String clip(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    static List<String> values(List<Line> lines) {
        List<String> values = new ArrayList<>();
        lines.forEach(line -> values.addAll(List.of(line.value().split(",", -1))));
        values.removeIf(String::isBlank);
        return values;
    }
}
