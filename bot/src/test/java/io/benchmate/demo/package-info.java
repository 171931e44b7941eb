/**
 * The demo: starts the real bot with fakes of what it talks to, and a local page that plays Teams.
 * It speaks to the bot only as Teams does, through /api/messages and the Connector. Started by the
 * start script; not in the production jar.
 */
@NullMarked
package io.benchmate.demo;

import org.jspecify.annotations.NullMarked;
