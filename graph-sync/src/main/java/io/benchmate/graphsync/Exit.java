package io.benchmate.graphsync;

/** Exit codes of the command line, for scripts. */
enum Exit {
    DONE(0, "done, or nothing to do"),
    BROKEN(1, "an internal failure; nothing is known to be wrong with the input"),
    USAGE(2, "the command or the configuration is wrong"),
    HELD(3, "held: somebody has to look and approve"),
    UNREAD(4, "a source or the list could not be read completely; nothing was changed"),
    BUSY(5, "another run works on the same target"),
    REFUSED(6, "the target must not or cannot be written to"),
    INCOMPLETE(7, "written, but not everything; what is left is tried again");

    private final int code;
    private final String meaning;

    Exit(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }

    /** For several lists: the one that most needs somebody. */
    Exit worse(Exit other) {
        return code >= other.code ? this : other;
    }

    static Exit of(Result result) {
        return switch (result) {
            case Result.Unread _ -> UNREAD;
            case Result.Shown one ->
                    one.prepared().verdict() instanceof io.benchmate.graphsync.guard.Verdict.Held
                            ? HELD
                            : DONE;
            case Result.HeldBack _ -> HELD;
            case Result.Refused _ -> REFUSED;
            case Result.Busy _ -> BUSY;
            case Result.NothingToUndo _ -> USAGE;
            case Result.Applied one -> one.complete() ? DONE : INCOMPLETE;
        };
    }
}
