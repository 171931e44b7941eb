package io.benchmate.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Answers questions from the live plans. It remembers each asker's last question for follow-ups,
 * and keeps an index for each plan until its revision changes. Safe for use by many threads.
 */
public final class FrontDesk {
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
        Question asked = question.as(text);
        Answer answer = new Answering(plan, asked.askedOn(), asked).of(intent);
        if (!(answer instanceof Answer.Courtesy || answer instanceof Answer.Help)) {
            List<Action> shown = Shown.all(answer, plan, asked, intent);
            memory.put(
                    question.asker(),
                    new Remembered(plan.plan().id(), text, intent, shown, question.page()));
        }
        return answer;
    }

    private IndexedPlan index(Plan plan) {
        IndexedPlan known = indexes.getIfPresent(plan.id());
        if (known != null && (known.plan() == plan || known.plan().equals(plan))) {
            return known;
        }
        IndexedPlan made = new IndexedPlan(plan);
        indexes.put(plan.id(), made);
        return made;
    }
}
