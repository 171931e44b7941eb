/**
 * What the diary says, as values without looks: an overview of a month or a week, one event, one
 * award with its dates, a countdown, a digest; and what a question about the diary means. Pure. The
 * card package draws the pages.
 */
@NullMarked
@NamedInterface("pages")
package io.benchmate.diary.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
