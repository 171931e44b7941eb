package io.benchmate.diary.ics;

import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Has ical4j take a file apart into components, properties and parameters, and keeps them as text.
 * What a date or a zone means is read later, one entry at a time, so that one odd date does not
 * cost the whole file.
 */
final class Parser implements ContentHandler {
    private static final Pattern DATES =
            Pattern.compile("DT(START|END)|RDATE|EXDATE|RECURRENCE-ID");

    private final List<Part> calendars = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private final Map<String, String> parameters = new HashMap<>();
    private @Nullable String value;

    private Parser() {}

    /**
     * @throws IOException when it is no calendar file
     */
    static List<Part> read(String text) throws IOException {
        Parser parser = new Parser();
        try {
            new CalendarParserImpl()
                    .parse(
                            new UnfoldingReader(new StringReader(FileText.tidy(text)), true),
                            parser);
        } catch (ParserException broken) {
            throw new IOException(broken);
        }
        return parser.calendars;
    }

    @Override
    public void startCalendar() {
        Part calendar = new Part("VCALENDAR");
        calendars.add(calendar);
        open.clear();
        open.push(calendar);
    }

    @Override
    public void endCalendar() {
        open.clear();
    }

    @Override
    public void startComponent(String name) {
        Part part = new Part(name.toUpperCase(Locale.ROOT));
        Part around = open.peek();
        if (around != null) {
            around.parts.add(part);
        }
        open.push(part);
    }

    @Override
    public void endComponent(String name) {
        open.poll();
    }

    @Override
    public void startProperty(String name) {
        parameters.clear();
        value = null;
    }

    @Override
    public void parameter(String name, String given) {
        parameters.put(name.toUpperCase(Locale.ROOT), given.replace("\"", "").strip());
    }

    @Override
    public void propertyValue(String given) {
        value = given;
    }

    @Override
    public void endProperty(String name) {
        Part part = open.peek();
        String said = value;
        if (part != null && said != null) {
            String given = name.toUpperCase(Locale.ROOT);
            part.lines.add(
                    DATES.matcher(given).matches()
                            ? dates(given, said.strip())
                            : new Line(given, Map.copyOf(parameters), said.strip()));
        }
    }

    /** A zone's name with a colon in it, not quoted as it should be, runs into the dates. */
    private Line dates(String name, String said) {
        int colon = said.lastIndexOf(':');
        String zone = parameters.getOrDefault("TZID", "");
        if (zone.startsWith("(") && !zone.contains(")") && colon > 0) {
            parameters.put("TZID", zone + ":" + said.substring(0, colon));
            return new Line(name, Map.copyOf(parameters), said.substring(colon + 1));
        }
        return new Line(name, Map.copyOf(parameters), said);
    }
}
