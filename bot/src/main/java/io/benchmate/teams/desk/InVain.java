package io.benchmate.teams.desk;

import io.benchmate.ask.Answer;
import io.benchmate.gaps.Unanswered;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the questions that the plan does not answer. An answer never waits for it to succeed. */
final class InVain {
    private static final Logger LOG = LoggerFactory.getLogger(InVain.class);

    private final Unanswered unanswered;

    InVain(Unanswered unanswered) {
        this.unanswered = unanswered;
    }

    void note(Answer answer) {
        if (answer instanceof Answer.NotSaid silent) {
            try {
                unanswered.note(silent.basis().plan().id(), silent.question());
            } catch (RuntimeException e) {
                LOG.warn("An unanswered question could not be counted", e);
            }
        }
    }
}
