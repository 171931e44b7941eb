/**
 * Digests of the diary that a person asked for: when each is due, and putting it into the outbox
 * within what anybody may be written unasked. Deciding is pure; who asked for what is kept by
 * {@code diary.jdbc}.
 */
@NullMarked
@NamedInterface("personal")
package io.benchmate.diary.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
