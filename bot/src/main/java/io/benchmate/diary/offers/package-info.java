/**
 * Offers what a plan says comes again and again, such as awards in November or a termly forum, to
 * the diary's editors as entries. Each is offered until somebody says what it is; that is
 * remembered by the action, so a new revision of the plan does not ask again.
 */
@NullMarked
@NamedInterface("offers")
package io.benchmate.diary.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
