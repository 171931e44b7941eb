/**
 * Stand-ins for what Benchmate talks to, over real HTTP on loopback: they keep state as the real
 * ones do, and can be told to fail. The tests and the demo use them.
 */
@NullMarked
package io.benchmate.fakes;

import org.jspecify.annotations.NullMarked;
