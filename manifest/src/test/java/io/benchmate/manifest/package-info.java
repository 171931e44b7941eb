/**
 * Checks the Teams app package as it was built: against Microsoft's schema, and against the rules
 * of Teams that the schema leaves out. Nothing here ships.
 */
@NullMarked
package io.benchmate.manifest;

import org.jspecify.annotations.NullMarked;
