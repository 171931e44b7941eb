package io.benchmate.ask;

import java.util.function.Predicate;

/** Whether a sentence of a cell speaks of the topic. */
final class OnTopic implements Predicate<String> {
    private final IndexedPlan plan;
    private final Topic topic;

    OnTopic(IndexedPlan plan, Topic topic) {
        this.plan = plan;
        this.topic = topic;
    }

    @Override
    public boolean test(String sentence) {
        String line = plan.line(sentence);
        return topic.known().stream()
                .flatMap(concept -> concept.forms().stream())
                .anyMatch(form -> line.contains(form.padded()));
    }
}
