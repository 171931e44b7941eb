package io.benchmate.ask;

import io.benchmate.plan.Plan;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Which plans do you know?": the loaded plans by name, and how to ask each. Pure. */
final class LoadedPlans {
    private static final Pattern ASKED =
            Pattern.compile(
                    "^(?:(?:and|so|ok|please|hi|hello) )*(?:(?:which|what|how many) (?:other"
                        + " |action )*plans? (?:do you (?:know|have|hold|answer from|cover|use)(?:"
                        + " (?:of|about|loaded))?|are (?:there|loaded|live|known|you"
                        + " (?:using|answering from))(?: (?:loaded|live|here|right now|now|at the"
                        + " moment))*|have you (?:got|loaded)|have been loaded|can (?:i|we|you)"
                        + " (?:ask|answer)(?: (?:you )?(?:about|from|on))?)|(?:list|show)(?:"
                        + " me)?(?: (?:all|the|your|loaded|live|known|action))* plans(?: (?:that"
                        + " )?you (?:know|have))?|(?:do you (?:know|have)|are there) (?:any"
                        + " )?(?:other|more|several) plans(?: loaded| as well| too)?)$");

    /** Words of the longest form; a pasted page would only tire the pattern. */
    private static final int LONGEST = 20;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private LoadedPlans() {}

    static Optional<Answer> asked(List<Plan> live, String text) {
        List<String> words = Wording.words(text);
        return words.size() <= LONGEST && Worded.is(String.join(" ", words), ASKED)
                ? Optional.of(listed(live))
                : Optional.empty();
    }

    private static Answer listed(List<Plan> live) {
        if (live.size() == 1) {
            String only = "I answer from one plan. Ask me about it.";
            return new Answer.Help(only, List.of(section(live.getFirst(), PlanNaming.WHOLE)));
        }
        List<Answer.Section> sections = new ArrayList<>();
        live.forEach(
                plan ->
                        sections.add(
                                section(
                                        plan,
                                        "how is %s going?".formatted(PlanNaming.of(plan, live)))));
        return new Answer.Help(
                "I answer from %d plans. A question that names none goes to the first; name another"
                                .formatted(live.size())
                        + " in your question as below.",
                sections);
    }

    private static Answer.Section section(Plan plan, String example) {
        List<String> facts = new ArrayList<>(List.of(plan.facts().title()));
        if (plan.facts().version() != null) {
            facts.add(plan.facts().version());
        }
        if (plan.facts().asOf() != null) {
            facts.add("as of " + DAY.format(plan.facts().asOf()));
        }
        return new Answer.Section(String.join(" · ", facts), List.of(example));
    }
}
