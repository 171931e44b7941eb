/**
 * Benchmarks: programs that print figures, started by {@code bot/benchmate bench}. The load and the
 * fake Microsoft run on bare JDK classes in a process of their own, so that what is measured is the
 * bot as it is shipped. Loopback only, bounded in count and time. See bot/docs/benchmarks.md.
 */
@NullMarked
package io.benchmate.bench;

import org.jspecify.annotations.NullMarked;
