package io.benchmate.nudge;

import java.util.Map;

/** What came of saying how an action stands. */
public sealed interface Heard {
    /** It is kept, and answers show it from now on. */
    record Kept() implements Heard {}

    /**
     * The plan's legend does not tell which status is meant; nothing was kept.
     *
     * @param statuses the plan's own, with their words
     */
    record WhichStatus(Map<String, String> statuses) implements Heard {}

    /** Nothing was kept; the sentence says why and what to do. */
    record Refused(String sentence) implements Heard {}

    /** Neither owner, nor cover, nor admin; nothing was kept. */
    record NotAllowed() implements Heard {}

    /** The plan or the action is not there any more. */
    record Gone() implements Heard {}
}
