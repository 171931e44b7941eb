/**
 * Who people are and what they may do: who is an admin, and later who stands behind a role. Every
 * feature may ask it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graphsync", "graphsync :: graph", "admin :: doctor"})
package io.benchmate.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
