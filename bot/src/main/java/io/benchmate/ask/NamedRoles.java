package io.benchmate.ask;

import io.benchmate.plan.Cell;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The roles that a plan's prose names in full, "Head of Kiln Services", where most actions name no
 * owner: who comes into what is asked of such plans too. Pure.
 */
final class NamedRoles {
    private static final Pattern ROLE =
            Pattern.compile(
                    "\\b(?:(?:Deputy|Associate|Assistant|Executive|Senior|Vice|Interim)"
                            + " )?(?:Head|Director|Dean|Chair|Manager|Lead)s? (?:of|for) (?:the"
                            + " )?\\p{Lu}\\w+(?: (?:(?:and|of|&) )?\\p{Lu}\\w+){0,4}");

    private NamedRoles() {}

    /** As printed; none where owners tell it. */
    static Set<String> in(List<Row> rows) {
        Set<String> roles = new TreeSet<>();
        long owned = rows.stream().filter(row -> hasOwner(row)).count();
        if (owned * 2 > rows.size()) {
            return roles;
        }
        rows.stream()
                .flatMap(row -> row.action().cells().values().stream())
                .map(Cell::text)
                .flatMap(text -> ROLE.matcher(text).results())
                .map(MatchResult::group)
                .forEach(roles::add);
        return roles;
    }

    private static boolean hasOwner(Row row) {
        return row.action().cells().containsKey(io.benchmate.plan.Field.OWNER);
    }
}
