package io.benchmate.ask;

/** What follows from a person's words after what was said before. */
sealed interface Reaction permits Meant, Remark {}
