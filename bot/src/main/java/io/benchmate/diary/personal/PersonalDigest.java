package io.benchmate.diary.personal;

import io.benchmate.diary.pages.DiaryPage;

import java.time.LocalDate;

/**
 * One person's digest of the diary.
 *
 * @param person the Entra object id
 * @param day on which it may be sent; later it is taken back
 */
public record PersonalDigest(String person, LocalDate day, DiaryPage page) implements Personal {
    /** The name under which its rows are kept. */
    public static final String KIND = "diary-personal";

    @Override
    public String key() {
        return "%s:%s:%s".formatted(KIND, day, person);
    }
}
