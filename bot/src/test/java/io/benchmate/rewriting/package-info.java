/** The optional language model, against an endpoint of our own that is slow, wrong and hostile. */
@NullMarked
package io.benchmate.rewriting;

import org.jspecify.annotations.NullMarked;
