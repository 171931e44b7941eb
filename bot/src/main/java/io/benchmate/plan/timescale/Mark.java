package io.benchmate.plan.timescale;

/** Something in a cell that tells of time, in the order of the cell. */
sealed interface Mark {
    int from();

    int to();

    /** How the words before and behind a date use it. */
    enum Role {
        BY,
        BEFORE,
        UNTIL,
        IN,
        FROM,
        AFTER,
        BARE
    }

    record Date(Span span, Role role) implements Mark {
        @Override
        public int from() {
            return span.from();
        }

        @Override
        public int to() {
            return span.to();
        }
    }

    record Repeats(Again again) implements Mark {
        @Override
        public int from() {
            return again.from();
        }

        @Override
        public int to() {
            return again.to();
        }
    }

    record Counted(OffsetForms.Offset offset, Role role) implements Mark {
        @Override
        public int from() {
            return offset.from();
        }

        @Override
        public int to() {
            return offset.to();
        }
    }

    record Ongoing(int from, int to) implements Mark {}

    record AtOnce(int from, int to) implements Mark {}

    record Unset(int from, int to) implements Mark {}

    /**
     * A time that a person must complete.
     *
     * @param yearless whether a year is all that it lacks
     */
    record Vague(int from, int to, boolean yearless) implements Mark {}

    record Condition(int from, int to) implements Mark {}
}
