package io.benchmate.teams.desk;

/**
 * Where something was said.
 *
 * @param conversationId Teams' id of the conversation; in a channel with the thread's root message
 * @param kind who reads along
 * @param tenantId the Entra tenant
 * @param serviceUrl where replies go, as the token vouches for it
 * @param team of a channel; {@link Team#NONE} elsewhere
 */
public record Place(
        String conversationId, Kind kind, String tenantId, String serviceUrl, Team team) {
    public Place(String conversationId, Kind kind, String tenantId, String serviceUrl) {
        this(conversationId, kind, tenantId, serviceUrl, Team.NONE);
    }

    /**
     * A channel's team, as far as Teams tells it: names do not come with every message.
     *
     * @param channelId the channel's id, without a thread
     */
    public record Team(String id, String name, String channelId, String channel) {
        public static final Team NONE = new Team("", "", "", "");
    }

    public enum Kind {
        PERSONAL,
        GROUP,
        CHANNEL
    }
}
