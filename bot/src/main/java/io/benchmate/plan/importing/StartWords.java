package io.benchmate.plan.importing;

import io.benchmate.plan.PlanFacts;

import java.util.Optional;

/** The words of a plan's notes from which its start was read. */
public final class StartWords {
    private StartWords() {}

    /** The line, to the letter; empty where the notes give no start. */
    public static Optional<String> in(PlanFacts facts) {
        return facts.start() == null
                ? Optional.empty()
                : PrintedDates.startLine(facts.notes()).map(String::strip);
    }
}
