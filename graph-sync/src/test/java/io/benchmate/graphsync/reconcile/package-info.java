@NullMarked
package io.benchmate.graphsync.reconcile;

import org.jspecify.annotations.NullMarked;
