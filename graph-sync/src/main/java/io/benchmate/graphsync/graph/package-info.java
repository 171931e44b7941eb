/**
 * The only client of the Microsoft Graph SDK: reads completely or says that it could not. The bot's
 * features and graph-sync's own use it.
 */
@NullMarked
@NamedInterface("graph")
package io.benchmate.graphsync.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
