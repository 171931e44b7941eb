@NullMarked
package io.benchmate.graphsync.graph;

import org.jspecify.annotations.NullMarked;
