package io.benchmate.teams.desk;

import io.benchmate.lists.PlannedChange;

import java.time.LocalDate;

/** What somebody says about a mailing list. */
sealed interface ListAsk {

    /**
     * What would change, or for anybody else how he stands.
     *
     * @param name what may be a list's name; empty for the usual one
     */
    record Show(String name) implements ListAsk {}

    record RunNow() implements ListAsk {}

    /**
     * @param run empty for the latest
     */
    record Undo(String run) implements ListAsk {}

    record History() implements ListAsk {}

    record Pins() implements ListAsk {}

    record Requests() implements ListAsk {}

    /** What can be said about lists. */
    record Words() implements ListAsk {}

    /** Whether newcomers are welcomed and leavers told. */
    record Greeted() implements ListAsk {}

    /** The list of one's own faculty. */
    record OurFaculty() implements ListAsk {}

    /** Why is somebody on it, or not. */
    record Why(String who) implements ListAsk {}

    /**
     * Keep somebody on or off.
     *
     * @param named whether the list was named, so that nothing else can be meant
     */
    record Keep(String who, boolean named) implements ListAsk {}

    /**
     * Who joined or left.
     *
     * @param since in words, such as "this month"
     * @param named whether the list was named, so that nothing else can be meant
     */
    record Done(PlannedChange.Kind kind, LocalDate from, String since, boolean named)
            implements ListAsk {}

    record HowMany() implements ListAsk {}

    /** When it was last brought up to date, and when next. */
    record Fresh() implements ListAsk {}

    /** Who answers for it. */
    record Kept() implements ListAsk {}

    /** Everybody on it. */
    record Everybody() implements ListAsk {}

    record Mine() implements ListAsk {}

    /** "why not?" and the like, which mean the list only where it was spoken of just now. */
    record MineStill() implements ListAsk {}

    /**
     * @param until as typed; empty for no end
     */
    record TakeMeOff(String until) implements ListAsk {}

    record PutMeOn() implements ListAsk {}

    /**
     * @param sure whether it can be meant without knowing that it is a department
     */
    record Moved(String where, boolean sure) implements ListAsk {}
}
