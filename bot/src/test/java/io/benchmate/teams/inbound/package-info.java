/**
 * The one door: calls of Microsoft's Bot Connector. A call that does not prove where it comes from
 * gets no further than this package. It starts turns; nobody uses it.
 */
@NullMarked
package io.benchmate.teams.inbound;

import org.jspecify.annotations.NullMarked;
