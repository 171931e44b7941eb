package io.benchmate.demo;

import io.benchmate.nudge.NudgePlan;
import io.benchmate.nudge.NudgePlans;
import io.benchmate.outbox.Address;
import io.benchmate.outbox.Addresses;
import io.benchmate.people.Assignee;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.Person;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;

import org.springframework.context.ApplicationContext;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Reminders are on in the demo: Asha stands for some owners of the sample plan. */
final class DemoReminders {
    /** All day, so that whoever moves the clock need not think of the hour; never at a weekend. */
    static final List<String> SETTINGS =
            List.of(
                    "--benchmate.nudge.from=00:00",
                    "--benchmate.nudge.until=23:59:59",
                    "--benchmate.nudge.tick=1s");

    private static final Person DEMO = new Person("demo", "Demo");

    private DemoReminders() {}

    static void start(ApplicationContext bot, String serviceUrl) {
        Assignee asha = new Assignee.Person(Member.ASHA.objectId, Member.ASHA.displayName);
        for (Member each : Member.values()) {
            bot.getBean(Addresses.class)
                    .remember(
                            new Address(
                                    each.objectId,
                                    Spot.of(each, "personal").id(),
                                    Activities.TENANT,
                                    serviceUrl));
        }
        PlanId plan = bot.getBean(Plans.class).live().getFirst().id();
        bot.getBean(OwnerMappings.class).map(plan.value(), DemoStaff.owners(asha), DEMO);
        LocalDate today =
                LocalDate.ofInstant(
                        bot.getBean(InstantSource.class).instant(), bot.getBean(ZoneId.class));
        bot.getBean(NudgePlans.class)
                .set(
                        NudgePlan.off(plan, today)
                                .on(today)
                                .reviewedOn(List.of(today.plusDays(20), today.plusDays(110))),
                        DEMO);
    }
}
