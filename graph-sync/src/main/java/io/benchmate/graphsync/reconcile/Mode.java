package io.benchmate.graphsync.reconcile;

/** What a list's owner lets a run do. */
public enum Mode {
    /** Nobody is taken off; who would be is shown. How every list begins. */
    ADD_ONLY("add-only"),
    FULL("full");

    private final String words;

    Mode(String words) {
        this.words = words;
    }

    /** As the configuration file has it. */
    public String words() {
        return words;
    }
}
