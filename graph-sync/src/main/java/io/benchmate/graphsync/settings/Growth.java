package io.benchmate.graphsync.settings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By how much a list is meant to grow, as an institution's plan has it ("+20 %").
 *
 * @param percent of the number at the start
 * @param from the number at the start; where it is empty the first that was counted since
 * @param since the day of the start, in the institution's zone
 */
public record Growth(int percent, Optional<Integer> from, LocalDate since) {}
