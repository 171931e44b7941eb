/**
 * The configuration file: YAML, every key known, every error with its line. Secrets are not in it.
 */
@NullMarked
@NamedInterface("settings")
package io.benchmate.graphsync.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
