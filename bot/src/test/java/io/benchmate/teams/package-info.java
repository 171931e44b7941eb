/** Teams, tested over real HTTP: activities in by the endpoint, replies out to a fake Connector. */
@NullMarked
package io.benchmate.teams;

import org.jspecify.annotations.NullMarked;
