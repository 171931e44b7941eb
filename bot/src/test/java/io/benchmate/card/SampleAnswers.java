package io.benchmate.card;

import static io.benchmate.card.SamplePlan.AWARDS;
import static io.benchmate.card.SamplePlan.DESCRIPTIONS;
import static io.benchmate.card.SamplePlan.NETWORK;
import static io.benchmate.card.SamplePlan.PLAN;
import static io.benchmate.card.SamplePlan.PROFILES;
import static io.benchmate.card.SamplePlan.SHADOWING;
import static io.benchmate.card.SamplePlan.SKILLS;

import io.benchmate.ask.Answer;
import io.benchmate.ask.Basis;
import io.benchmate.ask.Quote;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One answer of each kind and state, by name. */
final class SampleAnswers {
    static final Basis BASIS = Basis.of(PLAN);

    private SampleAnswers() {}

    static Map<String, Answer> all() {
        Map<String, Answer> all = new LinkedHashMap<>();
        all.put("one", one());
        all.put("one-bare", oneBare());
        all.put("several", several());
        all.put("several-grouped", grouped());
        all.put("several-wider", wider());
        all.put("which", which());
        all.put("together", together());
        all.put("count", count());
        all.put("meaning", meaning());
        all.put("not-said", notSaid());
        all.put("not-said-plain", notSaidPlain());
        all.put("help", help());
        all.put("courtesy", courtesy());
        all.put("no-plan", new Answer.NoPlan("No plan is loaded yet. An admin can send me one."));
        return all;
    }

    private static Answer one() {
        return new Answer.One(
                BASIS,
                "",
                "The job descriptions are action 3.2. Its status is Amber: not yet started, or"
                        + " some delay.",
                DESCRIPTIONS,
                quotes(DESCRIPTIONS, Field.STATUS, Field.EVIDENCE));
    }

    private static Answer oneBare() {
        return new Answer.One(BASIS, "", "This is action 4.3.", SKILLS, List.of());
    }

    private static Answer several() {
        return new Answer.Several(
                BASIS,
                "Career development · not complete",
                "6 actions are not complete.",
                List.of(new Answer.Group("", lines(Field.TIMESCALE, NETWORK, PROFILES, SHADOWING))),
                6,
                1,
                2,
                List.of());
    }

    private static Answer wider() {
        return new Answer.Several(
                BASIS,
                "Visibility · not started · due by end of 2027 (until 31 Dec 2027)",
                "2 actions under Visibility are not started and due by end of 2027.",
                List.of(new Answer.Group("", lines(Field.TIMESCALE, NETWORK, PROFILES))),
                2,
                1,
                1,
                List.of(
                        new Answer.Offer("All themes", "All themes: what is not started?"),
                        new Answer.Offer("Any status", "Any status: what is not started?"),
                        new Answer.Offer("Any date", "Any date: what is not started?")));
    }

    private static Answer which() {
        return new Answer.Which(
                "“Recognition” is a theme of the plan and an owner. Which do you mean?",
                List.of(
                        new Answer.Option(
                                BASIS,
                                "Theme: Recognition",
                                "which actions are in the Recognition theme?",
                                List.of(AWARDS, NETWORK, PROFILES, SKILLS)),
                        new Answer.Option(
                                BASIS,
                                "Owner: Recognition",
                                "what does Recognition own?",
                                List.of(SHADOWING))));
    }

    private static Answer together() {
        return new Answer.Together(
                "Three answers. The plan doesn't say: “where can I park?”",
                List.of(
                        new Answer.Part("what’s happening about job descriptions?", one()),
                        new Answer.Part("which ones are not complete?", several()),
                        new Answer.Part("where can I park?", notSaidPlain())));
    }

    private static Answer grouped() {
        return new Answer.Several(
                BASIS,
                "",
                "The plan has 6 actions.",
                List.of(
                        new Answer.Group("Visibility", lines(Field.OWNER, NETWORK, PROFILES)),
                        new Answer.Group("Recognition", lines(Field.OWNER, AWARDS)),
                        new Answer.Group(
                                "Career development", lines(Field.OWNER, DESCRIPTIONS, SHADOWING)),
                        new Answer.Group("Sustainability", lines(Field.OWNER, SKILLS))),
                6,
                2,
                3,
                List.of());
    }

    private static Answer count() {
        return new Answer.Count(
                BASIS,
                "",
                "6 actions in the plan, by status",
                6,
                List.of(
                        "Blue: 1",
                        "Green: 1",
                        "Amber: 1",
                        "Red: 1",
                        "Status not legible: 1",
                        "No status given: 1"),
                PLAN.actions());
    }

    private static Answer meaning() {
        return new Answer.Meaning(
                BASIS,
                "",
                "In this plan the colours mean:",
                List.of(
                        "Blue: Complete",
                        "Green: On track",
                        "Amber: Not yet started, or some delay",
                        "Red: Major delay"));
    }

    private static Answer notSaid() {
        return new Answer.NotSaid(
                BASIS,
                "",
                "The plan doesn’t say who owns action 1.4: its owner cell is blank.",
                List.of(PROFILES),
                List.of(NETWORK, AWARDS),
                "who publishes the profiles?");
    }

    private static Answer notSaidPlain() {
        return new Answer.NotSaid(
                BASIS,
                "parking",
                "The plan doesn’t say anything about parking.",
                List.of(),
                List.of(),
                "where can I park?");
    }

    private static Answer help() {
        return new Answer.Help(
                "Ask me about the plan in your own words. Try one of these:",
                List.of(
                        new Answer.Section(
                                "One action", List.of("2.4", "who owns the awards action?")),
                        new Answer.Section(
                                "Lists and counts",
                                List.of("what is amber?", "how many actions are complete?")),
                        new Answer.Section("The plan", List.of("what does amber mean?"))));
    }

    private static Answer courtesy() {
        return new Answer.Courtesy(
                "Hello! I answer questions about the action plan.",
                List.of("what can you do?", "what is due next?"));
    }

    static List<Quote> quotes(Action action, Field... fields) {
        return Stream.of(fields)
                .map(field -> action.cell(field).map(cell -> new Quote(action, field, cell)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Answer.Line> lines(Field field, Action... actions) {
        return Stream.of(actions)
                .map(action -> new Answer.Line(action, quotes(action, field)))
                .toList();
    }
}
