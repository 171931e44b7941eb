package io.benchmate.nudge;

import io.benchmate.people.Groups;
import io.benchmate.people.OwnerMappings;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The live plans as their owners are to be reminded of them today. */
public final class Planning {
    private final Plans plans;
    private final Readings readings;
    private final OwnerMappings mappings;
    private final Groups groups;
    private final NudgePlans set;
    private final Contacts contacts;

    /** Where plans and owners come from. */
    public record Sources(Plans plans, Readings readings, OwnerMappings mappings, Groups groups) {}

    /**
     * @param sources the plans with what people recorded laid over them
     */
    public Planning(Sources sources, NudgePlans set, Contacts contacts) {
        this.plans = sources.plans();
        this.readings = sources.readings();
        this.mappings = sources.mappings();
        this.groups = sources.groups();
        this.set = set;
        this.contacts = contacts;
    }

    /** Those that are switched on. */
    public List<Planned> active(LocalDate today) {
        Map<String, Contact> known = contacts.all();
        return plans.live().stream()
                .filter(plan -> set.of(plan.id(), today).active())
                .map(plan -> planned(plan, set.of(plan.id(), today), known))
                .toList();
    }

    /** All; one that is off as it would be if it were switched on today. */
    public List<Planned> all(LocalDate today) {
        Map<String, Contact> known = contacts.all();
        return plans.live().stream()
                .map(
                        plan -> {
                            NudgePlan now = set.of(plan.id(), today);
                            return planned(plan, now.active() ? now : now.on(today), known);
                        })
                .toList();
    }

    private Planned planned(Plan plan, NudgePlan how, Map<String, Contact> known) {
        return new Planned(
                plan,
                readings.of(plan),
                how.rules(),
                new Circle(
                        mappings.of(plan.id().value()).withMembers(groups),
                        known,
                        contacts.usual(),
                        how.chair()));
    }
}
