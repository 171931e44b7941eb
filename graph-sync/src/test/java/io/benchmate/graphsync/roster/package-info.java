@NullMarked
package io.benchmate.graphsync.roster;

import org.jspecify.annotations.NullMarked;
