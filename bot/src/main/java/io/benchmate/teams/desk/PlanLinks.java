package io.benchmate.teams.desk;

import io.benchmate.diary.Kept;
import io.benchmate.diary.offers.Offers;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.Titles;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.recording.Laid;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the plan has on a thing that the diary tells of. */
final class PlanLinks {
    private static final Pattern ACTION =
            Pattern.compile("(?i)(?:show (?:me )?)?action (\\S+?)[?.!]?");

    private final Laid laid;

    PlanLinks(Laid laid) {
        this.laid = laid;
    }

    /** The action of the same name. */
    Optional<Action> to(Kept kept) {
        String title = kept.entry().facts().title();
        return actions().filter(action -> Titles.alike(title, action.title())).findFirst();
    }

    /** The entry that came from the action that words ask for by its code, or that has its name. */
    Optional<Kept> from(String said, Collection<Kept> entries) {
        Matcher asked = ACTION.matcher(said.strip());
        if (!asked.matches()) {
            return Optional.empty();
        }
        return laid.plans().live().stream()
                .flatMap(
                        plan ->
                                plan.actions().stream()
                                        .filter(
                                                action ->
                                                        action.code()
                                                                .equalsIgnoreCase(asked.group(1)))
                                        .flatMap(action -> from(plan, action, entries).stream()))
                .findFirst();
    }

    private static Optional<Kept> from(Plan plan, Action action, Collection<Kept> entries) {
        String uid = Offers.uid(plan, action);
        return entries.stream()
                .filter(kept -> kept.entry().facts().uid().equals(uid))
                .findFirst()
                .or(
                        () ->
                                entries.stream()
                                        .filter(
                                                kept ->
                                                        Titles.alike(
                                                                kept.entry().facts().title(),
                                                                action.title()))
                                        .findFirst());
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
