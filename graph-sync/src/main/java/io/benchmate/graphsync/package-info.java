/** Who should be on a list, who is, what would change and why. No web, no Teams. */
@NullMarked
package io.benchmate.graphsync;

import org.jspecify.annotations.NullMarked;
