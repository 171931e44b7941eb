/** Facts about plans and how their timescales are read. */
@NullMarked
package io.benchmate.plan;

import org.jspecify.annotations.NullMarked;
