package io.benchmate.teams.desk;

import io.benchmate.ask.FrontDesk;
import io.benchmate.card.SearchCard;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;

import java.util.List;
import java.util.Optional;

/** The search extension: actions found while writing any message. */
final class Search {
    private final FrontDesk frontDesk;
    private final Plans plans;

    Search(FrontDesk frontDesk, Plans plans) {
        this.frontDesk = frontDesk;
        this.plans = plans;
    }

    Reply find(Incoming.Searched searched) {
        List<Plan> live = plans.live();
        return new Reply.Found(
                frontDesk.search(searched.words(), searched.skip() + searched.count()).stream()
                        .skip(searched.skip())
                        .flatMap(action -> result(live, action).stream())
                        .toList());
    }

    /** Empty where the plan was replaced in between. */
    private static Optional<Reply.Result> result(List<Plan> live, Action action) {
        return live.stream()
                .filter(plan -> plan.actions().contains(action))
                .findFirst()
                .map(
                        plan ->
                                new Reply.Result(
                                        SearchCard.title(action),
                                        SearchCard.line(plan, action),
                                        SearchCard.draw(plan, action)));
    }
}
