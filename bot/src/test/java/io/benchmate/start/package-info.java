/**
 * The start script and the app's manifest, held to what they promise. The script is run beside a
 * JDK and a build that only write down how they were called.
 */
@NullMarked
package io.benchmate.start;

import org.jspecify.annotations.NullMarked;
