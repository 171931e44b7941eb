package io.benchmate.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** Reads this package's word lists: plain lines, "#" begins a comment. */
final class WordFile {
    private static final String LET = "let ";

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

    /**
     * The lines with the words that a line "let N words" names put for each later {@code <N>}, and
     * without those lines.
     */
    static List<String> spelt(String name) {
        Map<String, String> let = new LinkedHashMap<>();
        List<String> all = new ArrayList<>();
        for (String line : lines(name)) {
            String words = line;
            for (var one : let.entrySet()) {
                words = words.replace("<" + one.getKey() + ">", one.getValue());
            }
            if (words.startsWith(LET)) {
                String[] named = words.substring(LET.length()).split(" +", 2);
                let.put(named[0], named[1]);
            } else {
                all.add(words);
            }
        }
        return all;
    }

    static Set<String> words(String name) {
        Set<String> all = new HashSet<>();
        for (String line : lines(name)) {
            all.addAll(apart(line));
        }
        return Set.copyOf(all);
    }

    /** What stands between a line's spaces. Thousands of lines are read at every start. */
    static List<String> apart(String line) {
        if (line.indexOf(' ') < 0) {
            return line.isEmpty() ? List.of() : List.of(line);
        }
        List<String> words = new ArrayList<>();
        for (StringTokenizer left = new StringTokenizer(line, " "); left.hasMoreTokens(); ) {
            words.add(left.nextToken());
        }
        return words;
    }
}
