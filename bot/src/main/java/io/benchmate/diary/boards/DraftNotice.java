package io.benchmate.diary.boards;

import io.benchmate.diary.pages.DiaryPage;

/** Shows an editor the draft of a Friday digest, or that it waits for him. */
public record DraftNotice(DiaryPage page) implements BoardNotice {
    /** Never changed. */
    public static final String KIND = "diary-draft";
}
