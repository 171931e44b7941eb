package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;

/** Puts the answers to several questions of one message together. */
final class Both {
    private static final List<String> NUMBERS = List.of("", "One", "Two", "Three");

    private Both() {}

    static Answer.Together of(List<Answer.Part> parts) {
        List<String> silent = new ArrayList<>();
        for (Answer.Part part : parts) {
            if (part.answer() instanceof Answer.NotSaid) {
                silent.add("“" + part.question().strip() + "”");
            }
        }
        String lead = NUMBERS.get(Math.min(parts.size(), 3)) + " answers.";
        return new Answer.Together(
                silent.isEmpty()
                        ? lead
                        : lead + " The plan doesn't say: " + String.join(", ", silent),
                parts);
    }
}
