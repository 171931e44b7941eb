package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SamplePlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A front desk over given plans, asked by one person on one day. */
final class Desk {
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    /** Read once a run, which takes longer than most questions. */
    private static final Map<SamplePlan, Plan> READ = new ConcurrentHashMap<>();

    private final FrontDesk desk;
    private final LocalDate day;

    private Desk(List<Plan> plans, LocalDate day) {
        this.desk = new FrontDesk(() -> plans);
        this.day = day;
    }

    static Desk of(SamplePlan... samples) {
        return of(TODAY, List.of(samples).stream().map(Desk::plan).toArray(Plan[]::new));
    }

    static Desk of(LocalDate day, Plan... plans) {
        return new Desk(List.of(plans), day);
    }

    static Plan plan(SamplePlan sample) {
        return READ.computeIfAbsent(sample, Desk::read);
    }

    private static Plan read(SamplePlan sample) {
        Reading read = PlanImport.read(sample.fileName(), sample.csv(), sample.notes());
        return ((Reading.Understood) read).plan();
    }

    FrontDesk front() {
        return desk;
    }

    Answer ask(String question) {
        return askAs("somebody", question);
    }

    Answer askAs(String person, String question) {
        return desk.answer(new Question(question, new Asker(person, "chat"), day));
    }

    /** The codes of every action that the answer shows, over all its pages. */
    List<String> codes(String question) {
        Answer first = ask(question);
        List<String> codes = new ArrayList<>(codes(first));
        if (first instanceof Answer.Several several) {
            for (int page = 2; page <= several.pages(); page++) {
                codes.addAll(codes(ask("page " + page)));
            }
        }
        return codes;
    }

    static List<String> codes(Answer answer) {
        return switch (answer) {
            case Answer.One one -> List.of(one.action().code());
            case Answer.Several several ->
                    several.groups().stream()
                            .flatMap(group -> group.lines().stream())
                            .map(line -> line.action().code())
                            .toList();
            case Answer.Count count -> count.actions().stream().map(Action::code).toList();
            case Answer.NotSaid silent -> silent.pointer().stream().map(Action::code).toList();
            case Answer.Which which ->
                    which.options().getFirst().actions().stream().map(Action::code).toList();
            case Answer.Together together ->
                    together.parts().stream()
                            .flatMap(part -> codes(part.answer()).stream())
                            .toList();
            case Answer.Meaning _, Answer.Help _, Answer.Courtesy _, Answer.NoPlan _ -> List.of();
        };
    }
}
