/**
 * What the operator decides of the Teams side, and the sentence that says what is missing. A bot
 * that cannot tell Microsoft's calls from anybody else's does not start. The other parts of teams
 * read it.
 */
@NullMarked
package io.benchmate.teams.settings;

import org.jspecify.annotations.NullMarked;
