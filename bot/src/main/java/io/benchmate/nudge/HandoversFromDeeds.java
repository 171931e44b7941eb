package io.benchmate.nudge;

import io.benchmate.nudge.Deeds.Deed;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads them from what people did about their reminders. */
public final class HandoversFromDeeds implements Handovers {
    private final Plans plans;
    private final Deeds deeds;
    private final Rights rights;
    private final ZoneId zone;

    public HandoversFromDeeds(Plans plans, Deeds deeds, Rights rights, ZoneId zone) {
        this.plans = plans;
        this.deeds = deeds;
        this.rights = rights;
        this.zone = zone;
    }

    @Override
    public List<Handover> open(LocalDate today) {
        return plans.live().stream().flatMap(plan -> of(plan, today).stream()).toList();
    }

    private List<Handover> of(Plan plan, LocalDate today) {
        LocalDate first = today.minusDays(Handover.DECIDING_DAYS);
        return lastWords(deeds.since(plan.id().value(), first.atStartOfDay(zone).toInstant()))
                .stream()
                .filter(deed -> deed.what() == Deeds.What.NOT_MINE)
                .flatMap(deed -> read(plan, deed, today).stream())
                .toList();
    }

    /** What each person did last about each action. */
    private static Collection<Deed> lastWords(List<Deed> deeds) {
        Map<String, Deed> last = new LinkedHashMap<>();
        for (Deed each : deeds) {
            String of = each.action() + ":" + each.by().objectId();
            last.remove(of);
            last.put(of, each);
        }
        return last.values();
    }

    private Optional<Handover> read(Plan plan, Deed deed, LocalDate today) {
        ActionId id = new ActionId(deed.action());
        String person = deed.by().objectId();
        return plan.action(id)
                .filter(_ -> !rights.ownersFor(person, plan.id(), id, today).isEmpty())
                .map(action -> read(plan, action, deed));
    }

    private Handover read(Plan plan, Action action, Deed deed) {
        return new Handover(
                plan.id().value(),
                plan.facts().title(),
                deed.action(),
                action.code(),
                action.title(),
                action.text(Field.OWNER).orElse(""),
                deed.by().objectId(),
                deed.by().name(),
                Handover.successor(deed.words()),
                LocalDate.ofInstant(deed.at(), zone));
    }
}
