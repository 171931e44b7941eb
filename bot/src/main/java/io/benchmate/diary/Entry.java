package io.benchmate.diary;

/** One thing of the diary, as people said it. */
public sealed interface Entry permits Event, Award {
    Facts facts();

    Status status();

    /** The same, standing otherwise, such as cancelled. */
    Entry as(Status other);

    default String id() {
        return facts().id();
    }
}
