package io.benchmate.admin;

/** What somebody did. */
public enum Deed {
    IMPORTED_DRAFT,
    CONFIRMED_REVISION,
    RESTORED_REVISION,
    RECORDED,
    TOOK_BACK_RECORDING,
    ANSWERED_QUESTION,
    DISMISSED_QUESTION,
    SAID_TIMESCALE,
    TOOK_BACK_TIMESCALE,
    /** Was refused something that only admins may do. */
    WAS_REFUSED,
    ERASED_PERSON,
    EXPORTED_PERSON,
    LINKED_WORDS,
    UNLINKED_WORDS,
    DISMISSED_GAP,
    SAW_UNDELIVERED,
    MAPPED_OWNERS,
    TOOK_BACK_OWNER
}
