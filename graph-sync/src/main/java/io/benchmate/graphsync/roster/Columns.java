package io.benchmate.graphsync.roster;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;

/**
 * Which column of an HR extract holds what.
 *
 * @param names by field; the e-mail address is the only one that must be there
 * @param dates the pattern of dates, such as dd/MM/uuuu
 */
public record Columns(Map<Field, String> names, String dates) {

    /** What can be read from an extract. */
    public enum Field {
        MAIL,
        NAME,
        OBJECT_ID,
        DEPARTMENT,
        JOB_TITLE,
        EMPLOYEE_TYPE,
        JOB_FAMILY,
        LEAVING
    }

    public Columns {
        names = Map.copyOf(names);
        if (!names.containsKey(Field.MAIL)) {
            throw new IllegalArgumentException("the column with the e-mail address is not named");
        }
    }

    public static boolean isPattern(String dates) {
        try {
            return !DateTimeFormatter.ofPattern(dates, Locale.UK).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    DateTimeFormatter dateFormat() {
        return DateTimeFormatter.ofPattern(dates, Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
