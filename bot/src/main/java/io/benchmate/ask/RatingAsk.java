package io.benchmate.ask;

/**
 * Bounds on the rating.
 *
 * @param least the lowest rating meant, itself included
 * @param most the highest rating meant, itself included
 * @param words after "are rated"
 */
record RatingAsk(double least, double most, String words) {
    /** Finer than any plan rates. */
    private static final double HAIR = 0.0001;

    static RatingAsk above(double bound, String words) {
        return new RatingAsk(bound + HAIR, Double.MAX_VALUE, words);
    }

    static RatingAsk below(double bound, String words) {
        return new RatingAsk(-Double.MAX_VALUE, bound - HAIR, words);
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
        return rating >= least && rating <= most;
    }

    private static String printed(double number) {
        return number == Math.rint(number) ? String.valueOf((int) number) : String.valueOf(number);
    }
}
