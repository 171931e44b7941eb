package io.benchmate.diary.personal;

import io.benchmate.diary.pages.DiaryPage;

import java.time.LocalDate;
import java.util.Map;

/**
 * Tells somebody what became of the events that he said he comes to.
 *
 * @param person the Entra object id
 * @param day on which it may be sent; later it is taken back
 * @param before up to which change he knew before, by the entry's id
 */
public record ChangedNotice(String person, LocalDate day, DiaryPage page, Map<String, Long> before)
        implements Personal {
    /** The name under which its rows are kept. */
    public static final String KIND = "diary-changed";

    public ChangedNotice {
        before = Map.copyOf(before);
    }

    @Override
    public String key() {
        return "%s:%s:%s".formatted(KIND, day, person);
    }
}
