package io.benchmate.plan.recording;

import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.revising.Overlay;
import io.benchmate.plan.revising.Recording;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The live plans with what people recorded laid over them, for all who answer from a plan or remind
 * by it. Importing compares with the plans as printed instead. A plan of which nothing is recorded
 * is the very same as the printed one. Safe for use by many threads.
 */
public final class Laid {
    private static final Logger LOG = LoggerFactory.getLogger(Laid.class);

    private final Plans printed;
    private final Recordings recordings;
    private final ZoneId zone;
    private final Map<PlanId, List<Recording>> known = new HashMap<>();
    private volatile Made made = new Made(List.of(), -1, List.of());

    public Laid(Plans printed, Recordings recordings, ZoneId zone) {
        this.printed = printed;
        this.recordings = recordings;
        this.zone = zone;
    }

    /** The plans, made anew only when a plan or what is recorded changed. */
    public Plans plans() {
        return new Plans() {
            @Override
            public List<Plan> live() {
                return Laid.this.live();
            }

            @Override
            public void onChange(Runnable then) {
                printed.onChange(then);
            }
        };
    }

    private List<Plan> live() {
        List<Plan> now = printed.live();
        Made last = made;
        return last.isOf(now, recordings.changes()) ? last.plans() : make(now);
    }

    private synchronized List<Plan> make(List<Plan> now) {
        long changes = recordings.changes();
        if (made.isOf(now, changes)) {
            return made.plans();
        }
        List<Plan> plans = now.stream().map(this::laid).toList();
        made = new Made(List.copyOf(now), changes, plans);
        return plans;
    }

    private Plan laid(Plan plan) {
        List<Recording> standing = standing(plan.id());
        return standing.isEmpty() ? plan : Overlay.of(plan, standing).plan();
    }

    /** While the database is away, what was known last goes on being shown. */
    private List<Recording> standing(PlanId plan) {
        try {
            known.put(plan, Standings.of(recordings, plan, zone));
        } catch (RuntimeException e) {
            LOG.warn("What is recorded could not be looked at", e);
        }
        return known.getOrDefault(plan, List.of());
    }

    private record Made(List<Plan> printed, long changes, List<Plan> plans) {
        boolean isOf(List<Plan> now, long changed) {
            if (changed != changes || now.size() != printed.size()) {
                return false;
            }
            for (int i = 0; i < now.size(); i++) {
                if (now.get(i) != printed.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
