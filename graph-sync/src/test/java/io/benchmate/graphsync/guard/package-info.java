@NullMarked
package io.benchmate.graphsync.guard;

import org.jspecify.annotations.NullMarked;
