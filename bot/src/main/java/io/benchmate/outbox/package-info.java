/**
 * Every message that nobody asked for at that moment: a row with a unique key first, sent
 * afterwards, never twice. A row holds what to say; card draws it at sending time by {@link
 * io.benchmate.outbox.Rendering}, and teams carries it by {@link
 * io.benchmate.outbox.Conversations}. Every feature that has something to say may use it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.benchmate.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
