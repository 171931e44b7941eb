@NullMarked
package io.benchmate.graphsync.sheet;

import org.jspecify.annotations.NullMarked;
