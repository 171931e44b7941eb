package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Someone who owns actions: a role, a group or a work stream.
 *
 * @param name as the plan prints it
 * @param forms how an owner cell may write it, as stems without glue
 * @param with who must own the action too, or null
 * @param sense whose actions are meant
 */
record Party(String name, Set<String> forms, @Nullable Party with, Sense sense) {
    /** "Which have no owner?" */
    static final Party NOBODY = new Party("no owner", Set.of(), null, Sense.NOBODY);

    /** Whose actions are meant by a name. */
    enum Sense {
        THEIRS,
        /** Theirs, and nobody else's. */
        THEIRS_ALONE,
        /** What somebody else owns as well. */
        THEIRS_AND_OTHERS,
        /** Everybody else's. */
        NOT_THEIRS,
        NOBODY
    }

    Party {
        forms = Set.copyOf(forms);
    }

    Party(String name, Set<String> forms) {
        this(name, forms, null, Sense.THEIRS);
    }

    /** All of these as one owner: an action is theirs when each of them owns it. */
    static Party together(List<Party> all) {
        Party joint = all.getLast();
        for (Party one : all.reversed().subList(1, all.size())) {
            String names = one.name() + " together with " + joint.name();
            joint = new Party(names, one.forms(), joint, Sense.THEIRS);
        }
        return joint;
    }

    /** Everybody else's actions. */
    Party not() {
        return new Party("anybody but " + name, forms, with, Sense.NOT_THEIRS);
    }

    /** What none of these owns: "everything apart from HR and Finance". */
    static Party noneOf(List<Party> all) {
        Set<String> forms =
                all.stream().flatMap(one -> one.forms().stream()).collect(Collectors.toSet());
        String names = all.stream().map(Party::name).distinct().collect(Collectors.joining(" or "));
        return new Party(names, forms).not();
    }

    /** What they own without anybody beside them. */
    Party alone() {
        return new Party(name + " alone", forms, with, Sense.THEIRS_ALONE);
    }

    /** What they own with somebody beside them, whoever it is. */
    Party withOthers() {
        return new Party(name + " and others", forms, with, Sense.THEIRS_AND_OTHERS);
    }

    boolean excluded() {
        return sense == Sense.NOT_THEIRS;
    }

    boolean in(String ownerLine) {
        return switch (sense) {
            case THEIRS -> owns(ownerLine);
            case NOT_THEIRS -> !owns(ownerLine);
            case THEIRS_ALONE -> isWhole(ownerLine);
            case THEIRS_AND_OTHERS -> owns(ownerLine) && !isWhole(ownerLine);
            case NOBODY -> ownerLine.isBlank();
        };
    }

    private boolean isWhole(String ownerLine) {
        return forms.stream().anyMatch(ownerLine.strip()::equals);
    }

    private boolean owns(String ownerLine) {
        return forms.stream().anyMatch(form -> ownerLine.contains(" " + form + " "))
                && (with == null || with.in(ownerLine));
    }
}
