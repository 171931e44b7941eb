package io.benchmate.nudge;

import io.benchmate.people.People;
import io.benchmate.people.Person;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may say how an action stands: its owners, whoever covers for one of them now, and admins. */
public final class Rights {
    private final Planning planning;
    private final People people;

    public Rights(Planning planning, People people) {
        this.planning = planning;
        this.people = people;
    }

    /**
     * @param person as the token names him, never as a card does
     */
    public boolean mayUpdate(Person person, PlanId plan, ActionId action, LocalDate today) {
        return people.isAdmin(person)
                || !ownersFor(person.objectId(), plan, action, today).isEmpty();
    }

    /** The object ids of the owners of an action for whom the person acts: himself, or covered. */
    public List<String> ownersFor(String person, PlanId plan, ActionId action, LocalDate today) {
        Optional<Planned> planned =
                planning.all(today).stream()
                        .filter(each -> each.plan().id().equals(plan))
                        .findFirst();
        return planned.flatMap(each -> each.plan().action(action))
                .flatMap(each -> each.text(Field.OWNER))
                .map(cell -> owners(planned.orElseThrow(), cell, person, today))
                .orElse(List.of());
    }

    private static List<String> owners(
            Planned planned, String cell, String person, LocalDate today) {
        return planned
                .people()
                .owners()
                .of(cell, planned.plan().facts().key())
                .assigned()
                .keySet()
                .stream()
                .filter(
                        each ->
                                each.id().equals(person)
                                        || planned.people()
                                                .contact(each)
                                                .deputy(today)
                                                .filter(person::equals)
                                                .isPresent())
                .map(io.benchmate.people.Assignee::id)
                .toList();
    }
}
