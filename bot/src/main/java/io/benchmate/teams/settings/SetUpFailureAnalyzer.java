package io.benchmate.teams.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence instead of a stack trace; named in META-INF/spring.factories. */
final class SetUpFailureAnalyzer extends AbstractFailureAnalyzer<SetUpIncomplete> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SetUpIncomplete cause) {
        return new FailureAnalysis(
                "Benchmate does not start: it is not fully set up.", cause.getMessage(), cause);
    }
}
