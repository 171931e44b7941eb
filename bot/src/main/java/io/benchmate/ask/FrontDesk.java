package io.benchmate.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers questions from the live plans. It remembers each asker's last question for follow-ups,
 * and keeps an index for each plan until its revision changes. Safe for use by many threads.
 */
public final class FrontDesk {
    private final Plans plans;
    private final AddedWords added;
    private final Cache<PlanId, IndexedPlan> indexes =
            Caffeine.newBuilder().maximumSize(20).build();
    private final Cache<Asker, Remembered> memory;

    public FrontDesk(Plans plans) {
        this(plans, AddedWords.NONE);
    }

    public FrontDesk(Plans plans, AddedWords added) {
        this(plans, added, Remembering.DEFAULT);
    }

    public FrontDesk(Plans plans, Remembering remembering) {
        this(plans, AddedWords.NONE, remembering);
    }

    public FrontDesk(Plans plans, AddedWords added, Remembering remembering) {
        this.plans = plans;
        this.added = added;
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
        IndexedPlan plan = index(current.get());
        Set<Action> found = new LinkedHashSet<>();
        plan.links().in(words, plan).forEach(link -> found.add(link.action()));
        found.addAll(new Searching(plan).of(words, limit));
        return found.stream().limit(limit).toList();
    }

    /** The actions of one plan that are nearest to a question, for an admin to choose from. */
    public List<Action> nearest(PlanId id, String question, int limit) {
        return plans.live().stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .map(plan -> new Searching(index(plan)).of(question, limit))
                .orElse(List.of());
    }

    private Answer answer(Question question, IndexedPlan plan, @Nullable Remembered before) {
        Understanding understanding = new Understanding(plan, question.askedOn());
        Intent understood = understanding.of(question.text());
        if (understood instanceof Intent.Turn turn && before != null) {
            int page = turn.page() > 0 ? turn.page() : before.page() + 1;
            Question next = question.onPage(page);
            return remembered(answered(next, plan, before.intent()), next, plan, before.text());
        }
        String line = plan.utterance(question.text()).line();
        Linking.Result own = answered(question, plan, FollowUp.of(understood, line, before));
        Linking.Result result =
                new Linking(plan, question).over(own.answer(), own.intent(), understood);
        return remembered(result, question, plan, question.text());
    }

    private static Linking.Result answered(Question question, IndexedPlan plan, Intent intent) {
        return new Linking.Result(
                new Answering(plan, question.askedOn(), question).of(intent), intent);
    }

    private Answer remembered(
            Linking.Result result, Question question, IndexedPlan plan, String text) {
        Answer answer = result.answer();
        Intent intent = result.intent();
        if (!(answer instanceof Answer.Courtesy || answer instanceof Answer.Help)) {
            List<Action> shown = Shown.all(answer, plan, question, intent);
            memory.put(
                    question.asker(),
                    new Remembered(plan.plan().id(), text, intent, shown, question.page()));
        }
        return answer;
    }

    private IndexedPlan index(Plan plan) {
        IndexedPlan known = indexes.getIfPresent(plan.id());
        List<AddedWords.Link> words = added.of(plan.id());
        if (known != null
                && known.added().equals(words)
                && (known.plan() == plan || known.plan().equals(plan))) {
            return known;
        }
        IndexedPlan made = new IndexedPlan(plan, words);
        indexes.put(plan.id(), made);
        return made;
    }
}
