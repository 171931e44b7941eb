package io.benchmate.outbox;

/** Changes in place what was sent. Implemented by teams over the Connector. */
public interface Edits {
    /** The message is not there any more, or Teams says so (its own word for it). */
    String GONE = "ActivityNotFoundInConversation";

    /**
     * Makes a message say something else. The same however often it is done, so that an unknown
     * outcome may be tried again. {@link Delivery.Undeliverable} names Teams' code in its reason.
     *
     * @param conversationId the conversation that the message is in, with its thread
     * @param activityId the message's id there
     */
    Delivery change(String conversationId, String activityId, Message message);
}
