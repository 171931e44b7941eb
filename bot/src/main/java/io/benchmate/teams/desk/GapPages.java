package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.ask.FrontDesk;
import io.benchmate.ask.TellingWords;
import io.benchmate.card.GapSheets;
import io.benchmate.card.Leaves;
import io.benchmate.card.Sheet;
import io.benchmate.gaps.Gap;
import io.benchmate.gaps.Unanswered;
import io.benchmate.gaps.WordLink;
import io.benchmate.gaps.WordLinks;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What was asked in vain, and the words that admins link to actions because of it. */
final class GapPages {
    private static final int PAGE = 5;
    private static final int NEAREST = 5;

    /** As many rows as are grouped; older ones come when these are settled. */
    private static final int MOST = 500;

    private final Unanswered unanswered;
    private final WordLinks links;
    private final Plans plans;
    private final FrontDesk frontDesk;
    private final AdminGate gate;
    private final ZoneId zone;

    GapPages(
            Unanswered unanswered,
            WordLinks links,
            Plans plans,
            FrontDesk frontDesk,
            AdminGate gate,
            ZoneId zone) {
        this.unanswered = unanswered;
        this.links = links;
        this.plans = plans;
        this.frontDesk = frontDesk;
        this.gate = gate;
        this.zone = zone;
    }

    int count() {
        return gaps().size();
    }

    int countWords() {
        return plans.live().stream().mapToInt(plan -> links.of(plan.id()).size()).sum();
    }

    int countPlans() {
        return plans.live().size();
    }

    private List<Gap> gaps() {
        return Gap.of(unanswered.open(MOST));
    }

    Sheet list(int page) {
        List<Gap> all = gaps();
        Leaves leaves = Leaves.of(page, all.size(), PAGE);
        int from = leaves.from(PAGE);
        return GapSheets.gaps(
                all.subList(from, Math.min(all.size(), from + PAGE)), all.size(), leaves, zone);
    }

    Sheet one(Map<String, String> data) {
        return open(data, (gap, plan) -> chooser(gap, plan, words(gap), ""));
    }

    /** The list, when the gap is settled meanwhile or its plan is gone. */
    private Sheet open(Map<String, String> data, BiFunction<Gap, Plan, Sheet> then) {
        String id = data.getOrDefault("gap", "");
        Optional<Gap> gap = gaps().stream().filter(each -> each.holds(id)).findFirst();
        Optional<Plan> plan = gap.flatMap(this::plan);
        return gap.isPresent() && plan.isPresent() ? then.apply(gap.get(), plan.get()) : list(1);
    }

    private Optional<Plan> plan(Gap gap) {
        List<Plan> live = plans.live();
        return live.stream()
                .filter(plan -> gap.plan() == null || plan.id().equals(gap.plan()))
                .findFirst();
    }

    private static String words(Gap gap) {
        String words = String.join(" ", TellingWords.of(gap.head().question()));
        return words.length() <= WordLinks.LONGEST
                ? words
                : words.substring(0, words.lastIndexOf(' ', WordLinks.LONGEST));
    }

    private Sheet chooser(Gap gap, Plan plan, String words, String problem) {
        List<Sheet.Option> nearest =
                frontDesk.nearest(plan.id(), gap.head().question(), NEAREST).stream()
                        .map(GapPages::option)
                        .toList();
        Sheet sheet = GapSheets.gap(gap, words, nearest, plan.facts().title(), zone);
        return problem.isEmpty() ? sheet : sheet.saying(problem);
    }

    private static Sheet.Option option(Action action) {
        return new Sheet.Option(action.id().value(), action.code() + " " + action.title());
    }

    Sheet link(Incoming.Pressed pressed) {
        return open(pressed.data(), (gap, plan) -> link(pressed, gap, plan));
    }

    private Sheet link(Incoming.Pressed pressed, Gap gap, Plan plan) {
        String words = pressed.data().getOrDefault("words", "").strip();
        Optional<Action> action = action(pressed.data(), plan);
        if (TellingWords.of(words).isEmpty() || words.length() > WordLinks.LONGEST) {
            return chooser(
                    gap,
                    plan,
                    words(gap),
                    "Please give a few words that tell what is meant; “%s” stands in any question."
                            .formatted(words.length() > 60 ? words.substring(0, 60) : words));
        }
        if (action.isEmpty()) {
            return chooser(gap, plan, words, "The plan has no action with that code.");
        }
        if (!links.add(plan.id(), action.get().id(), words, pressed.person())) {
            return chooser(
                    gap, plan, words, "This plan has too many words added; undo some first.");
        }
        unanswered.settle(gap.all());
        gate.note(
                pressed.person(),
                Deed.LINKED_WORDS,
                "“%s” to action %s of \"%s\""
                        .formatted(words, action.get().code(), plan.facts().title()));
        return words(1);
    }

    /** A typed code counts more than a choice that stood there already. */
    private static Optional<Action> action(Map<String, String> data, Plan plan) {
        String code = data.getOrDefault("code", "").strip().replaceFirst("(?i)^action ", "");
        if (code.isEmpty()) {
            String id = data.getOrDefault("action", "");
            return id.isBlank() ? Optional.empty() : plan.action(new ActionId(id));
        }
        return plan.actions().stream()
                .filter(
                        action ->
                                action.code().equalsIgnoreCase(code)
                                        || action.aliases().stream()
                                                .anyMatch(code::equalsIgnoreCase))
                .findFirst();
    }

    Sheet dismiss(Incoming.Pressed pressed) {
        String id = pressed.data().getOrDefault("gap", "");
        gaps().stream()
                .filter(gap -> gap.holds(id))
                .findFirst()
                .ifPresent(
                        gap -> {
                            unanswered.settle(gap.all());
                            gate.note(
                                    pressed.person(),
                                    Deed.DISMISSED_GAP,
                                    gap.all().size() + " wordings");
                        });
        return list(1);
    }

    Sheet words(int page) {
        List<Sheet.Entry> entries = new ArrayList<>();
        for (Plan plan : plans.live()) {
            links.of(plan.id())
                    .forEach(
                            link ->
                                    entries.add(
                                            GapSheets.link(link, about(link, plan), page, zone)));
        }
        Leaves leaves = Leaves.of(page, entries.size(), PAGE);
        int from = leaves.from(PAGE);
        return GapSheets.words(
                entries.subList(from, Math.min(entries.size(), from + PAGE)),
                entries.size(),
                leaves);
    }

    private static String about(WordLink link, Plan plan) {
        return plan.action(link.action())
                        .map(action -> "Action %s %s".formatted(action.code(), action.title()))
                        .orElse("Its action is no longer in the plan; the words do nothing")
                + " · "
                + plan.facts().title();
    }

    /** Takes a link back; pressed again, it changes nothing. */
    Sheet undo(Incoming.Pressed pressed, int page) {
        links.remove(pressed.data().getOrDefault("id", ""))
                .ifPresent(
                        link ->
                                gate.note(
                                        pressed.person(),
                                        Deed.UNLINKED_WORDS,
                                        "“%s”".formatted(link.words())));
        return words(page);
    }
}
