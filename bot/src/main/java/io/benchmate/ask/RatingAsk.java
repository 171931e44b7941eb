package io.benchmate.ask;

/**
 * Bounds on the rating.
 *
 * @param least the lowest rating meant, itself included
 * @param most the highest rating meant, itself included
 * @param words after "are rated"
 * @param outside whether all other ratings are meant
 */
record RatingAsk(double least, double most, String words, boolean outside) {
    /** Finer than any plan rates. */
    private static final double HAIR = 0.0001;

    private RatingAsk(double least, double most, String words) {
        this(least, most, words, false);
    }

    static RatingAsk above(double bound) {
        return new RatingAsk(bound + HAIR, Double.MAX_VALUE, "above " + printed(bound));
    }

    static RatingAsk below(double bound) {
        return new RatingAsk(-Double.MAX_VALUE, bound - HAIR, "below " + printed(bound));
    }

    static RatingAsk exactly(double rating) {
        return new RatingAsk(rating - HAIR, rating + HAIR, "exactly " + printed(rating));
    }

    static RatingAsk from(double least) {
        return new RatingAsk(least - HAIR, Double.MAX_VALUE, printed(least) + " or more");
    }

    static RatingAsk upTo(double most) {
        return new RatingAsk(-Double.MAX_VALUE, most + HAIR, printed(most) + " or less");
    }

    static RatingAsk between(double one, double two) {
        double least = Math.min(one, two);
        double most = Math.max(one, two);
        return new RatingAsk(
                least - HAIR, most + HAIR, "between " + printed(least) + " and " + printed(most));
    }

    boolean fits(double rating) {
        return outside != (rating >= least && rating <= most);
    }

    /** All that it leaves out: not "3 or more" is below 3. */
    RatingAsk not() {
        String bound = words.replaceAll("^(?:above|below) | or (?:more|less)$", "");
        String other =
                switch (words.replace(bound, "").strip()) {
                    case "above" -> bound + " or less";
                    case "below" -> bound + " or more";
                    case "or more" -> "below " + bound;
                    case "or less" -> "above " + bound;
                    default -> "not " + words;
                };
        return new RatingAsk(least, most, other, !outside);
    }

    private static String printed(double number) {
        return number == Math.rint(number) ? String.valueOf((int) number) : String.valueOf(number);
    }
}
