package io.benchmate.ask;

import java.util.Optional;

/**
 * An answer about a topic, where nothing on it passes what was asked besides: it says so first, as
 * "is the newsletter overdue?" is answered by "no" before what the plan says of the newsletter.
 */
final class Unfiltered {
    private Unfiltered() {}

    /**
     * @param answer what the plan says of the topic
     * @param asked the query that nothing passed
     * @param lacking what the plan would have to give to tell that, where it doesn't
     */
    static Answer told(Answer answer, PlanQuery asked, Optional<Answer> lacking) {
        String none = lacking.map(Answer::lead).orElseGet(() -> Counted.sentence(0, asked));
        return switch (answer) {
            case Answer.One one ->
                    new Answer.One(
                            one.basis(),
                            asked.understood(),
                            none + " " + one.lead(),
                            one.action(),
                            one.quotes());
            case Answer.Several several ->
                    new Answer.Several(
                            several.basis(),
                            several.understood(),
                            none + " " + several.lead(),
                            several.groups(),
                            several.total(),
                            several.page(),
                            several.pages(),
                            several.wider());
            default -> answer;
        };
    }
}
