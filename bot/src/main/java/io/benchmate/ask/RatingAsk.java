package io.benchmate.ask;

/**
 * A bound on the rating.
 *
 * @param over whether ratings above the bound are meant, else those below
 */
record RatingAsk(double bound, boolean over, String words) {}
