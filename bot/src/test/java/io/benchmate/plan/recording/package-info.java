/** Tests of recording. */
@NullMarked
package io.benchmate.plan.recording;

import org.jspecify.annotations.NullMarked;
