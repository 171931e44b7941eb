/** Tests of the commands. */
@NullMarked
package io.benchmate.cli;

import org.jspecify.annotations.NullMarked;
