/**
 * Serves the diary as calendar feeds under addresses that nobody can guess, and fetches calendars
 * of others: from allowed hosts only, over https, and never from inside the network.
 */
@NullMarked
@NamedInterface("feeds")
package io.benchmate.diary.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
