package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.List;

/** The actions that an answer shows, over all its pages: what "it" and "those" will mean next. */
final class Shown {
    private Shown() {}

    /**
     * @param finder that the answer was found by
     */
    static List<Action> all(
            Answer answer, IndexedPlan plan, Question question, Intent intent, Finder finder) {
        if (!(answer instanceof Answer.Several several) || several.pages() == 1) {
            return on(answer);
        }
        return on(
                new Answering(plan, question.askedOn(), question, finder, several.total())
                        .of(intent));
    }

    /** Those on the page that an answer shows. */
    static List<Action> on(Answer answer) {
        return switch (answer) {
            case Answer.One one -> List.of(one.action());
            case Answer.Several several ->
                    several.groups().stream()
                            .flatMap(group -> group.lines().stream())
                            .map(Answer.Line::action)
                            .toList();
            case Answer.Count count -> count.actions();
            case Answer.NotSaid silent -> silent.pointer();
            case Answer.Which which -> which.options().getFirst().actions();
            case Answer.Together together ->
                    together.parts().stream()
                            .flatMap(part -> on(part.answer()).stream())
                            .distinct()
                            .toList();
            case Answer.Meaning _, Answer.Help _, Answer.Courtesy _, Answer.NoPlan _ -> List.of();
        };
    }
}
