package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Someone who owns actions: a role, a group or a work stream.
 *
 * @param name as the plan prints it
 * @param forms how an owner cell may write it, as stems without glue
 * @param with who must own the action too, or null
 * @param excluded whether the actions of everybody else are meant
 */
record Party(String name, Set<String> forms, @Nullable Party with, boolean excluded) {
    Party {
        forms = Set.copyOf(forms);
    }

    Party(String name, Set<String> forms) {
        this(name, forms, null, false);
    }

    /** All of these as one owner: an action is theirs when each of them owns it. */
    static Party together(List<Party> all) {
        Party joint = all.getLast();
        for (Party one : all.reversed().subList(1, all.size())) {
            joint =
                    new Party(
                            one.name() + " together with " + joint.name(),
                            one.forms(),
                            joint,
                            false);
        }
        return joint;
    }

    /** Everybody else's actions. */
    Party not() {
        return new Party("anybody but " + name, forms, with, true);
    }

    boolean in(String ownerLine) {
        boolean there =
                forms.stream().anyMatch(form -> ownerLine.contains(" " + form + " "))
                        && (with == null || with.in(ownerLine));
        return there != excluded;
    }
}
