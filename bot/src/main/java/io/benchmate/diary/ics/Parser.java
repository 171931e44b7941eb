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
    private static final Pattern FRAME = Pattern.compile("(?im)^(begin|end):\\w+");

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
                    .parse(new UnfoldingReader(new StringReader(tidy(text)), true), parser);
        } catch (ParserException broken) {
            throw new IOException(broken);
        }
        return parser.calendars;
    }

    /** Some systems put empty lines between lines, or an invisible mark at the beginning. */
    private static String tidy(String text) {
        String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
        String lines = whole.replaceAll("(?:\r?\n|\r)+", "\r\n").stripLeading();
        return FRAME.matcher(lines).replaceAll(frame -> frame.group().toUpperCase(Locale.ROOT));
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
            part.lines.add(
                    new Line(name.toUpperCase(Locale.ROOT), Map.copyOf(parameters), said.strip()));
        }
    }
}
