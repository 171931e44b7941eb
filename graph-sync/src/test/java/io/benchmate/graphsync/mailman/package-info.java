@NullMarked
package io.benchmate.graphsync.mailman;

import org.jspecify.annotations.NullMarked;
