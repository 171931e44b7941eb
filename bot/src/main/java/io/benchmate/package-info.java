/** The root: starts the application and knows no feature. */
@NullMarked
package io.benchmate;

import org.jspecify.annotations.NullMarked;
