/**
 * Calendar files (RFC 5545): reads what Outlook, Google, Apple, Exchange and university systems
 * write, and writes the diary as a feed that they can subscribe to. Pure; fetching and serving are
 * done elsewhere.
 */
@NullMarked
@NamedInterface("ics")
package io.benchmate.diary.ics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
