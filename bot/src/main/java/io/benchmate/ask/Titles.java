package io.benchmate.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Names of offices, officers and bodies that every UK university shortens alike: who asks for the
 * deputy vice chancellor means the plan's "DVC Research". They stand in {@code titles.txt}. Pure.
 */
final class Titles {
    private final List<List<List<String>>> pairs;

    /**
     * @param stems of words without glue
     */
    Titles(Function<String, List<String>> stems) {
        this.pairs =
                WordFile.lines("titles.txt").stream()
                        .map(line -> List.of(line.split(" = ")))
                        .map(pair -> pair.stream().map(stems).toList())
                        .filter(pair -> pair.stream().noneMatch(List::isEmpty))
                        .toList();
    }

    /** Other ways to write a name: short for long, and long for short. */
    List<List<String>> others(List<String> name) {
        List<List<String>> others = new ArrayList<>();
        for (List<List<String>> pair : pairs) {
            replaced(name, pair.getFirst(), pair.getLast(), others);
            replaced(name, pair.getLast(), pair.getFirst(), others);
        }
        return others;
    }

    private static void replaced(
            List<String> name, List<String> one, List<String> two, List<List<String>> into) {
        int at = Collections.indexOfSubList(name, one);
        if (at >= 0 && !one.equals(two)) {
            List<String> other = new ArrayList<>(name.subList(0, at));
            other.addAll(two);
            other.addAll(name.subList(at + one.size(), name.size()));
            into.add(other);
        }
    }
}
