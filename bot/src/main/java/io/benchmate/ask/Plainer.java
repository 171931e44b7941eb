package io.benchmate.ask;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says in plainer words what people put in a turn of phrase: "what became of the newsletter?" asks
 * what happened to it. The turns stand in {@code plainer.txt}, the bounds on time in {@code
 * connectives.txt}, and each that fits is replaced, in their order. Pure.
 */
final class Plainer {
    private static final List<Turn> TURNS =
            Stream.of("connectives.txt", "plainer.txt")
                    .flatMap(name -> WordFile.spelt(name).stream())
                    .map(Plainer::read)
                    .toList();
    private static final Likely LIKELY = Likely.of(TURNS.stream().map(Turn::said).toList());

    private Plainer() {}

    private record Turn(Pattern said, String plain) {}

    private static Turn read(String line) {
        String[] parts = line.split(" =>", 2);
        return new Turn(Pattern.compile(parts[0].strip()), parts[1].strip());
    }

    /**
     * @param line words in lower case, contractions spelt out
     */
    static String said(String line) {
        String plain = line;
        BitSet likely = LIKELY.in(Worded.letters(plain));
        for (int at = likely.nextSetBit(0); at >= 0; at = likely.nextSetBit(at + 1)) {
            Turn turn = TURNS.get(at);
            String said = turn.said.matcher(plain).replaceAll(turn.plain);
            if (!said.equals(plain)) {
                plain = said.replace("  ", " ").strip();
                likely = LIKELY.in(Worded.letters(plain));
            }
        }
        return plain;
    }
}
