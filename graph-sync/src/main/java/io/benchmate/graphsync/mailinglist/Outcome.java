package io.benchmate.graphsync.mailinglist;

/** What came of one change. */
public sealed interface Outcome {

    /** The target took it. */
    record Done() implements Outcome {}

    /** It was so already: nothing was done twice. */
    record AlreadySo() implements Outcome {}

    /** It is in a change sheet that a person carries out. */
    record HandedOver() implements Outcome {}

    /**
     * The target will never take this person as things are: tried again daily, not at every run.
     */
    record Parked(String reason) implements Outcome {}

    /** The target did not take it; the next run tries again. */
    record Failed(String reason) implements Outcome {}

    /** The target may have taken it, the answer was lost: looked up before anything is said. */
    record Unknown(String reason) implements Outcome {}

    /** It was not tried, since the run had to stop. */
    record NotTried(String reason) implements Outcome {}
}
