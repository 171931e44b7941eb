package io.benchmate.ask;

import io.benchmate.ask.DistilledWords.Does;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a clause, or several together, names and asks. Mutable, used by one thread. */
final class DistilledRead {
    final Set<String> themes = new LinkedHashSet<>();
    final Set<String> owners = new LinkedHashSet<>();
    final Set<String> either = new LinkedHashSet<>();
    final Set<String> colours = new LinkedHashSet<>();

    /** Abbreviations of the plan's key that own nothing. */
    final Set<String> names = new LinkedHashSet<>();

    final Set<String> times = new LinkedHashSet<>();
    final Set<String> ratings = new LinkedHashSet<>();
    final Set<String> codes = new LinkedHashSet<>();
    final Set<Does> does = EnumSet.noneOf(Does.class);
    boolean whole;

    /** Whether a word such as "only" stands at an owner, who is then to be alone. */
    boolean sole;

    /** Values of the plan, other than times: who names one does not merely talk. */
    int values() {
        return themes.size() + owners.size() + either.size() + colours.size() + codes.size();
    }

    void add(DistilledRead other) {
        themes.addAll(other.themes);
        owners.addAll(other.owners);
        either.addAll(other.either);
        sole |= other.sole;
        names.addAll(other.names);
        colours.addAll(other.colours);
        times.addAll(other.times);
        ratings.addAll(other.ratings);
        codes.addAll(other.codes);
        does.addAll(other.does);
    }

    /** Whether two values of a kind are named, of which one may be meant, or both, or neither. */
    boolean twice() {
        return owners.size() + either.size() > 1
                || themes.size() > 1
                || colours.size() > 1
                || times.size() > 1
                || ratings.size() > 1
                || codes.size() > 1;
    }
}
