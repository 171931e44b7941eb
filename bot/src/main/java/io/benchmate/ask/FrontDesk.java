package io.benchmate.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Answers questions from the live plans. It remembers each asker's last question for follow-ups,
 * and keeps an index for each plan until its revision changes. Safe for use by many threads.
 */
public final class FrontDesk {
    private static final String FIRST = "which actions on awards are due next month?";

    private final Plans plans;
    private final Cache<PlanId, IndexedPlan> indexes =
            Caffeine.newBuilder().maximumSize(20).build();
    private final Cache<Asker, Remembered> memory;

    public FrontDesk(Plans plans) {
        this(plans, Remembering.DEFAULT);
    }

    public FrontDesk(Plans plans, Remembering remembering) {
        this.plans = plans;
        this.memory =
                Caffeine.newBuilder()
                        .maximumSize(remembering.conversations())
                        .expireAfterAccess(remembering.keep())
                        .build();
    }

    /**
     * Has the live plans indexed now and whenever they change, before anybody asks: for a plan of
     * 30,000 actions that takes seconds.
     *
     * @param background runs work beside its caller's
     */
    public void keepReady(Executor background) {
        plans.onChange(() -> background.execute(this::prepare));
        background.execute(this::prepare);
    }

    /** Whether nobody has to wait for this plan's index. */
    boolean isReady(Plan plan) {
        IndexedPlan known = indexes.getIfPresent(plan.id());
        return known != null && known.plan().equals(plan);
    }

    /** The first question that a plan answers loads much code; it is asked here, and forgotten. */
    private void prepare() {
        for (Plan plan : plans.live()) {
            Question question = new Question(FIRST, new Asker("", ""), LocalDate.EPOCH);
            IndexedPlan index = index(plan);
            Intent intent = new Understanding(index, question.askedOn()).of(FIRST);
            new Answering(index, question.askedOn(), question).of(intent);
        }
    }

    /** The answer; never null, never an exception for anything that a person may type. */
    public Answer answer(Question question) {
        List<Plan> live = plans.live();
        if (live.isEmpty()) {
            return new Answer.NoPlan(
                    "No plan is loaded yet. An admin of this bot can send me one.");
        }
        @Nullable Remembered before = memory.getIfPresent(question.asker());
        IndexedPlan plan = index(WhichPlan.of(live, question, before));
        @Nullable Remembered same =
                before != null && before.plan().equals(plan.plan().id()) ? before : null;
        return answer(question, plan, same);
    }

    /** The actions that fit the words best, best first; for blank words the plan's first ones. */
    public List<Action> search(String words, int limit) {
        Optional<Plan> current = plans.live().stream().findFirst();
        if (current.isEmpty() || limit < 1) {
            return List.of();
        }
        return new Searching(index(current.get())).of(words, limit);
    }

    private Answer answer(Question question, IndexedPlan plan, @Nullable Remembered before) {
        Understanding understanding = new Understanding(plan, question.askedOn());
        Intent understood = understanding.of(question.text());
        if (understood instanceof Intent.Turn turn && before != null) {
            int page = turn.page() > 0 ? turn.page() : before.page() + 1;
            return answered(question.onPage(page), plan, before.intent(), before.text());
        }
        String line = plan.utterance(question.text()).line();
        Intent intent = FollowUp.of(understood, line, before);
        return answered(question, plan, intent, question.text());
    }

    private Answer answered(Question question, IndexedPlan plan, Intent intent, String text) {
        Answer answer = new Answering(plan, question.askedOn(), question).of(intent);
        if (!(answer instanceof Answer.Courtesy || answer instanceof Answer.Help)) {
            List<Action> shown = Shown.all(answer, plan, question, intent);
            memory.put(
                    question.asker(),
                    new Remembered(plan.plan().id(), text, intent, shown, question.page()));
        }
        return answer;
    }

    /** Who needs an index that is being built waits for it. */
    private IndexedPlan index(Plan plan) {
        IndexedPlan known = indexes.getIfPresent(plan.id());
        if (known != null && known.plan() == plan) {
            return known;
        }
        return Objects.requireNonNull(
                indexes.asMap()
                        .compute(
                                plan.id(),
                                (id, there) ->
                                        there != null && there.plan().equals(plan)
                                                ? there
                                                : new IndexedPlan(plan)));
    }
}
