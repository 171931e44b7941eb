package io.benchmate.ask;

import io.benchmate.plan.Action;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * One turn of a talk: what a person's words mean after what was said before, on one plan, and the
 * answer. Apart from asking the {@link Rewriter} it is pure.
 */
final class Talk {
    private final IndexedPlan plan;
    private final Question question;
    private final @Nullable Remembered before;
    private final Rewriter rewriter;
    private final Understanding understanding;
    private final Finder finder;
    private final String line;
    private final boolean rearranged;
    private @Nullable Intent asked;

    Talk(IndexedPlan plan, Question question, @Nullable Remembered before, Rewriter rewriter) {
        this(plan, question, before, rewriter, false);
    }

    private Talk(
            IndexedPlan plan,
            Question question,
            @Nullable Remembered before,
            Rewriter rewriter,
            boolean rearranged) {
        this.rearranged = rearranged;
        this.plan = plan;
        this.question = question;
        this.before = before;
        this.rewriter = rewriter;
        this.understanding = new Understanding(plan, question.askedOn());
        this.finder = new Finder(plan, question.askedOn());
        this.line = plan.utterance(question.text()).line();
    }

    private Intent asked() {
        asked = asked == null ? understanding.of(question.text(), before == null) : asked;
        return asked;
    }

    Told told() {
        return widened()
                .or(this::reacted)
                .or(this::turned)
                .or(this::together)
                .orElseGet(this::plain);
    }

    /** Another page of the answer before, whatever words it came from. */
    Optional<Told> paged() {
        return before != null && before.typed().equals(question.text())
                ? Optional.of(again(before, question.page()))
                : Optional.empty();
    }

    private Optional<Told> widened() {
        return Widening.of(question.text())
                .map(
                        wide -> {
                            Intent base =
                                    before != null && before.text().equals(wide.question())
                                            ? before.intent()
                                            : base(wide.question());
                            Intent wider = Queries.changed(base, wide.filter()::takenOff);
                            return answered(Meant.surely(wider, question.text()));
                        });
    }

    /** A widened question may hold another one. */
    private Intent base(String text) {
        return Widening.of(text)
                .map(wide -> Queries.changed(base(wide.question()), wide.filter()::takenOff))
                .orElseGet(() -> understanding.of(text));
    }

    private Optional<Told> reacted() {
        if (before == null) {
            return Optional.empty();
        }
        Correction correction = new Correction(plan, understanding, question.askedOn(), before);
        Pointing pointing = new Pointing(plan, finder, before);
        return pointing.of(line, question.text())
                .or(() -> correction.of(line, question.text()))
                .map(
                        reaction ->
                                switch (reaction) {
                                    case Meant meant -> answered(meant);
                                    case Remark remark -> said(remark);
                                });
    }

    private static Told said(Remark remark) {
        return new Told(new Answer.Courtesy(remark.sentence(), remark.suggestions()), null);
    }

    private Optional<Told> turned() {
        if (!(asked() instanceof Intent.Turn turn) || before == null) {
            return Optional.empty();
        }
        int pages = Math.max(1, Math.ceilDiv(before.shown().size(), Listing.PAGE));
        if (turn.page() == 0 && before.page() >= pages) {
            int all = before.shown().size();
            return Optional.of(
                    said(
                            Remark.of(
                                    all < 2
                                            ? "That is all that I found."
                                            : "That was all: %d actions.".formatted(all))));
        }
        return Optional.of(again(before, turn.page() > 0 ? turn.page() : before.page() + 1));
    }

    private Told again(Remembered former, int page) {
        Answer answer =
                GreyLine.finished(
                        new Answering(
                                        plan,
                                        question.askedOn(),
                                        question.onPage(page).as(former.text()))
                                .of(former.intent()),
                        former.intent(),
                        former.text());
        return new Told(answer, former.onPage(page));
    }

    private Optional<Told> together() {
        List<String> parts = new Splitting(plan, understanding).of(question.text());
        return new SeveralAsked(plan, question, before, parts).told();
    }

    /** As one question, without looking for corrections. */
    Told plain() {
        Intent intent =
                Owned.inPlaceOf(before, line, understanding, plan)
                        .or(() -> new Mentioned(plan, question.text()).after(before, asked()))
                        .orElseGet(() -> StillOn.of(understood(), line, before, finder));
        if (before != null && LeaningHalf.goesOn(line, intent, before)) {
            return kept(
                    new LeaningHalf(plan, question.text()).about(before.shown().getFirst()),
                    Meant.surely(before.intent(), question.text()));
        }
        Optional<Intent.Explain> bare =
                Owned.bare(intent, Politeness.stripped(question.text()), plan, before);
        if (bare.isPresent()) {
            return answered(Meant.surely(bare.get(), question.text()));
        }
        Utterance said = plan.utterance(question.text());
        Optional<String> other = OtherPlan.in(said, plan, question.plan() != null);
        if (other.isPresent()) {
            return refused(intent, other.get());
        }
        return Unpointed.is(intent, line)
                ? unpointed(intent)
                : answered(Meant.of(intent, question.text()));
    }

    private Intent understood() {
        Intent intent = asked();
        return before != null && intent instanceof Intent.NoSuch none
                ? understanding.of(FollowUp.lettered(none, question.text(), before))
                : intent;
    }

    /** What another plan says is not made up from this one. */
    private Told refused(Intent intent, String other) {
        List<Action> nearest =
                Queries.of(intent).map(PlanQuery::topic).stream()
                        .flatMap(topic -> finder.about(topic).stream())
                        .map(hit -> hit.row().action())
                        .limit(3)
                        .toList();
        Answer answer = OtherPlan.answer(Basis.of(plan.plan()), other, question.text(), nearest);
        return new Told(answer, remembered(intent, question.text(), List.of()).refusing(nearest));
    }

    private Told unpointed(Intent intent) {
        List<Action> offered = before == null ? List.of() : before.list();
        if (offered.size() == 1 && intent instanceof Intent.Look look) {
            return answered(Meant.surely(Unpointed.about(look, offered), question.text()));
        }
        Answer answer = Unpointed.answer(Basis.of(plan.plan()), question.text(), offered);
        Remembered after = remembered(intent, question.text(), List.of()).refusing(offered);
        return new Told(answer, after);
    }

    private Told answered(Meant meant) {
        Optional<Answer.Which> back =
                meant.sure() || plan.links().points(question.text(), plan)
                        ? Optional.empty()
                        : new Ambiguity(plan, finder, understanding).in(line, meant.intent());
        return back.map(which -> back(which, meant)).orElseGet(() -> found(meant));
    }

    /** Few rows are shown rather than asked about, and nothing is asked twice in a row. */
    private Told back(Answer.Which which, Meant meant) {
        Intent both = Ambiguity.both(which.options());
        List<Action> all = Queries.of(both).map(PlanQuery::among).orElse(List.of());
        boolean asked =
                before != null
                        && before.options().stream()
                                .map(Answer.Option::question)
                                .toList()
                                .equals(
                                        which.options().stream()
                                                .map(Answer.Option::question)
                                                .toList());
        if (all.size() < 3 || asked) {
            return found(Meant.surely(both, meant.text()));
        }
        Remembered after = remembered(meant.intent(), meant.text(), List.of());
        return new Told(which, after.asking(which.options()));
    }

    private Told found(Meant meant) {
        Answer own = answering().of(meant.intent());
        Linking.Result linked = new Linking(plan, question).over(own, meant.intent(), asked());
        return linked.answer() == own
                ? found(own, meant)
                : kept(linked.answer(), meant.meaning(linked.intent()));
    }

    private Answering answering() {
        return new Answering(plan, question.askedOn(), question, finder, Listing.PAGE);
    }

    private Told found(Answer answer, Meant meant) {
        boolean unknown = answer instanceof Answer.NotSaid silent && silent.pointer().isEmpty();
        return (unknown ? rearranged(meant).or(() -> helped(meant)) : Optional.<Told>empty())
                .orElseGet(
                        () -> kept(GreyLine.finished(answer, meant.intent(), meant.text()), meant));
    }

    private Told kept(Answer answer, Meant meant) {
        boolean talk = answer instanceof Answer.Courtesy || answer instanceof Answer.Help;
        return new Told(answer, talk ? null : after(answer, meant));
    }

    private Remembered after(Answer answer, Meant meant) {
        List<Action> shown = Shown.all(answer, plan, question, meant.intent(), finder);
        Remembered after = remembered(meant.intent(), meant.text(), shown);
        if (answer instanceof Answer.NotSaid silent) {
            return after.refusing(shown.isEmpty() ? silent.nearest() : shown);
        }
        if (!meant.list().isEmpty()) {
            return after.in(meant.list(), meant.at());
        }
        if (before != null && shown.size() == 1 && shown.equals(before.shown())) {
            return after.in(before.list(), before.at()).onPage(question.page());
        }
        return after.onPage(question.page());
    }

    private Remembered remembered(Intent intent, String text, List<Action> shown) {
        boolean chosen = question.plan() != null || (before != null && before.planChosen());
        return Remembered.of(plan.plan().id(), text, question.text(), intent, shown)
                .onChosenPlan(chosen);
    }

    /** A question that would be refused as unknown, with its own words in another order. */
    private Optional<Told> rearranged(Meant meant) {
        return rearranged || !Unpointed.mayBeRearranged(meant.intent())
                ? Optional.empty()
                : Rearranged.told(question.text(), this::anew)
                        .or(() -> Story.told(question.text(), plan, this::anew));
    }

    private Told anew(String text) {
        return new Talk(plan, question.as(text), before, Rewriter.NONE, true).plain();
    }

    /** A question that would be refused as unknown, put into the grammar's words by help. */
    private Optional<Told> helped(Meant meant) {
        return !Unpointed.mayBeHelped(meant.intent())
                ? Optional.empty()
                : Rewording.of(question.text(), plan, rewriter)
                        .flatMap(intent -> helped(intent, meant.text()));
    }

    private Optional<Told> helped(Intent intent, String text) {
        Answer answer = answering().of(intent);
        if (!(answer instanceof Answer.Grounded grounded) || answer instanceof Answer.NotSaid) {
            return Optional.empty();
        }
        return Optional.of(
                new Told(GreyLine.helped(grounded), after(answer, Meant.of(intent, text))));
    }
}
