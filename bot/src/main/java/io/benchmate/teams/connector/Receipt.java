package io.benchmate.teams.connector;

import java.time.Duration;

/** What came of a sending. */
public sealed interface Receipt {

    /**
     * Teams has it.
     *
     * @param conversationId where it is
     * @param id of the message; empty where Teams gave none
     */
    record Sent(String conversationId, String id) implements Receipt {}

    /**
     * It will never arrive, and that is nobody's fault: the person blocked the bot, or an admin
     * did.
     *
     * @param code Teams' own word, such as "ConversationBlockedByUser"
     */
    record Undeliverable(String code) implements Receipt {}

    /**
     * Teams surely did not take it: too many sendings, or the Connector was out of reach. Safe to
     * try again after the pause.
     */
    record Throttled(Duration pause) implements Receipt {}

    /** It may have arrived or not, and Teams offers no way to look. Not to be repeated. */
    record Unknown(String why) implements Receipt {}

    /**
     * Teams will not take it as it is; a repeat would be refused too.
     *
     * @param status the HTTP status; 0 when it was refused before it left
     */
    record Refused(int status, String code) implements Receipt {}
}
