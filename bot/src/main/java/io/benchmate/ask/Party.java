package io.benchmate.ask;

import java.util.Set;

/**
 * Someone who owns actions: a role, a group or a work stream.
 *
 * @param name as the plan prints it
 * @param forms how an owner cell may write it, as stems without glue
 */
record Party(String name, Set<String> forms) {
    Party {
        forms = Set.copyOf(forms);
    }

    boolean in(String ownerLine) {
        return forms.stream().anyMatch(form -> ownerLine.contains(" " + form + " "));
    }
}
