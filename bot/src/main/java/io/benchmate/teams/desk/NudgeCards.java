package io.benchmate.teams.desk;

import io.benchmate.card.DigestCard;
import io.benchmate.card.Rendered;
import io.benchmate.nudge.Deeds;
import io.benchmate.nudge.Deeds.Deed;
import io.benchmate.nudge.DigestNow;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.outbox.Posted;
import io.benchmate.plan.Plans;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Digests as they stand now: as they were sent, with what was done and recorded since. */
final class NudgeCards {
    private final Posted posted;
    private final Deeds deeds;
    private final Plans plans;
    private final ZoneId zone;

    /**
     * @param plans with what is recorded laid over them
     */
    NudgeCards(Posted posted, Deeds deeds, Plans plans, ZoneId zone) {
        this.posted = posted;
        this.deeds = deeds;
        this.plans = plans;
        this.zone = zone;
    }

    Optional<NudgeDigest> find(String key) {
        return posted.find(key).filter(NudgeDigest.class::isInstance).map(NudgeDigest.class::cast);
    }

    /** The last one that the person got, if he got one. */
    Optional<NudgeDigest> newest(String person) {
        return posted.newest(NudgeDigest.KIND, person)
                .filter(NudgeDigest.class::isInstance)
                .map(NudgeDigest.class::cast);
    }

    Rendered draw(NudgeDigest digest, String problem) {
        Map<String, Deed> since = new HashMap<>();
        for (NudgeDigest.Item item : digest.items()) {
            newest(digest, item).ifPresent(deed -> since.put(item.key(), deed));
        }
        return DigestCard.draw(
                DigestNow.of(digest, plans.live()), new DigestCard.Since(since, zone, problem));
    }

    /** The newest deed about the item since the digest's day began. */
    Optional<Deed> newest(NudgeDigest digest, NudgeDigest.Item item) {
        Instant from = digest.day().atStartOfDay(zone).toInstant();
        return deeds.newest(item.plan(), item.action(), from);
    }
}
