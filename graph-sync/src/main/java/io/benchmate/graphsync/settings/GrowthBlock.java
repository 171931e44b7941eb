package io.benchmate.graphsync.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The part of the file that says by how much a list is meant to grow. */
final class GrowthBlock {
    private GrowthBlock() {}

    static Optional<Growth> read(Block block) {
        int percent = block.whole("percent", 0);
        if (percent < 1) {
            block.problem("growth needs percent, a whole number such as 20");
        }
        Optional<Integer> from =
                block.has("from") ? Optional.of(block.whole("from", 0)) : Optional.empty();
        Optional<LocalDate> since = since(block);
        block.end();
        return since.map(day -> new Growth(percent, from, day));
    }

    private static Optional<LocalDate> since(Block block) {
        String day = block.text("since");
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            block.problemAt("since", "since should be a day such as 2026-08-01");
            return Optional.empty();
        }
    }
}
