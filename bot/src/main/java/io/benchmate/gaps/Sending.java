package io.benchmate.gaps;

/** What became of a question that somebody sent to the plan's team. */
public sealed interface Sending {

    /** It is kept, and a message to the team's channel is on its way. */
    record ToChannel() implements Sending {}

    /** It is kept, and messages to the admins are on their way. */
    record ToAdmins(int admins) implements Sending {}

    /** It is kept for the admins to find; nobody could be told, since no admin is known. */
    record Kept() implements Sending {}

    /** The same person sent it before, and it is still open. */
    record Already() implements Sending {}

    /** The person has too many open questions; this one is not kept. */
    record TooMany(int open) implements Sending {}
}
