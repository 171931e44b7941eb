package io.benchmate.ask;

import io.benchmate.ask.When.Manner;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.Recurrence;

import java.time.Month;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a timescale runs where an admin said what its words mean: by that alone. */
final class Stated {
    private static final Pattern MONTHS = Pattern.compile("BYMONTH=([\\d,]+)");

    private Stated() {}

    static Set<Manner> manner(Reading reading) {
        return switch (reading.kind()) {
            case RECURRING -> Set.of(Manner.RECURRING);
            case ONGOING -> Set.of(Manner.ONGOING);
            case IMMEDIATE -> Set.of(Manner.IMMEDIATE);
            case UNKNOWN -> Set.of(Manner.UNDECIDED);
            case DEADLINE, WINDOW, RELATIVE -> Set.of();
        };
    }

    static Set<Month> months(Reading reading) {
        if (!(reading.recurrence() instanceof Recurrence.Rule rule)) {
            return Set.of();
        }
        Matcher found = MONTHS.matcher(rule.rrule());
        return found.find()
                ? Arrays.stream(found.group(1).split(","))
                        .map(number -> Month.of(Integer.parseInt(number)))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
