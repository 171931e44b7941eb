package io.benchmate.teams.turn;

import java.util.LinkedHashMap;
import java.util.Map;

/** A button's data, as flat text; pure. */
final class Inputs {
    private static final int MOST = 50;

    private Inputs() {}

    /** The plain values; lists, objects and nulls are no input of ours and are left out. */
    static Map<String, String> of(Map<?, ?> value) {
        Map<String, String> flat = new LinkedHashMap<>();
        value.forEach(
                (key, each) -> {
                    if (flat.size() < MOST
                            && (each instanceof String
                                    || each instanceof Number
                                    || each instanceof Boolean)) {
                        flat.put(
                                Surrogates.mend(String.valueOf(key)),
                                Surrogates.mend(each.toString()));
                    }
                });
        return flat;
    }
}
