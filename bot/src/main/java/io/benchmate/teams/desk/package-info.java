/**
 * What people say and press, freed of Teams' wire format, and which feature takes it. The only part
 * of teams in which a feature is called; it knows nothing of activities.
 */
@NullMarked
package io.benchmate.teams.desk;

import org.jspecify.annotations.NullMarked;
