package io.benchmate.graphsync.roster;

import java.util.regex.Pattern;

/** What a person may be named by in the configuration and on the command line. Pure. */
public final class Naming {
    private static final Pattern OBJECT_ID =
            Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Naming() {}

    /** Whether it is an address or an Entra object id: a user name or "Jane" is found nowhere. */
    public static boolean isPerson(String who) {
        return Address.of(who).isPresent() || OBJECT_ID.matcher(who.strip()).matches();
    }
}
