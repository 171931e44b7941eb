/**
 * A Mailman 3 list as a target, over its REST API. Roster in pages, one subscription per call
 * (there is no call for many), and many unsubscriptions in one.
 */
@NullMarked
package io.benchmate.graphsync.mailman;

import org.jspecify.annotations.NullMarked;
