@NullMarked
package io.benchmate.graphsync.audit;

import org.jspecify.annotations.NullMarked;
