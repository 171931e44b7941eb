package io.benchmate.nudge.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** English words, read when they are first needed. */
final class Words implements Names.Vocabulary {
    static final Words ENGLISH = new Words();

    private volatile Set<String> all = Set.of();

    private Words() {}

    @Override
    public boolean knows(String word) {
        String plain = word.toLowerCase(Locale.UK).replaceAll("[^\\p{L}]", "");
        return words().contains(plain);
    }

    private Set<String> words() {
        if (all.isEmpty()) {
            all = read();
        }
        return all;
    }

    private static Set<String> read() {
        try (InputStream in =
                        Words.class.getResourceAsStream("/third-party/scowl/english-words.txt");
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
