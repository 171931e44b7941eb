/**
 * From a file that was read to a revision that may go live: which action is which, what would
 * change, and what people recorded on top. Pure but for {@link Proposals}, which keeps drafts
 * behind the ports of plan. The command line and the chat use it; cards draw its previews.
 */
@NullMarked
@NamedInterface("revising")
package io.benchmate.plan.revising;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
