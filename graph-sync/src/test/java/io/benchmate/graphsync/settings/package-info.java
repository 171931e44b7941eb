@NullMarked
package io.benchmate.graphsync.settings;

import org.jspecify.annotations.NullMarked;
