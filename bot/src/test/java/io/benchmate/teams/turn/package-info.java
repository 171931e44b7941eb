/**
 * One turn: an activity becomes what a person said or pressed, the desk answers, and the answer
 * becomes an activity again. Runs on the SDK's model, adapter pipeline and activity dispatch, each
 * turn on a virtual thread. The inbound side starts turns.
 */
@NullMarked
package io.benchmate.teams.turn;

import org.jspecify.annotations.NullMarked;
