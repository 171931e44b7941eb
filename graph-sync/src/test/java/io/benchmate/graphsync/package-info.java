@NullMarked
package io.benchmate.graphsync;

import org.jspecify.annotations.NullMarked;
