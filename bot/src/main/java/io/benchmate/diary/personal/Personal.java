package io.benchmate.diary.personal;

import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.outbox.Saying;

import java.time.LocalDate;

/** What the diary writes to one person by itself: one of the messages that the budget counts. */
public sealed interface Personal extends Saying permits PersonalDigest, ChangedNotice {
    /** The Entra object id. */
    String person();

    /** On which it may be sent; later it is taken back. */
    LocalDate day();

    DiaryPage page();

    /** The outbox's key. */
    String key();
}
