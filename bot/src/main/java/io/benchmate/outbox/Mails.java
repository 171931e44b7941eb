package io.benchmate.outbox;

/** Carries a message by e-mail to somebody whom Teams does not reach. Implemented by teams. */
public interface Mails {
    /** No mail is sent. */
    Mails NONE =
            new Mails() {
                @Override
                public boolean reach(String person) {
                    return false;
                }

                @Override
                public Delivery send(String person, Message message) {
                    return new Delivery.Undeliverable("e-mail is switched off");
                }
            };

    /** Whether mail is switched on and the person has an address. */
    boolean reach(String person);

    /**
     * Sends once, without repeating by itself what may have gone. An exception counts as {@link
     * Delivery.Unknown}.
     *
     * @param person the Entra object id
     */
    Delivery send(String person, Message message);
}
