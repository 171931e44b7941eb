/**
 * Microsoft Teams: the only package that knows com.microsoft.bot, the Connector and its tokens. It
 * turns activities into what a person said or pressed, has a feature answer, and sends the answer
 * back. It may use everything; nobody uses it.
 */
@NullMarked
@ApplicationModule
package io.benchmate.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
