package io.benchmate.ask;

import java.util.Optional;

/**
 * Port: puts a question that the grammar does not understand into what it does understand, with
 * help from outside. Whatever comes back is checked against the plan before it is used, and the
 * answer is made from the plan's cells as ever; so no fact can come in here.
 */
public interface Rewriter {
    /** Without help: the question stays not understood. */
    Rewriter NONE = (question, outline) -> Optional.empty();

    /**
     * What the question probably wants; empty when that cannot be told, help is off, or it failed.
     * Never throws, and takes a few seconds at most.
     */
    Optional<Rewritten> rewrite(String question, Outline outline);
}
