/**
 * Who should be on a list, who is, what would change and why. No web, no Teams: the bot uses it,
 * and it knows nothing of the bot.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.benchmate.graphsync;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
