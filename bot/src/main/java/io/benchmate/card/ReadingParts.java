package io.benchmate.card;

import io.benchmate.plan.Action;
import io.benchmate.plan.TimescaleList;
import io.benchmate.plan.TimescaleList.Entry;
import io.benchmate.plan.timescale.Clarification;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.Reading.Confidence;
import io.benchmate.plan.timescale.Recurrence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in plain words how a timescale was read; its own words always stand beside. */
public final class ReadingParts {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final int CODES = 6;

    /** As many readings as an import's preview shows itself. */
    private static final int SHOWN = 5;

    /** Heads what {@link #needing} gives. */
    static final String NEEDING = "Timescales that need a look";

    private ReadingParts() {}

    /** "“Sept-Oct 2025”: 1 Sep 2025 to 31 Oct 2025 (2 actions)". */
    public static String line(Entry entry) {
        return "“%s”: %s (%s)"
                .formatted(entry.words(), reading(entry.reading()), count(entry.actions().size()));
    }

    /** Readings that need a person, a few of them; empty where there are none. */
    static List<String> needing(TimescaleList list) {
        List<Entry> needing = list.needing();
        List<String> lines = new ArrayList<>();
        needing.stream().limit(SHOWN).forEach(entry -> lines.add(line(entry)));
        if (needing.size() > SHOWN) {
            lines.add("and %d more; press Timescales".formatted(needing.size() - SHOWN));
        }
        return lines;
    }

    /** "deadline 31 Dec 2021", "yearly in November", "not dated", "to ask: …". */
    static String reading(Reading reading) {
        Clarification ask = reading.ask();
        String plain = plain(reading);
        if (ask != null) {
            boolean shown = reading.end() != null || reading.recurrence() != null;
            return "to ask: " + ask.question() + (shown ? " Until then: " + plain : "");
        }
        return reading.confidence() == Confidence.TOLD ? plain + ", as an admin said" : plain;
    }

    private static String plain(Reading reading) {
        LocalDate start = reading.start();
        LocalDate end = reading.end();
        Recurrence recurrence = reading.recurrence();
        return switch (reading.kind()) {
            case DEADLINE -> "deadline " + day(end);
            case WINDOW -> day(start) + " to " + day(end);
            case RECURRING ->
                    (recurrence == null ? "comes round again" : recurrence.words())
                            + (start == null ? "" : ", from " + day(start))
                            + (end == null ? "" : ", until " + day(end));
            case ONGOING -> start == null ? "goes on, no end" : "from " + day(start) + ", no end";
            case IMMEDIATE -> "at once";
            case RELATIVE -> "not dated: " + reading.reason();
            case UNKNOWN -> "not dated";
        };
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "an open day" : DAY.format(day);
    }

    /** "Actions 1.2, 1.3 and 4 more". */
    static String actions(List<Action> actions) {
        String codes =
                actions.stream().limit(CODES).map(Action::code).collect(Collectors.joining(", "));
        String more = actions.size() > CODES ? " and " + (actions.size() - CODES) + " more" : "";
        return (actions.size() == 1 ? "Action " : "Actions ") + codes + more;
    }

    private static String count(int actions) {
        return actions == 1 ? "1 action" : actions + " actions";
    }
}
