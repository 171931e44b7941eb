package io.benchmate.outbox.jdbc;

import io.benchmate.outbox.Recipient;

/** Recipients as two columns. */
final class Recipients {
    private Recipients() {}

    static String kindOf(Recipient to) {
        return switch (to) {
            case Recipient.Person person -> "PERSON";
            case Recipient.Mailbox mailbox -> "MAILBOX";
            case Recipient.Channel channel -> "CHANNEL";
        };
    }

    static Recipient of(String kind, String id) {
        return switch (kind) {
            case "PERSON" -> new Recipient.Person(id);
            case "MAILBOX" -> new Recipient.Mailbox(id);
            case "CHANNEL" -> new Recipient.Channel(id);
            default -> throw new IllegalStateException("a recipient of kind " + kind);
        };
    }
}
