package io.benchmate.teams.turn;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Rendered;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.security.SecureRandom;

/**
 * A failure of ours: its cause goes to the log under a reference, and the person is told the
 * reference.
 */
record Mishap(String reference) {
    private static final Logger LOG = LoggerFactory.getLogger(Mishap.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    static Mishap of(Throwable cause) {
        Mishap mishap = new Mishap("BM-%06X".formatted(RANDOM.nextInt(1 << 24)));
        LOG.error("A turn failed, reference {}", mishap.reference, cause);
        return mishap;
    }

    Rendered message() {
        return NoticeCard.draw(Notice.broken(reference));
    }

    /** For where there is no room for a card. */
    String sentence() {
        return "Sorry, that did not work. Please try again in a minute; if it keeps happening, tell"
                + " whoever looks after Benchmate this reference: "
                + reference;
    }
}
