package io.benchmate.teams.desk;

import io.benchmate.card.Labels;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.people.People;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The loaded plans in the order in which they are asked, and the buttons that change it. */
final class PlansPage {
    /** Has a plan asked first. Data: {@code plan}. */
    static final String FIRST = "plan-first";

    private static final int LISTED = 12;
    private static final int BUTTONS = 6;
    private static final int TITLE = 48;

    private final Plans plans;
    private final Revisions revisions;
    private final People people;

    PlansPage(Plans plans, Revisions revisions, People people) {
        this.plans = plans;
        this.revisions = revisions;
        this.people = people;
    }

    /** What a button of this page does; empty for buttons of other cards. */
    Optional<Reply> pressed(Incoming.Pressed pressed) {
        if (!pressed.verb().equals(FIRST)) {
            return Optional.empty();
        }
        if (!people.isAdmin(pressed.person())) {
            return Optional.of(
                    new Reply.Post(
                            NoticeCard.draw(
                                    Notice.of(
                                            "Only admins look after plans",
                                            "Nothing was changed."))));
        }
        String plan = pressed.data().getOrDefault("plan", "");
        boolean done =
                !plan.isBlank() && revisions.putFirst(new PlanId(plan), Imports.editor(pressed));
        Notice page = done ? loaded() : loaded().and("That plan is not loaded any more.");
        return Optional.of(new Reply.Replace(NoticeCard.draw(page)));
    }

    Notice loaded() {
        List<Plan> live = plans.live();
        if (live.isEmpty()) {
            return Notice.of("No plan is loaded", "Send me the plan as .xlsx, .docx or .csv.");
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "Questions that name no plan go to the first. To record a status, evidence or a"
                        + " correction, say for instance: record on 1");
        live.stream().limit(LISTED).map(PlansPage::line).forEach(lines::add);
        if (live.size() > LISTED) {
            lines.add("and %d more".formatted(live.size() - LISTED));
        }
        return new Notice("The plans that I answer from", lines, List.of(), buttons(live));
    }

    private static String line(Plan plan) {
        return "%s: %d actions".formatted(plan.facts().title(), plan.actions().size());
    }

    private static List<Notice.Button> buttons(List<Plan> live) {
        List<String> titles = live.stream().map(plan -> plan.facts().title()).toList();
        return live.stream()
                .skip(1)
                .limit(BUTTONS)
                .map(
                        plan ->
                                new Notice.Button(
                                        "Ask first: "
                                                + Labels.apart(plan.facts().title(), titles, TITLE),
                                        FIRST,
                                        Map.of("plan", plan.id().value()),
                                        false))
                .toList();
    }
}
