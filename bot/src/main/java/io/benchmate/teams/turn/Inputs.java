package io.benchmate.teams.turn;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of an activity that Teams leaves untyped; pure. Whatever is not of the kind is absent. */
final class Inputs {
    private static final int MOST = 50;

    private Inputs() {}

    /** The plain values of a button's data; lists, objects and nulls are no input of ours. */
    static Map<String, String> of(@Nullable Object value) {
        Map<String, String> flat = new LinkedHashMap<>();
        map(value)
                .forEach(
                        (key, each) -> {
                            if (flat.size() < MOST && plain(each)) {
                                flat.put(
                                        Surrogates.mend(String.valueOf(key)),
                                        Surrogates.mend(String.valueOf(each)));
                            }
                        });
        return flat;
    }

    static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    static String text(@Nullable Object value) {
        return plain(value) ? Surrogates.mend(String.valueOf(value)) : "";
    }

    /** The number, or the other one where there is none. */
    static int number(@Nullable Object value, int otherwise) {
        return value instanceof Number number ? number.intValue() : otherwise;
    }

    private static boolean plain(@Nullable Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }
}
