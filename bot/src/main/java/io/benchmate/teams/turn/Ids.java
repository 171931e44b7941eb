package io.benchmate.teams.turn;

import org.jspecify.annotations.Nullable;

/**
 * Whether an id looks like one of Teams': of a length that fits where it is kept, and without
 * control characters; pure. Teams' own are far shorter.
 */
final class Ids {
    static final int PERSON = 100;
    static final int CONVERSATION = 400;
    static final int NAME = 200;
    static final int ADDRESS = 400;

    private Ids() {}

    static boolean whole(@Nullable String id, int longest) {
        return id != null && !id.isBlank() && wholeOrNone(id, longest);
    }

    static boolean wholeOrNone(@Nullable String id, int longest) {
        return id == null
                || id.length() <= longest && id.chars().noneMatch(Character::isISOControl);
    }
}
