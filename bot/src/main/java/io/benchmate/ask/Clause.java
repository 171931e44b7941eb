package io.benchmate.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a question wants to be told of its subject, by its clause: whether one must do it, who pays
 * for it, how good it is. Only a row that holds something of that type tells it, however well it
 * fits the subject. The types stand in {@code clauses.txt}. Pure.
 *
 * @param name what it is called in {@code clauses.txt}
 * @param lacks what a plan without it does not give, for the refusal
 * @param asks how it is asked for, in lower case
 * @param told how a cell holds it
 */
record Clause(String name, String lacks, Pattern asks, Pattern told) {
    /** Whether something was agreed; what is done was, whether or not a cell says so. */
    static final String AGREED = "AGREED";

    private static final List<Clause> ALL = read(WordFile.spelt("clauses.txt"));

    private static final Likely LIKELY = Likely.of(ALL.stream().map(Clause::asks).toList());

    private static List<Clause> read(List<String> lines) {
        Map<String, Map<String, List<String>>> types = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" +", 3);
            types.computeIfAbsent(parts[0], _ -> new HashMap<>())
                    .computeIfAbsent(parts[1], _ -> new ArrayList<>())
                    .add(parts[2]);
        }
        return types.entrySet().stream().map(type -> of(type.getKey(), type.getValue())).toList();
    }

    private static Clause of(String name, Map<String, List<String>> type) {
        return new Clause(
                name,
                type.getOrDefault("lacks", List.of()).getFirst(),
                Pattern.compile("\\b" + any(type.getOrDefault("asks", List.of()))),
                Pattern.compile(any(type.getOrDefault("told", List.of()))));
    }

    /** Each in a group of its own, so that flags hold for it alone. */
    private static String any(List<String> patterns) {
        return patterns.stream().collect(Collectors.joining(")|(?:", "(?:(?:", "))"));
    }

    /** What is asked for and that none of the cells tells; empty for nothing. */
    static Optional<Clause> missing(Utterance said, List<String> cells) {
        return said.likely(LIKELY).stream()
                .mapToObj(ALL::get)
                .filter(one -> said.has(one.asks))
                .filter(one -> cells.stream().noneMatch(cell -> one.told.matcher(cell).find()))
                .findFirst();
    }
}
