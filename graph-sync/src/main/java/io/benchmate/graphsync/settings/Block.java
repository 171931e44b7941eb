package io.benchmate.graphsync.settings;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys under one key. It notes what is asked for, so that what nobody asked for can be told as
 * unknown, and collects problems instead of ending at the first.
 */
final class Block {
    private final int line;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<Problem> problems;

    Block(Node node, List<Problem> problems) {
        this.line = line(node);
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::take);
        } else {
            problems.add(new Problem(line, "here should be keys with values"));
        }
    }

    private void take(NodeTuple tuple) {
        int at = line(tuple.getKeyNode());
        String key = ((ScalarNode) tuple.getKeyNode()).getValue();
        if (nodes.putIfAbsent(key, tuple.getValueNode()) == null) {
            lines.put(key, at);
        } else {
            problem(at, "\"%s\" stands in line %d already".formatted(key, lineOf(key)));
        }
    }

    String text(String key) {
        Optional<String> value = optional(key);
        if (value.isEmpty() && !nodes.containsKey(key)) {
            problem(line, key + " is missing");
        }
        return value.orElse("");
    }

    Optional<String> optional(String key) {
        return node(key)
                .flatMap(
                        node -> {
                            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                                return Optional.of(scalar.getValue().strip());
                            }
                            problem(lineOf(key), key + " should have one value");
                            return Optional.empty();
                        });
    }

    int whole(String key, int otherwise) {
        return optional(key)
                .map(
                        value -> {
                            if (value.matches("\\d{1,5}")) {
                                return Integer.parseInt(value);
                            }
                            problem(lineOf(key), key + " should be a whole number");
                            return otherwise;
                        })
                .orElse(otherwise);
    }

    boolean flag(String key) {
        return optional(key)
                .map(
                        value ->
                                switch (value) {
                                    case "yes", "true" -> true;
                                    case "no", "false" -> false;
                                    default -> {
                                        problem(lineOf(key), key + " should be yes or no");
                                        yield false;
                                    }
                                })
                .orElse(false);
    }

    /** One value or a list of them. */
    List<String> texts(String key) {
        return node(key).map(node -> texts(key, node)).orElse(List.of());
    }

    private List<String> texts(String key, Node node) {
        List<String> found = new ArrayList<>();
        List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        for (Node item : items) {
            if (item instanceof ScalarNode scalar) {
                found.add(scalar.getValue());
            } else {
                problem(line(item), key + " should be a list of words");
            }
        }
        return found;
    }

    Optional<Block> block(String key) {
        return node(key).map(node -> new Block(node, problems));
    }

    List<Block> blocks(String key) {
        List<Block> found = new ArrayList<>();
        node(key)
                .ifPresent(
                        node -> {
                            if (node instanceof SequenceNode list) {
                                list.getValue().forEach(one -> found.add(new Block(one, problems)));
                            } else {
                                problem(lineOf(key), key + " should be a list (lines with -)");
                            }
                        });
        return found;
    }

    /** Names chosen by the user, such as those of lists. */
    Set<String> names() {
        asked.addAll(nodes.keySet());
        return nodes.keySet();
    }

    boolean has(String key) {
        asked.add(key);
        return nodes.containsKey(key);
    }

    void end() {
        nodes.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(
                        key ->
                                problem(
                                        lineOf(key),
                                        "\""
                                                + key
                                                + "\" is not known here; "
                                                + Nearest.to(key, asked)
                                                        .map(one -> "did you mean \"" + one + "\"?")
                                                        .orElse(
                                                                "known are "
                                                                        + String.join(
                                                                                ", ", asked))));
    }

    void problem(String words) {
        problem(line, words);
    }

    void problemAt(String key, String words) {
        problem(lineOf(key), words);
    }

    private int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }

    private void problem(int at, String words) {
        problems.add(new Problem(at, words));
    }

    private Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(nodes.get(key));
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
