package io.benchmate.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a question wants to be told of its subject, by its clause: whether one must do it, who pays
 * for it, how good it is. Only a row that holds something of that type tells it, however well it
 * fits the subject. The types stand in {@code clauses.txt}. Pure.
 *
 * @param lacks what a plan without it does not give, for the refusal
 * @param asks how it is asked for, in lower case
 * @param told how a cell holds it
 */
record Clause(String lacks, Pattern asks, Pattern told) {
    private static final List<Clause> ALL = read(WordFile.lines("clauses.txt"));

    private static List<Clause> read(List<String> lines) {
        Map<String, String> let = new LinkedHashMap<>();
        Map<String, List<String>> types = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" +", 3);
            String words = parts[2];
            for (var one : let.entrySet()) {
                words = words.replace("<" + one.getKey() + ">", one.getValue());
            }
            if (parts[0].equals("let")) {
                let.put(parts[1], words);
            } else {
                types.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(words);
            }
        }
        return types.values().stream().map(Clause::of).toList();
    }

    private static Clause of(List<String> type) {
        return new Clause(
                type.get(0),
                Pattern.compile("\\b(?:" + type.get(1) + ")"),
                Pattern.compile(type.get(2)));
    }

    /** What is asked for and that none of the cells tells; empty for nothing. */
    static Optional<String> missing(Utterance said, List<String> cells) {
        return ALL.stream()
                .filter(one -> said.has(one.asks))
                .filter(one -> cells.stream().noneMatch(cell -> one.told.matcher(cell).find()))
                .map(Clause::lacks)
                .findFirst();
    }
}
