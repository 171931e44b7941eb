package io.benchmate.teams;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks an activity at random places. */
final class Mutation {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Mutation() {}

    /** The broken activity; the same random numbers break it in the same way. */
    static byte[] of(Random random, ObjectNode activity) {
        for (int count = random.nextInt(4); count >= 0; count--) {
            List<ObjectNode> places = objects(activity);
            mutate(random, places.get(random.nextInt(places.size())));
        }
        return broken(random, activity.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static void mutate(Random random, ObjectNode place) {
        List<String> names = new ArrayList<>(place.propertyNames());
        if (names.isEmpty()) {
            place.set("new", value(random));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> place.remove(name);
            case 1 -> place.set(name, place.arrayNode().add(value(random)).addNull());
            default -> place.set(name, value(random));
        }
    }

    private static JsonNode value(Random random) {
        return switch (random.nextInt(11)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextLong());
            case 2 -> NODES.numberNode(Double.MAX_VALUE);
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.objectNode().put("a", 1);
            case 5 -> NODES.stringNode("");
            case 6 -> NODES.stringNode("x".repeat(random.nextInt(50_000)));
            case 7 -> NODES.stringNode("../../" + random.nextInt() + "\u0000 \u202e\ufeff%2e?#");
            case 8 -> NODES.stringNode("LONE");
            case 9 -> nested(random.nextInt(300));
            default -> NODES.stringNode("<at>\ud83e\uddea</at> {{x}} ${x} '; drop table plans");
        };
    }

    private static JsonNode nested(int depth) {
        ArrayNode inner = NODES.arrayNode();
        for (int level = 0; level < depth; level++) {
            inner = NODES.arrayNode().add(inner);
        }
        return inner;
    }

    /** What no JSON writer would write: half of a surrogate pair, and text cut off. */
    private static String broken(Random random, String json) {
        String lone = json.replace("LONE", random.nextBoolean() ? "\\ud83e!" : "\\udd2a");
        return random.nextInt(20) == 0 ? lone.substring(0, random.nextInt(lone.length())) : lone;
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(each -> found.addAll(objects(each)));
        return found;
    }
}
