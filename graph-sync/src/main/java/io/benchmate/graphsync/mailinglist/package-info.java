/**
 * Who is on a list: what was observed at a target, and the ports to read it and to write to it.
 * Adapters are in graph, mailman and sheet.
 */
@NullMarked
@NamedInterface("mailinglist")
package io.benchmate.graphsync.mailinglist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
