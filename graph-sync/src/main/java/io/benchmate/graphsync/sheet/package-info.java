/**
 * Targets that are no service: a change sheet that the owner of a distribution list carries out,
 * with a later check that it was done, and a file that LISTSERV or Sympa takes in.
 */
@NullMarked
package io.benchmate.graphsync.sheet;

import org.jspecify.annotations.NullMarked;
