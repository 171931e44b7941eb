/**
 * For those who answer for the installation: who did what, how long personal data is kept, and what
 * is kept about one person. It may look into every feature's rows; features do not use it, only the
 * chat and the command line do.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "plan :: importing"})
package io.benchmate.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
