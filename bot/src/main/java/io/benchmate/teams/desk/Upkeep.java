package io.benchmate.teams.desk;

import io.benchmate.admin.AuditTrail;
import io.benchmate.admin.Deed;
import io.benchmate.card.AdminSheets;
import io.benchmate.card.Leaves;
import io.benchmate.card.Sheet;
import io.benchmate.outbox.Undelivered;

import java.time.ZoneId;

/** The hub of the admins' pages, the messages that did not arrive, and who did what. */
final class Upkeep {
    private static final int PAGE = 5;
    private static final int LINES = 10;

    private final HubCounts counts;
    private final Undelivered undelivered;
    private final AuditTrail trail;
    private final AdminGate gate;
    private final ZoneId zone;

    Upkeep(
            HubCounts counts,
            Undelivered undelivered,
            AuditTrail trail,
            AdminGate gate,
            ZoneId zone) {
        this.counts = counts;
        this.undelivered = undelivered;
        this.trail = trail;
        this.gate = gate;
        this.zone = zone;
    }

    Sheet hub() {
        return AdminSheets.hub(counts.now());
    }

    Sheet parked(int page) {
        int total = undelivered.countUnseen();
        Leaves leaves = Leaves.of(page, total, PAGE);
        return AdminSheets.parked(undelivered.unseen(leaves.from(PAGE), PAGE), total, leaves, zone);
    }

    /** Marks one as seen; pressed again, it changes nothing. */
    Sheet seen(Incoming.Pressed pressed, int page) {
        String key = pressed.data().getOrDefault("key", "");
        if (undelivered.seen(key)) {
            // A key may hold a person's id, and the audit outlives an erasure.
            String kind = key.replaceFirst(":.*", "");
            gate.note(pressed.person(), Deed.SAW_UNDELIVERED, "a message of " + kind);
        }
        return parked(page);
    }

    Sheet audit(String words, int page) {
        String about = words.strip();
        int total = trail.count(about);
        Leaves leaves = Leaves.of(page, total, LINES);
        return AdminSheets.audit(
                trail.about(about, leaves.from(LINES), LINES), about, total, leaves, zone);
    }
}
