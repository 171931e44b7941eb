package io.benchmate.graphsync.roster;

/** How a person stands in the directory. */
public record Account(boolean enabled, boolean guest) {
    public static final Account MEMBER = new Account(true, false);
    public static final Account GUEST = new Account(true, true);
    public static final Account DISABLED = new Account(false, false);
}
