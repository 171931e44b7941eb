package io.benchmate.ask;

import java.util.List;

/** Nothing to look up, only a sentence about the talk itself. */
record Remark(String sentence, List<String> suggestions) implements Reaction {
    static Remark of(String sentence) {
        return new Remark(sentence, List.of());
    }
}
