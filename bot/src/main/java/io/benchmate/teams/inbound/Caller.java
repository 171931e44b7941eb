package io.benchmate.teams.inbound;

import com.microsoft.bot.schema.Activity;

import java.util.Set;

/** What an inbound call's token proves. */
sealed interface Caller {

    /** Whether the activity is what the caller may send. */
    boolean maySend(Activity activity);

    /**
     * Microsoft's Connector.
     *
     * @param serviceUrl the only Connector that this token speaks for
     * @param channels what the token's key is endorsed for
     */
    record Connector(String serviceUrl, Set<String> channels) implements Caller {
        /**
         * The one channel in which Teams says who speaks. In Web Chat or Direct Line, which a
         * registration may have too, a client fills in the sender itself.
         */
        private static final String TEAMS = "msteams";

        @Override
        public boolean maySend(Activity activity) {
            return serviceUrl.equals(activity.getServiceUrl())
                    && TEAMS.equals(activity.getChannelId())
                    && channels.contains(TEAMS);
        }
    }

    /** Anybody on this computer: the demo. */
    record Neighbour() implements Caller {
        @Override
        public boolean maySend(Activity activity) {
            return true;
        }
    }

    /**
     * Somebody else.
     *
     * @param why for the log, never for the caller
     */
    record Stranger(String why) implements Caller {
        @Override
        public boolean maySend(Activity activity) {
            return false;
        }
    }
}
