package io.benchmate.ask;

import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plurals of a plan's abbreviations, which are no everyday words. Pure. */
final class Plurals {
    private Plurals() {}

    /** "DFOs" and "HR's" are read as "DFO" and "HR". */
    static Map<String, String> of(Plan plan, Set<String> common, Set<String> chatter) {
        Stream<String> owners =
                plan.actions().stream()
                        .flatMap(action -> action.text(Field.OWNER).stream())
                        .flatMap(cell -> Stream.of(cell.split("[^\\p{L}&+]+")))
                        .filter(word -> word.matches("\\p{Lu}{2,6}"));
        return Stream.concat(plan.facts().key().keySet().stream(), owners)
                .map(abbreviation -> abbreviation.toLowerCase(Locale.UK))
                .filter(one -> one.length() > 1 && !common.contains(one) && !chatter.contains(one))
                .collect(Collectors.toMap(one -> one + "s", one -> one, (one, two) -> one));
    }
}
