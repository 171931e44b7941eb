package io.benchmate.ask;

import io.benchmate.plan.Action;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two or three questions of one message, each answered after the one before it. */
final class SeveralAsked {
    private final IndexedPlan plan;
    private final Question question;
    private final @Nullable Remembered before;
    private final List<String> parts;

    /**
     * @param parts the questions, in order
     */
    SeveralAsked(
            IndexedPlan plan, Question question, @Nullable Remembered before, List<String> parts) {
        this.plan = plan;
        this.question = question;
        this.before = before;
        this.parts = parts;
    }

    /** All answers together; empty where there is one question, or the plan tells none of them. */
    Optional<Told> told() {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Told> told = new ArrayList<>();
        Remembered last = before;
        for (String part : parts) {
            Told one = told.isEmpty() ? alone(part, last) : next(part, last);
            told.add(one);
            last = one.after() == null ? last : one.after();
        }
        boolean silent = told.stream().allMatch(one -> one.answer() instanceof Answer.NotSaid);
        return last == null || silent ? Optional.empty() : Optional.of(joined(told, last));
    }

    private Told alone(String part, @Nullable Remembered last) {
        return new Talk(plan, question.asking(part), last, Rewriter.NONE).plain();
    }

    private Told next(String part, @Nullable Remembered last) {
        Optional<Action> shown = Optional.ofNullable(last).flatMap(LeaningHalf::on);
        return last != null && shown.isPresent() && LeaningHalf.is(plan.utterance(part).line())
                ? new Told(new LeaningHalf(plan, part).about(shown.get()), last)
                : alone(part, last);
    }

    private Told joined(List<Told> told, Remembered last) {
        List<Answer.Part> answers = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            answers.add(new Answer.Part(parts.get(i), told.get(i).answer()));
        }
        List<Action> all =
                told.stream()
                        .flatMap(
                                one ->
                                        one.after() == null
                                                ? Stream.<Action>of()
                                                : one.after().shown().stream())
                        .distinct()
                        .toList();
        return new Told(Both.of(answers), last.in(all, -1));
    }
}
