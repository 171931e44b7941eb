package io.benchmate.teams.desk;

import io.benchmate.diary.Kept;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.Titles;
import io.benchmate.plan.Action;
import io.benchmate.plan.recording.Laid;

import java.util.Optional;
import java.util.stream.Stream;

/** What the plan has on a thing that the diary tells of. */
final class PlanLinks {
    private final Laid laid;

    PlanLinks(Laid laid) {
        this.laid = laid;
    }

    /** A button that asks the plan for the action of the same name. */
    Optional<Press> to(Kept kept) {
        String title = kept.entry().facts().title();
        return actions()
                .filter(action -> Titles.alike(title, action.title()))
                .findFirst()
                .map(
                        action ->
                                Press.say(
                                        "In the plan: " + action.code(),
                                        "action " + action.code()));
    }

    /** A button that asks the plan about awards. */
    Optional<Press> awards() {
        return actions()
                        .anyMatch(
                                action ->
                                        action.title()
                                                .toLowerCase(java.util.Locale.UK)
                                                .contains("award"))
                ? Optional.of(Press.say("Awards in the plan", "which actions are on awards?"))
                : Optional.empty();
    }

    private Stream<Action> actions() {
        return laid.plans().live().stream().flatMap(plan -> plan.actions().stream());
    }
}
