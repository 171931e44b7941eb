package io.benchmate.teams.desk;

import io.benchmate.card.Labels;
import io.benchmate.card.Notice;
import io.benchmate.card.RecordCard;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the bot says when something cannot be recorded right away. */
final class RecordWords {
    static final String ONE_AT_A_TIME =
            "Record first, then take back: do one of them and save. Nothing was recorded.";

    private RecordWords() {}

    static Notice onlyAdmins(String sentence) {
        return Notice.of("Only for admins", sentence);
    }

    static Notice ownChat(String said) {
        return Notice.of(
                "Let us do this in our own chat",
                "Here everybody reads along. Open your chat with me and say there: " + said,
                "Nothing was recorded.");
    }

    static Notice noSuch(String code) {
        return Notice.of(
                "There is no action " + code.strip().replaceAll("[^\\w. -]", ""),
                "No loaded plan has it. Ask me about the topic to see its number, then say, for"
                        + " instance: record on 1");
    }

    static Notice gone() {
        return Notice.of(
                "That action is no longer in the plan",
                "A newer revision does not have it, so nothing was recorded.");
    }

    /** Never the first that comes: the same code is another action in another plan. */
    static Notice whichPlan(RecordCommand command, Map<Plan, Action> plans) {
        List<String> lines = new ArrayList<>();
        lines.add("Several plans have an action " + command.code() + ".");
        List<Notice.Button> buttons = new ArrayList<>();
        List<String> titles = plans.keySet().stream().map(plan -> plan.facts().title()).toList();
        plans.forEach(
                (plan, action) -> {
                    lines.add(plan.facts().title() + ": " + action.title());
                    buttons.add(button(command, plan, action, titles));
                });
        return Notice.of("Which plan do you mean?", lines.toArray(String[]::new))
                .with(buttons.toArray(Notice.Button[]::new));
    }

    private static Notice.Button button(
            RecordCommand command, Plan plan, Action action, List<String> titles) {
        Map<String, String> data = new HashMap<>();
        if (command instanceof RecordCommand.Put(_, var entry)) {
            data.putAll(Records.data(entry));
        }
        data.put("plan", plan.id().value());
        data.put("action", action.id().value());
        String verb = command instanceof RecordCommand.Put ? RecordCard.SAVE : RecordCard.FORM;
        return new Notice.Button(Labels.apart(plan.facts().title(), titles, 60), verb, data, false);
    }
}
