package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.Leaves;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.NudgeAdminSheets;
import io.benchmate.card.NudgeAdminSheets.Line;
import io.benchmate.card.NudgeNotices;
import io.benchmate.card.NudgeRuleSheets;
import io.benchmate.card.ReachSheets;
import io.benchmate.card.Sheet;
import io.benchmate.card.SheetCard;
import io.benchmate.nudge.NudgePlan;
import io.benchmate.nudge.NudgePlans;
import io.benchmate.nudge.Outlook;
import io.benchmate.nudge.Rehearsal;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The pages on which an admin rehearses reminders, switches them, and maps owners. */
final class NudgeAdmin implements Corner {
    private static final Set<String> WORDS =
            Set.of("nudges", "reminders admin", "rehearse", "rehearsal", "owners", "map owners");
    private static final int PAGE = 6;

    private final Plans plans;
    private final NudgePlans set;
    private final Outlook outlook;
    private final Pages pages;
    private final Nudges.Now now;

    /** The pages beside this one, and who may see them. */
    record Pages(OwnerPages owners, NudgePeople people, AdminGate gate) {}

    NudgeAdmin(Plans plans, NudgePlans set, Outlook outlook, Pages pages, Nudges.Now now) {
        this.plans = plans;
        this.set = set;
        this.outlook = outlook;
        this.pages = pages;
        this.now = now;
    }

    @Override
    public Optional<Reply> said(Incoming.Said said) {
        String words = Typed.command(said.text());
        if (!WORDS.contains(words) || !pages.gate().isOpenTo(said.person())) {
            return Optional.empty();
        }
        return Optional.of(
                said.place().kind() == Place.Kind.PERSONAL
                        ? new Reply.Post(SheetCard.draw(start(words)))
                        : new Reply.Post(NoticeCard.draw(NudgeNotices.ownChat())));
    }

    /** A single plan's page at once, where there is but one plan. */
    private Sheet start(String words) {
        List<Plan> live = plans.live();
        if (live.size() == 1 && words.endsWith("owners")) {
            return pages.owners().list(line(live.getFirst()), live.getFirst(), 1);
        }
        return live.size() == 1 && words.startsWith("rehears")
                ? rehearsal(live.getFirst(), 1)
                : hub();
    }

    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        if (!pressed.verb().startsWith(NudgeAdminSheets.HUB)) {
            return Optional.empty();
        }
        return Optional.of(
                pages.gate()
                        .through(
                                pressed,
                                "Reminders are switched by the people who look after Benchmate."
                                        + " Say “what will you remind me of?” for your own.",
                                () ->
                                        pressed.place().kind() == Place.Kind.PERSONAL
                                                ? new Reply.Replace(SheetCard.draw(page(pressed)))
                                                : new Reply.Post(
                                                        NoticeCard.draw(NudgeNotices.ownChat()))));
    }

    private Sheet page(Incoming.Pressed pressed) {
        int page = Revised.number(pressed.data().getOrDefault("page", "1"));
        return switch (pressed.verb()) {
            case NudgeAdminSheets.REHEARSE -> plan(pressed, plan -> rehearsal(plan, page));
            case NudgeAdminSheets.ON -> plan(pressed, plan -> turn(pressed, plan, true));
            case NudgeAdminSheets.OFF -> plan(pressed, plan -> turn(pressed, plan, false));
            case NudgeAdminSheets.OWNERS ->
                    plan(pressed, plan -> pages.owners().list(line(plan), plan, page));
            case NudgeAdminSheets.OWNER ->
                    plan(pressed, plan -> pages.owners().one(line(plan), plan, pressed.data()));
            case NudgeAdminSheets.MAP ->
                    plan(pressed, plan -> pages.owners().map(plan, pressed, () -> line(plan)));
            case NudgeAdminSheets.UNMAP ->
                    plan(pressed, plan -> pages.owners().unmap(plan, pressed, () -> line(plan)));
            case NudgeAdminSheets.RULES ->
                    plan(pressed, plan -> NudgeRuleSheets.rules(line(plan), ""));
            case NudgeAdminSheets.SET_RULES -> plan(pressed, plan -> setRules(pressed, plan));
            case NudgeAdminSheets.PEOPLE -> pages.people().sheet();
            case ReachSheets.INSTALL -> pages.people().install(pressed);
            default -> hub();
        };
    }

    private Sheet plan(Incoming.Pressed pressed, Function<Plan, Sheet> then) {
        String id = pressed.data().getOrDefault("plan", "");
        return plans.live().stream()
                .filter(plan -> plan.id().value().equals(id))
                .findFirst()
                .map(then)
                .orElseGet(this::hub);
    }

    private Sheet hub() {
        return NudgeAdminSheets.hub(
                plans.live().stream().map(this::line).toList(),
                pages.people().countUnreachable(),
                pages.people().countOptedOut());
    }

    private Line line(Plan plan) {
        int mapped = pages.owners().count(plan, true);
        int unmapped = pages.owners().count(plan, false);
        return new Line(
                plan.id().value(),
                plan.facts().title(),
                set.of(plan.id(), now.day()),
                mapped,
                unmapped);
    }

    private Sheet rehearsal(Plan plan, int page) {
        List<Rehearsal.Sent> sent = outlook.of(plan.id().value(), now.day());
        return NudgeAdminSheets.rehearsal(
                line(plan),
                sent,
                outlook.untold(plan.id().value(), now.day()),
                Leaves.of(page, sent.size(), PAGE),
                PAGE);
    }

    /** Pressed again, it changes nothing. */
    private Sheet turn(Incoming.Pressed pressed, Plan plan, boolean on) {
        NudgePlan was = set.of(plan.id(), now.day());
        if (was.active() != on) {
            set.set(on ? was.on(now.day()) : was.off(), pressed.person());
            note(pressed, on ? Deed.SWITCHED_REMINDERS_ON : Deed.SWITCHED_REMINDERS_OFF, plan);
        }
        return hub();
    }

    private Sheet setRules(Incoming.Pressed pressed, Plan plan) {
        return NudgeRules.read(set.of(plan.id(), now.day()), pressed.data())
                .map(
                        how -> {
                            set.set(how, pressed.person());
                            note(pressed, Deed.SET_REMINDERS, plan);
                            return hub();
                        })
                .orElseGet(() -> NudgeRuleSheets.rules(line(plan), NudgeRules.PROBLEM));
    }

    private void note(Incoming.Pressed pressed, Deed deed, Plan plan) {
        pages.gate().note(pressed.person(), deed, "\"" + plan.facts().title() + "\"");
    }
}
