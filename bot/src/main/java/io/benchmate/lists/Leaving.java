package io.benchmate.lists;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of which lists the keepers leave, gathered for one person who is to hear of it.
 *
 * @param keys which keeper of which list
 * @param warnings in words, one for each who leaves
 */
record Leaving(Set<String> lists, Set<String> keys, Map<String, String> warnings) {
    static Leaving none() {
        return new Leaving(new LinkedHashSet<>(), new TreeSet<>(), new LinkedHashMap<>());
    }

    /**
     * @param who is meant, however the words about him change
     */
    void add(String list, String who, String warning) {
        lists.add(list);
        keys.add(list + "\n" + who);
        warnings.putIfAbsent(who, warning);
    }

    String key() {
        return String.join("\n", keys);
    }

    ListSaying saying() {
        return new ListSaying.KeeperLeaves(
                String.join(", ", lists), List.copyOf(warnings.values()));
    }
}
