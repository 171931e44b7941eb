package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that admins said about one plan's timescales, as it stands.
 *
 * @param bySubject one statement for each subject
 */
public record Answers(Map<String, Statement> bySubject) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        bySubject = Map.copyOf(bySubject);
    }

    /** A later statement takes the place of an earlier one about the same. */
    public static Answers of(Collection<Statement> statements) {
        Map<String, Statement> bySubject = new LinkedHashMap<>();
        statements.forEach(each -> bySubject.put(each.subject(), each));
        return new Answers(bySubject);
    }

    public Optional<Statement> about(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    /** The plan's first day; null when nobody said it. */
    public @Nullable LocalDate planStart() {
        return bySubject.get(Topic.PLAN_START.name()) instanceof Statement.Starts(LocalDate day)
                ? day
                : null;
    }

    /** The conventions, with what was said about words of two meanings. */
    public Conventions in(Conventions usual) {
        Conventions said = usual;
        for (Statement each : bySubject.values()) {
            if (each instanceof Statement.Means(Topic topic, Option option)) {
                said = said.with(topic, option);
            }
        }
        return said;
    }

    /** What was said about these words alone. */
    Optional<Statement> aboutWords(String words) {
        return bySubject.isEmpty() ? Optional.empty() : about(Wording.subject(words));
    }
}
