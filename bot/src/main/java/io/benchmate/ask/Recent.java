package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was lately read out of a text: while a question is answered, several parts of the grammar
 * look at the same words. It keeps a few, and forgets one when another needs its place. What is
 * read must depend on the text alone and must not change. Safe for use by many threads, without a
 * lock: at worst a text is read twice.
 */
final class Recent<T> {
    private final Function<String, T> reader;
    private final AtomicReferenceArray<@Nullable Read<T>> places;

    private record Read<T>(String text, T told) {}

    /**
     * @param places how many are kept at most; a power of two
     */
    Recent(int places, Function<String, T> reader) {
        this.reader = reader;
        this.places = new AtomicReferenceArray<>(places);
    }

    T of(String text) {
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 16)) & (places.length() - 1);
        @Nullable Read<T> there = places.get(place);
        if (there != null && there.text().equals(text)) {
            return there.told();
        }
        T told = reader.apply(text);
        places.set(place, new Read<>(text, told));
        return told;
    }
}
