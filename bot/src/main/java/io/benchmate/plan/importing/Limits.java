package io.benchmate.plan.importing;

/**
 * What an import may hold. Action plans have some dozens of rows; these limits keep memory bounded
 * whatever is sent.
 */
public final class Limits {
    /** The largest file, in bytes. */
    public static final int FILE_BYTES = 10 * 1024 * 1024;

    /** The most rows of one table. */
    public static final int ROWS = 50_000;

    /** The most columns that hold text. */
    public static final int COLUMNS = 500;

    /** The longest cell, in characters: Excel's own limit. */
    public static final int CELL_CHARACTERS = 32_767;

    static final int NAME = 200;
    static final int CELLS = 1_000_000;
    static final int CHARACTERS = 20_000_000;
    static final int ARCHIVE_PARTS = 2_000;
    static final long PART_BYTES = 40L * 1024 * 1024;
    static final long SIDE_PART_BYTES = 4L * 1024 * 1024;
    static final long ARCHIVE_BYTES = 60L * 1024 * 1024;
    static final int NOTES_BYTES = 200_000;
    static final int NOTE_LINES = 500;

    private Limits() {}
}
