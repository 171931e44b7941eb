package io.benchmate.diary;

/** What became of reading a file, a feed or a mailbox. */
public sealed interface IncomingFile {

    record Read(IncomingEntries entries) implements IncomingFile {}

    /** Nothing of it was taken, and what was kept before stays. */
    record Refused(String sentence) implements IncomingFile {}
}
