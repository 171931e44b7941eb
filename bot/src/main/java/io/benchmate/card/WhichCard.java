package io.benchmate.card;

import io.benchmate.ask.Answer;
import io.benchmate.plan.Action;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/**
 * One short question back: the readings, numbered so that "2" can be typed, with the first of what
 * each would show, and a button for each.
 */
final class WhichCard {
    /** Actions named under a reading; the rest is counted. */
    static final int SHOWN = 3;

    private static final int LABEL = 60;

    private WhichCard() {}

    static Frame.Body draw(Answer.Which which, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.text(Run.bold(Clip.to(which.lead(), length))));
        List<ObjectNode> presses = new ArrayList<>();
        List<String> labels = which.options().stream().map(Answer.Option::label).toList();
        int number = 0;
        for (Answer.Option option : which.options()) {
            number++;
            ObjectNode press = press(option, labels);
            presses.add(press);
            ObjectNode box = Parts.shaded(option(number, option, length));
            parts.add(Parts.spaced(Press.on(box, press.deepCopy()), Parts.Spacing.SMALL));
        }
        parts.add(
                Parts.spaced(
                        Parts.text(Run.grey("Press one, or type its number.")),
                        Parts.Spacing.SMALL));
        return new Frame.Body(parts, presses);
    }

    private static ObjectNode press(Answer.Option option, List<String> labels) {
        return Press.question(
                Labels.apart(option.label(), labels, LABEL),
                option.question(),
                NextSteps.data(option.basis()));
    }

    private static List<ObjectNode> option(int number, Answer.Option option, int length) {
        List<ObjectNode> lines = new ArrayList<>();
        lines.add(
                Parts.text(
                        Run.bold(number + "  " + Clip.line(option.label(), length)),
                        Run.grey("  " + counted(option.actions()))));
        for (Action action : option.actions().subList(0, Math.min(SHOWN, count(option)))) {
            String title = Clip.line(action.code() + " " + action.title(), Math.min(length, 90));
            lines.add(Parts.spaced(Parts.text(Run.grey(title)), Parts.Spacing.NONE));
        }
        if (count(option) > SHOWN) {
            String more = "and " + (count(option) - SHOWN) + " more";
            lines.add(Parts.spaced(Parts.text(Run.grey(more)), Parts.Spacing.NONE));
        }
        return lines;
    }

    private static int count(Answer.Option option) {
        return option.actions().size();
    }

    static String counted(List<Action> actions) {
        return actions.size() == 1 ? "1 action" : actions.size() + " actions";
    }
}
