package io.benchmate.graphsync.roster;

/**
 * How much a source held.
 *
 * @param size people in it, before the list's rules
 * @param unidentified rows of which it is not known whom they are about
 */
public record SourceSize(String source, int size, int unidentified) {}
