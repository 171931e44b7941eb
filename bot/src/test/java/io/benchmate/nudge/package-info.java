/** Tests of what is due to whom: single rules, and ten simulated years. */
@NullMarked
package io.benchmate.nudge;

import org.jspecify.annotations.NullMarked;
