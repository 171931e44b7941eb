/**
 * The diary in channels: which editions a channel should show, and the work of keeping each post as
 * it should be. A post is made once by the outbox and changed in place from then on; only when
 * Teams has lost it does a new one take its place and say so.
 */
@NullMarked
@NamedInterface("boards")
package io.benchmate.diary.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
