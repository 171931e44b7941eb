/**
 * Keeps the diary in step with calendars elsewhere: feeds by their address, and shared mailboxes
 * through Microsoft Graph. A person looks at the first reading; after that each reading is compared
 * and taken by itself, but never against what somebody changed here, and never so that much
 * vanishes at once. What cannot be read leaves everything as it is.
 */
@NullMarked
@NamedInterface("reading")
package io.benchmate.diary.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
