/** Tests of the front desk, on sample plans and, where they are at hand, on published ones. */
@NullMarked
package io.benchmate.ask;

import org.jspecify.annotations.NullMarked;
