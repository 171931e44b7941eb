/**
 * Who should be on a list, and why or why not: sources, rules, pins and opt-outs. Pure. A source
 * that was not read completely yields no roster at all, so nothing can be removed on its account.
 */
@NullMarked
@NamedInterface("roster")
package io.benchmate.graphsync.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
