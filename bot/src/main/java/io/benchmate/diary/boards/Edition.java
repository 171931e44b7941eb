package io.benchmate.diary.boards;

import java.time.Instant;

/**
 * What a channel should show from a moment on.
 *
 * @param from when it is posted
 * @param overAt when it is changed no more
 */
record Edition(String period, Instant from, Instant overAt) {}
