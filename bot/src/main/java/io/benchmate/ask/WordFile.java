package io.benchmate.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads this package's word lists: plain lines, "#" begins a comment. */
final class WordFile {
    private static final Pattern SPACE = Pattern.compile(" +");

    private WordFile() {}

    static List<String> lines(String name) {
        InputStream found = WordFile.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("the word list " + name + " is not in the jar");
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(
                        line -> line.indexOf(' ') < 0 ? Stream.of(line) : SPACE.splitAsStream(line))
                .collect(Collectors.toUnmodifiableSet());
    }
}
