@NullMarked
package io.benchmate.people;

import org.jspecify.annotations.NullMarked;
