package io.benchmate.teams.unasked;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether reminders go by e-mail to owners whom Teams does not reach. Off by default.
 *
 * @param from the address of the shared mailbox from which they come; nothing for no mail at all
 */
@ConfigurationProperties("benchmate.mail")
record MailSettings(@Nullable String from) {
    MailSettings {
        if (from != null && from.isBlank()) {
            from = null;
        }
        if (from != null && !from.matches("[^@\\s/]+@[^@\\s/]+")) {
            throw new IllegalArgumentException(
                    "benchmate.mail.from is \"%s\": give the address of a mailbox, such as"
                                    .formatted(from)
                            + " technician-commitment@midshire.ac.uk");
        }
    }
}
