package io.benchmate.lists;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of which lists the keepers leave, gathered for one person who is to hear of it.
 *
 * @param warnings in words
 */
record Leaving(Map<Keeper, String> warnings) {
    /**
     * @param who as the list's file names him, however the words about him change
     */
    record Keeper(String list, String who) {
        String key() {
            return list + "\n" + who;
        }
    }

    static Leaving none() {
        return new Leaving(new LinkedHashMap<>());
    }

    void add(String list, String who, String warning) {
        warnings.putIfAbsent(new Keeper(list, who), warning);
    }

    /** Which keepers of which lists. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        warnings.keySet().forEach(one -> keys.add(one.key()));
        return keys;
    }

    /** Those of whom he has not heard. */
    Leaving without(Collection<String> told) {
        Leaving rest = none();
        warnings.forEach(
                (keeper, warning) -> {
                    if (!told.contains(keeper.key())) {
                        rest.warnings().put(keeper, warning);
                    }
                });
        return rest;
    }

    /**
     * One warning for each who leaves.
     *
     * @param told of whom he will have heard with it
     */
    ListSaying saying(Set<String> told) {
        Map<String, String> byPerson = new LinkedHashMap<>();
        warnings.forEach((keeper, warning) -> byPerson.putIfAbsent(keeper.who(), warning));
        List<String> lists = warnings.keySet().stream().map(Keeper::list).distinct().toList();
        return new ListSaying.KeeperLeaves(
                String.join(", ", lists), List.copyOf(byPerson.values()), told);
    }
}
