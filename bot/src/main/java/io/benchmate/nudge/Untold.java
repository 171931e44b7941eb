package io.benchmate.nudge;

import io.benchmate.people.Assignee;
import io.benchmate.people.Owners;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.StatusMeaning;
import io.benchmate.plan.timescale.Reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An action that somebody is not reminded of, though it is not done, for an admin to mend.
 *
 * @param code the action's printed code
 * @param title the action in the plan's words
 * @param why in a sentence without its full stop
 */
public record Untold(String code, String title, String why) {

    /** In the plan's order; an action may have two reasons. */
    public static List<Untold> of(Planned planned) {
        return of(
                planned,
                action ->
                        Stream.of(
                                        owner(planned, action),
                                        group(planned, action),
                                        timescale(planned, action))
                                .flatMap(reasons -> reasons));
    }

    /** The same where groups whose members cannot be read are shown in some other way. */
    public static List<Untold> besidesGroups(Planned planned) {
        return of(
                planned,
                action -> Stream.concat(owner(planned, action), timescale(planned, action)));
    }

    private static List<Untold> of(Planned planned, Function<Action, Stream<String>> reasons) {
        Plan plan = planned.plan();
        return plan.actions().stream()
                .filter(action -> !StatusMeaning.done(action.status(), plan.facts().legend()))
                .flatMap(
                        action ->
                                reasons.apply(action)
                                        .map(why -> new Untold(action.code(), action.title(), why)))
                .toList();
    }

    private static Stream<String> owner(Planned planned, Action action) {
        Optional<String> cell = action.text(Field.OWNER);
        if (cell.isEmpty()) {
            return Stream.of("the plan names no owner");
        }
        Owners.Owned owned = planned.people().owners().of(cell.get(), planned.plan().facts().key());
        return owned.unmapped().stream().map(each -> why(planned, each));
    }

    private static String why(Planned planned, String owner) {
        return planned.people()
                .owners()
                .why(owner, planned.plan().facts().key())
                .map(why -> "nobody is reminded for the owner “" + owner + "”: " + why)
                .orElseGet(() -> "nobody is mapped to the owner “" + owner + "”");
    }

    /** Nobody is written to before it is known who is in it. */
    private static Stream<String> group(Planned planned, Action action) {
        Owners.Owned owned =
                planned.people()
                        .owners()
                        .of(action.text(Field.OWNER).orElse(""), planned.plan().facts().key());
        return owned.assigned().entrySet().stream()
                .filter(each -> each.getKey() instanceof Assignee.Group)
                .map(
                        each ->
                                "who is in the group %s, which stands for the owner “%s”, cannot be read now"
                                        .formatted(each.getKey().name(), each.getValue()));
    }

    private static Stream<String> timescale(Planned planned, Action action) {
        return planned.readings().of(action).filter(each -> !each.maySend()).stream()
                .map(Reading::words)
                .map(words -> "how “" + words + "” is meant is still to be asked");
    }
}
