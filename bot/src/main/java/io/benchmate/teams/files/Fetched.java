package io.benchmate.teams.files;

/** What came of fetching a file. */
public sealed interface Fetched {
    record Content(byte[] bytes) implements Fetched {}

    /**
     * @param sentence for the person: what is wrong and how to mend it
     */
    record Refused(String sentence) implements Fetched {}
}
