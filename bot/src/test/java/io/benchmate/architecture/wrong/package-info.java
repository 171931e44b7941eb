/** Code that breaks the rules, one class for each. Nothing but the rules' own test looks at it. */
@NullMarked
package io.benchmate.architecture.wrong;

import org.jspecify.annotations.NullMarked;
