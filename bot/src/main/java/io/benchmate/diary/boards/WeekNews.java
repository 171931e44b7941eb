package io.benchmate.diary.boards;

import java.time.Instant;

/** What other features have to tell in a Friday digest. */
@FunctionalInterface
public interface WeekNews {
    WeekNews NONE = since -> Draft.News.NONE;

    /** What happened from that moment on. Names nobody who may not be named. */
    Draft.News since(Instant since);
}
