/**
 * The rules that hold the map of the code: which package may use which, what the pure ones must not
 * see, and which names are not used. Each rule is proven on code that breaks it, in {@code wrong}.
 */
@NullMarked
package io.benchmate.architecture;

import org.jspecify.annotations.NullMarked;
