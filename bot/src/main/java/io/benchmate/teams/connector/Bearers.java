package io.benchmate.teams.connector;

import org.jspecify.annotations.Nullable;

/** The tokens that the bot shows to the Connector. Safe for use by many threads. */
public interface Bearers {

    /** A token that is valid now, from the cache where there is one; null where none is needed. */
    @Nullable String current();

    /** The Connector refused this token: the next call of {@link #current} gets a fresh one. */
    void refused(String token);

    /** For the demo, whose Connector asks for none. */
    static Bearers none() {
        return new Bearers() {
            @Override
            public @Nullable String current() {
                return null;
            }

            @Override
            public void refused(String token) {}
        };
    }
}
