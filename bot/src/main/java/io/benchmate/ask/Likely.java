package io.benchmate.ask;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which of a list of wordings may stand in a text. A text holds some hundred groups of letters, and
 * a list thousands of which one at least must be there: so it is looked up by the text's groups,
 * instead of asking each wording for its own. Immutable.
 */
final class Likely {
    private final List<Telltale> telltales;
    private final long[][] byGroup = new long[Letters.PLACES][];
    private final long[] always;

    private Likely(List<Telltale> telltales) {
        this.telltales = telltales;
        this.always = places();
        for (int i = 0; i < telltales.size(); i++) {
            char[] cover = telltales.get(i).cover();
            if (cover.length == 0) {
                put(always, i);
            }
            for (char group : cover) {
                byGroup[group] = byGroup[group] == null ? places() : byGroup[group];
                put(byGroup[group], i);
            }
        }
    }

    static Likely of(List<Pattern> wordings) {
        return new Likely(wordings.stream().map(Telltales::of).toList());
    }

    /** The places in the list of those that may be found in a text with these letters. */
    BitSet in(Letters letters) {
        long[] found = Arrays.copyOf(always, always.length);
        letters.each(
                group -> {
                    long[] there = byGroup[group];
                    for (int i = 0; there != null && i < there.length; i++) {
                        found[i] |= there[i];
                    }
                });
        BitSet likely = BitSet.valueOf(found);
        for (int i = likely.nextSetBit(0); i >= 0; i = likely.nextSetBit(i + 1)) {
            likely.set(i, telltales.get(i).maybe(letters));
        }
        return likely;
    }

    private long[] places() {
        return new long[(telltales.size() >> 6) + 1];
    }

    private static void put(long[] places, int place) {
        places[place >> 6] |= 1L << place;
    }
}
