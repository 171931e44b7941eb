package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.NudgeForms;
import io.benchmate.card.NudgeNotices;
import io.benchmate.card.OwnerNewsSheets;
import io.benchmate.people.Assignee;
import io.benchmate.people.ClosedAccounts;
import io.benchmate.people.OwnerMappings;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes whom an admin names in the place of an owner who left. */
final class Successors implements Corner {
    private final Plans plans;
    private final OwnerMappings mappings;
    private final ClosedAccounts closed;
    private final Proposing proposing;
    private final AdminGate gate;

    Successors(
            Plans plans,
            OwnerMappings mappings,
            ClosedAccounts closed,
            Proposing proposing,
            AdminGate gate) {
        this.plans = plans;
        this.mappings = mappings;
        this.closed = closed;
        this.proposing = proposing;
        this.gate = gate;
    }

    @Override
    public Optional<Reply> said(Incoming.Said said) {
        return Optional.empty();
    }

    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        return pressed.verb().equals(OwnerNewsSheets.SAVE)
                ? Optional.of(
                        gate.through(
                                pressed,
                                "Who stands for an owner is said by the people who look after"
                                        + " Benchmate.",
                                () -> save(pressed)))
                : Optional.empty();
    }

    private Reply save(Incoming.Pressed pressed) {
        if (pressed.place().kind() != Place.Kind.PERSONAL) {
            return new Reply.Post(NoticeCard.draw(NudgeNotices.ownChat()));
        }
        List<String> done = new ArrayList<>();
        for (int i = 0; i < OwnerNewsSheets.MOST; i++) {
            String picked = pressed.data().getOrDefault("successor-" + i, "").strip();
            if (!picked.isEmpty() && !picked.equals(NudgeForms.NONE)) {
                done.add(
                        follow(
                                pressed,
                                pressed.data().getOrDefault("plan-" + i, ""),
                                pressed.data().getOrDefault("gone-" + i, ""),
                                picked.toLowerCase(Locale.ROOT)));
            }
        }
        return done.isEmpty()
                ? new Reply.Post(NoticeCard.draw(OwnerNewsSheets.pickFirst()))
                : new Reply.Replace(NoticeCard.draw(OwnerNewsSheets.saved(done)));
    }

    private String follow(Incoming.Pressed pressed, String planId, String gone, String picked) {
        Optional<Plan> plan =
                plans.live().stream().filter(each -> each.id().value().equals(planId)).findFirst();
        if (plan.isEmpty()) {
            return "That plan is no longer there, so nothing was changed.";
        }
        if (!picked.matches("[a-z0-9-]{8,100}")
                || picked.equals(gone)
                || closed.known().contains(picked)) {
            return "The account that you picked is closed or none, so nothing was changed.";
        }
        Assignee follower = new Assignee.Person(picked, proposing.name(picked));
        Map<String, List<Assignee>> changed = changed(planId, gone, follower);
        if (changed.isEmpty()) {
            return "Somebody has already named who follows, so nothing was changed.";
        }
        mappings.map(planId, changed, pressed.person());
        gate.note(
                pressed.person(),
                Deed.MAPPED_OWNERS,
                "who follows for %d owners of \"%s\""
                        .formatted(changed.size(), plan.get().facts().title()));
        return "%s now stands for %s in “%s”, and is reminded of what is due."
                .formatted(
                        follower.name(),
                        changed.size() == 1 ? "that owner" : changed.size() + " owners",
                        plan.get().facts().title());
    }

    /** By owner: the same people with the follower in the place of who left. */
    private Map<String, List<Assignee>> changed(String plan, String gone, Assignee follower) {
        Map<String, List<Assignee>> changed = new LinkedHashMap<>();
        mappings.of(plan)
                .mapped()
                .forEach(
                        (owner, behind) -> {
                            List<Assignee> now =
                                    behind.stream()
                                            .map(each -> isHe(each, gone) ? follower : each)
                                            .distinct()
                                            .toList();
                            if (behind.stream().anyMatch(each -> isHe(each, gone))) {
                                changed.put(owner, now);
                            }
                        });
        return changed;
    }

    private static boolean isHe(Assignee assignee, String id) {
        return assignee instanceof Assignee.Person && assignee.id().equalsIgnoreCase(id);
    }
}
