package io.benchmate.graphsync.settings;

/**
 * Something wrong in the configuration file.
 *
 * @param line as editors count, from 1
 */
public record Problem(int line, String words) {
    @Override
    public String toString() {
        return "line " + line + ": " + words;
    }
}
