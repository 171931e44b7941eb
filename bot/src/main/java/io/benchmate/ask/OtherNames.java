package io.benchmate.ask;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What else a word or phrase is called, and how near that is, in a fixed order. Tens of thousands
 * of them are kept as long as the bot runs, so that they are no maps. Immutable.
 */
final class OtherNames {
    static final OtherNames NONE = new OtherNames(Map.of());

    /** A name, how near it is, the next name, and so on. */
    private final Object[] pairs;

    OtherNames(Map<String, Double> weights) {
        pairs =
                weights.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray();
    }

    void each(BiConsumer<String, Double> taken) {
        for (int at = 0; at < pairs.length; at += 2) {
            taken.accept((String) pairs[at], (Double) pairs[at + 1]);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OtherNames names && Arrays.equals(pairs, names.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }
}
