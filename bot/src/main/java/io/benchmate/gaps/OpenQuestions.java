package io.benchmate.gaps;

import io.benchmate.people.Person;

import java.util.List;
import java.util.Optional;

/** The questions that the plan does not answer. */
public interface OpenQuestions {

    /**
     * Keeps a question. The same person asking the same of the same plan while it is open gets the
     * question that is there, whatever the case and spacing.
     */
    Filed file(NewQuestion question);

    Optional<OpenQuestion> find(QuestionId id);

    /** Open ones, oldest first. */
    List<OpenQuestion> open(int limit);

    int countOpen();

    /** How many open questions this person has. */
    int countOpenOf(String personId);

    /** Whether it was open until now; a question is settled once. */
    boolean answer(QuestionId id, String answer, Person by);

    /** Whether it was open until now; a question is settled once. */
    boolean dismiss(QuestionId id, Person by);

    /**
     * A kept question.
     *
     * @param isNew false when it was there already
     */
    record Filed(OpenQuestion question, boolean isNew) {}
}
