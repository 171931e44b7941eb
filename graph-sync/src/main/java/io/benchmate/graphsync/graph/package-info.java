/** The only client of the Microsoft Graph SDK: reads completely or says that it could not. */
@NullMarked
package io.benchmate.graphsync.graph;

import org.jspecify.annotations.NullMarked;
