package io.benchmate.diary.boards;

import io.benchmate.diary.Kept;

import java.time.Instant;
import java.util.List;

/**
 * What one run sees when it looks after a channel.
 *
 * @param version the newest change of the diary
 * @param drafted the newest change of a draft
 */
record Look(Board board, List<Kept> entries, long version, long drafted, Instant now) {}
