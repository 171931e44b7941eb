package io.benchmate.nudge;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Plan;

import java.util.List;
import java.util.Optional;

/**
 * A digest whose items say how their actions stand now, for a card that is drawn again: an answer
 * changes the status and the evidence that the card showed when it was sent. Pure.
 */
public final class DigestNow {
    private DigestNow() {}

    /**
     * @param laid the plans with what is recorded laid over them; an action that is gone from them
     *     stays as it was told
     */
    public static NudgeDigest of(NudgeDigest digest, List<Plan> laid) {
        return new NudgeDigest(
                digest.person(),
                digest.name(),
                digest.day(),
                digest.items().stream().map(item -> now(item, laid)).toList(),
                digest.carried());
    }

    private static NudgeDigest.Item now(NudgeDigest.Item item, List<Plan> laid) {
        Optional<Plan> plan =
                laid.stream().filter(each -> each.id().value().equals(item.plan())).findFirst();
        Optional<Action> action = plan.flatMap(each -> each.action(new ActionId(item.action())));
        return action.map(each -> Items.standing(item, each, plan.orElseThrow())).orElse(item);
    }
}
