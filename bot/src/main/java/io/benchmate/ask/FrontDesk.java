package io.benchmate.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.calendar.SteeringGroup;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Answers questions from the live plans. It remembers each asker's last question for follow-ups,
 * and keeps an index for each plan until its revision changes. Safe for use by many threads.
 */
public final class FrontDesk {
    private static final String FIRST = "which actions on awards are due next month?";

    private final Plans plans;
    private final Readings readings;
    private final AddedWords added;
    private final Rewriter rewriter;
    private final SteeringGroup steering;
    private final Cache<PlanId, IndexedPlan> indexes =
            Caffeine.newBuilder().maximumSize(20).build();
    private final Cache<Asker, Remembered> memory;
    private final AmongPlans among = new AmongPlans(this::told, this::index);
    private volatile Roles roles = Roles.NONE;

    public FrontDesk(Plans plans) {
        this(plans, Remembering.DEFAULT, Rewriter.NONE);
    }

    public FrontDesk(Plans plans, AddedWords added) {
        this(plans, Readings.UK, added, Remembering.DEFAULT, Rewriter.NONE);
    }

    public FrontDesk(Plans plans, Remembering remembering) {
        this(plans, remembering, Rewriter.NONE);
    }

    public FrontDesk(Plans plans, Remembering remembering, Rewriter rewriter) {
        this(plans, Readings.UK, AddedWords.NONE, remembering, rewriter);
    }

    public FrontDesk(Plans plans, Readings readings, Remembering remembering) {
        this(plans, readings, AddedWords.NONE, remembering, Rewriter.NONE);
    }

    /**
     * @param readings how the timescales of a plan are read, asked anew with each question
     * @param added words that admins linked to actions
     * @param rewriter helps with questions that would be refused as not understood
     */
    public FrontDesk(
            Plans plans,
            Readings readings,
            AddedWords added,
            Remembering remembering,
            Rewriter rewriter) {
        this(plans, readings, added, remembering, rewriter, SteeringGroup.UNKNOWN);
    }

    /**
     * @param steering when the steering group meets, asked when a question speaks of it
     */
    public FrontDesk(
            Plans plans,
            Readings readings,
            AddedWords added,
            Remembering remembering,
            Rewriter rewriter,
            SteeringGroup steering) {
        this.plans = plans;
        this.readings = readings;
        this.added = added;
        this.rewriter = rewriter;
        this.steering = steering;
        this.memory =
                Caffeine.newBuilder()
                        .executor(Runnable::run)
                        .maximumSize(remembering.conversations())
                        .expireAfterAccess(remembering.keep())
                        .build();
    }

    /** From now on whoever asks for his own actions is known by these. */
    public void knows(Roles known) {
        roles = known;
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
    public Answer answer(Question asked) {
        Question question = asked.as(Typed.asked(asked.text()));
        List<Plan> live = plans.live();
        if (live.isEmpty()) {
            return new Answer.NoPlan(
                    "No plan is loaded yet. An admin of this bot can send me one.");
        }
        @Nullable Remembered before = memory.getIfPresent(question.asker());
        Optional<Answer> known = LoadedPlans.asked(live, question.text());
        if (known.isPresent()) {
            return known.get();
        }
        return kept(question, among.told(live, chosen(question, before), before));
    }

    /**
     * Another page of the answer to a question. It is the answer that this person was given, where
     * that is still remembered; else the question is asked anew.
     */
    public Answer page(Question asked) {
        Question question = asked.as(Typed.asked(asked.text()));
        @Nullable Remembered before = memory.getIfPresent(question.asker());
        Optional<Plan> plan =
                before == null
                        ? Optional.empty()
                        : plans.live().stream()
                                .filter(one -> one.id().equals(before.plan()))
                                .filter(
                                        one ->
                                                question.plan() == null
                                                        || one.id().equals(question.plan()))
                                .findFirst();
        return plan.map(this::index)
                .flatMap(one -> new Talk(one, bare(question, one), before, rewriter).paged())
                .map(told -> kept(question, told))
                .orElseGet(() -> answer(question));
    }

    private Answer kept(Question question, Told told) {
        if (told.after() != null) {
            memory.put(question.asker(), told.after());
        }
        return told.answer();
    }

    /** An answer to what was asked back means the option's question. */
    private static Question chosen(Question question, @Nullable Remembered before) {
        return before == null
                ? question
                : Choosing.of(question.text(), before.options())
                        .map(one -> question.asking(one.question()).of(one.basis().plan().id()))
                        .or(() -> OtherYear.of(question.text(), before).map(question::asking))
                        .orElse(question);
    }

    private Told told(Plan chosen, Question question, @Nullable Remembered before) {
        boolean same = before != null && before.plan().equals(chosen.id());
        IndexedPlan index = index(chosen);
        @Nullable Remembered kept = same ? before : null;
        Told told =
                plain(index, question, kept)
                        .orElseGet(
                                () ->
                                        new Mine(index, roles)
                                                .of(
                                                        bare(question, index),
                                                        one -> talk(index, one, kept).told()));
        return AllCounted.of(
                told,
                text ->
                        new Talk(index, question.asking(text), null, Rewriter.NONE)
                                .told()
                                .answer());
    }

    private Talk talk(IndexedPlan index, Question question, @Nullable Remembered before) {
        return new Talk(index, question, before, rewriter);
    }

    /** Asked for in plain words, where a question comes down to them and they are understood. */
    private Optional<Told> plain(
            IndexedPlan index, Question question, @Nullable Remembered before) {
        return Distilled.better(question, index, before == null)
                .map(plain -> talk(index, question.as(plain), before).told())
                .filter(told -> !(told.answer() instanceof Answer.NotSaid));
    }

    private static Question bare(Question question, IndexedPlan index) {
        return question.as(new Occasion(index, question.askedOn()).without(question.text()));
    }

    /**
     * The actions that fit the words best, best first, the current plan's before the others'; for
     * blank words the current plan's first ones.
     */
    public List<Action> search(String words, int limit) {
        Set<Action> found = new LinkedHashSet<>();
        for (Plan live : plans.live()) {
            if (found.size() < limit && (found.isEmpty() || !words.isBlank())) {
                IndexedPlan plan = index(live);
                plan.links().in(words, plan).forEach(link -> found.add(link.action()));
                found.addAll(new Searching(plan).of(words, limit));
            }
        }
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

    /** Who needs an index that is being built waits for it. */
    private IndexedPlan index(Plan plan) {
        IndexedPlan known = indexes.getIfPresent(plan.id());
        List<AddedWords.Link> words = added.of(plan.id());
        PlanReadings read = readings.of(plan);
        if (known != null && known.plan() == plan && known.isBy(read, words)) {
            return known;
        }
        return Objects.requireNonNull(
                indexes.asMap()
                        .compute(
                                plan.id(),
                                (id, there) ->
                                        there != null
                                                        && there.isBy(read, words)
                                                        && there.plan() == plan
                                                ? there
                                                : new IndexedPlan(plan, read, words, steering)));
    }
}
