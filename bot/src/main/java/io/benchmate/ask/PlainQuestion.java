package io.benchmate.ask;

import io.benchmate.ask.DistilledWords.Does;
import io.benchmate.plan.Field;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts what a question names and asks into the plainest words, which the grammar surely reads:
 * "which actions under Recognition with TCWG are amber", "how many actions have no owner". Pure.
 */
final class PlainQuestion {
    private static final Set<Does> CELLS =
            EnumSet.of(Does.WHO, Does.WHEN, Does.EVIDENCE, Does.MEASURE);

    private static final Set<Does> DATE_ORDER = EnumSet.of(Does.LAST, Does.NEXT, Does.FIRST);
    private static final Set<Does> VALUES = EnumSet.of(Does.OVERDUE, Does.YEARLY, Does.RECUR);

    private static final Set<Does> OF_A_CELL =
            EnumSet.of(Does.WHO, Does.WHEN, Does.EVIDENCE, Does.MEASURE, Does.DUE, Does.OWN);

    private final IndexedPlan plan;
    private final DistilledRead read;

    private PlainQuestion(IndexedPlan plan, DistilledRead read) {
        this.plan = plan;
        this.read = read;
    }

    /** Empty where it is not surely one of those that can be put plainly. */
    static Optional<String> of(IndexedPlan plan, DistilledRead read) {
        return read.twice() || read.sole ? Optional.empty() : new PlainQuestion(plan, read).told();
    }

    private Optional<String> told() {
        if (does(Does.MEANS) || does(Does.TELLS)) {
            return meaning();
        }
        if (!read.names.isEmpty()) {
            return Optional.empty();
        }
        if (!read.codes.isEmpty()) {
            return cell(read.codes.iterator().next());
        }
        if (CELLS.stream().anyMatch(this::does)) {
            return Optional.empty();
        }
        if (does(Does.BLANK)) {
            return blank();
        }
        if (does(Does.EACH)) {
            return each();
        }
        if (does(Does.HOW)) {
            return Optional.empty();
        }
        return ordered().or(this::listed);
    }

    private boolean does(Does what) {
        return read.does.contains(what);
    }

    private boolean any(Set<Does> some) {
        return some.stream().anyMatch(this::does);
    }

    /** "What does amber mean?" */
    private Optional<String> meaning() {
        boolean colour = read.colours.size() == 1 && read.values() == 1;
        boolean abbreviation = read.names.size() == 1 && read.values() == 0;
        boolean name =
                abbreviation || read.owners.size() == 1 && read.values() == 1 && does(Does.MEANS);
        boolean rows = !colour && does(Does.ROW);
        if (!colour && !name
                || rows
                || !read.times.isEmpty()
                || does(Does.COUNT)
                || does(Does.BLANK)) {
            return Optional.empty();
        }
        String thing =
                (colour ? read.colours : abbreviation ? read.names : read.owners).iterator().next();
        return Optional.of("what does %s mean".formatted(thing));
    }

    /** "Who owns 19?" */
    private Optional<String> cell(String code) {
        boolean other = read.values() > 1 || !read.times.isEmpty() || !read.ratings.isEmpty();
        Set<Does> asked = EnumSet.noneOf(Does.class);
        asked.addAll(read.does);
        asked.retainAll(OF_A_CELL);
        Set<Does> more = EnumSet.noneOf(Does.class);
        more.addAll(read.does);
        more.removeAll(asked);
        more.removeAll(EnumSet.of(Does.TALK, Does.ROW, Does.STATUS));
        if (other || !more.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        boolean owner = Set.of(Does.WHO, Does.OWN).containsAll(asked);
        boolean date = Set.of(Does.WHEN, Does.DUE).containsAll(asked);
        String action = "action " + code;
        if (owner) {
            return Optional.of("who owns " + action);
        }
        if (date) {
            return Optional.of("when is " + action + " due");
        }
        if (asked.equals(Set.of(Does.EVIDENCE))) {
            return Optional.of("what is the evidence for " + action);
        }
        return asked.equals(Set.of(Does.MEASURE))
                ? Optional.of("what is the success measure for " + action)
                : Optional.empty();
    }

    /** "Which actions have no date?" */
    private Optional<String> blank() {
        List<String> cells = new ArrayList<>();
        if (does(Does.DUE)) {
            cells.add("date");
        }
        if (does(Does.STATUS) && plan.hasStatuses() && !does(Does.RATING)) {
            cells.add("colour");
        }
        if (does(Does.RATING) && plan.has(Field.RATING)) {
            cells.add("rating");
        }
        if (does(Does.OWN)) {
            cells.add("owner");
        }
        boolean plain =
                !any(DATE_ORDER) && !does(Does.EACH) && !any(VALUES) && read.colours.isEmpty();
        if (cells.size() != 1 || !plain || !read.ratings.isEmpty() || !read.times.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "%s actions%s have no %s".formatted(head(), filters(), cells.getFirst()));
    }

    /** "How many actions per theme?" */
    private Optional<String> each() {
        boolean plain =
                read.themes.isEmpty()
                        && read.times.isEmpty()
                        && read.ratings.isEmpty()
                        && !any(DATE_ORDER)
                        && !any(VALUES);
        boolean one = does(Does.THEME) || read.either.isEmpty() && read.owners.isEmpty();
        if (!plain || !one || !does(Does.THEME) || !does(Does.COUNT)) {
            return Optional.empty();
        }
        return Optional.of("how many%s actions%s per theme".formatted(colour(), owner()));
    }

    /** "Which action is due last?", "which is rated lowest?" */
    private Optional<String> ordered() {
        boolean rated = plan.has(Field.RATING) && read.ratings.isEmpty() && !does(Does.DUE);
        boolean high = does(Does.HIGH) || does(Does.RATING) && does(Does.FIRST);
        boolean low = does(Does.LOW) || does(Does.RATING) && does(Does.LAST);
        if (rated && high != low) {
            String way = high ? "highest" : "lowest";
            return does(Does.COUNT) || !read.times.isEmpty()
                    ? Optional.empty()
                    : Optional.of("which action%s is rated %s".formatted(filters(), way));
        }
        if (!any(DATE_ORDER)) {
            return Optional.empty();
        }
        boolean plain = !does(Does.COUNT) && !any(VALUES) && read.times.isEmpty();
        boolean dated = does(Does.DUE) && !does(Does.HIGH) && !does(Does.LOW);
        if (!plain || !dated || !read.ratings.isEmpty()) {
            return Optional.empty();
        }
        String way = does(Does.NEXT) ? "next" : does(Does.LAST) ? "last" : "first";
        boolean both = does(Does.LAST) && (does(Does.NEXT) || does(Does.FIRST));
        return both
                ? Optional.empty()
                : Optional.of(
                        "which%s action%s%s is due %s".formatted(colour(), theme(), owner(), way));
    }

    /** "How many actions under Recognition with TCWG are amber and due in June 2020?" */
    private Optional<String> listed() {
        if (any(DATE_ORDER) || does(Does.HIGH) || does(Does.LOW)) {
            return Optional.empty();
        }
        List<String> told = tellings();
        boolean people =
                does(Does.COUNT) && !does(Does.ROW) && told.isEmpty() && !owner().isEmpty();
        if (people) {
            return Optional.empty();
        }
        boolean other =
                does(Does.THEME) && read.themes.isEmpty()
                        || does(Does.RATING) && read.ratings.isEmpty()
                        || does(Does.STATUS);
        boolean all = told.isEmpty() && read.values() == 0;
        if (all && (other || !does(Does.COUNT) || does(Does.DUE) || does(Does.OWN))) {
            return Optional.empty();
        }
        return Optional.of(
                "%s actions%s%s%s"
                        .formatted(
                                head(),
                                theme(),
                                owner(),
                                told.isEmpty() ? "" : " " + String.join(" and ", told)));
    }

    private List<String> tellings() {
        List<String> told = new ArrayList<>();
        read.colours.forEach(one -> told.add("are " + one));
        read.ratings.forEach(one -> told.add("are rated " + one));
        if (does(Does.OVERDUE)) {
            told.add("are overdue");
        }
        if (does(Does.YEARLY) || does(Does.RECUR)) {
            told.add(does(Does.YEARLY) ? "recur every year" : "recur");
        }
        told.addAll(read.times);
        return told;
    }

    private String head() {
        return does(Does.COUNT) ? "how many" : "which";
    }

    private String filters() {
        return theme() + owner();
    }

    private String theme() {
        return read.themes.isEmpty() ? "" : " under " + read.themes.iterator().next();
    }

    private String owner() {
        @Nullable String name =
                !read.owners.isEmpty()
                        ? read.owners.iterator().next()
                        : read.either.isEmpty() ? null : read.either.iterator().next();
        return name == null ? "" : " with " + name;
    }

    private String colour() {
        return read.colours.isEmpty() ? "" : " " + read.colours.iterator().next();
    }
}
