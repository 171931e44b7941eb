package io.benchmate.graphsync.roster;

/**
 * A row of a file that could not be read in full.
 *
 * @param row as a spreadsheet counts it, the header being row 1
 * @param unidentified whether it is not even known who the row is about
 */
public record RowError(int row, String problem, boolean unidentified) {
    @Override
    public String toString() {
        return "row " + row + ": " + problem;
    }
}
