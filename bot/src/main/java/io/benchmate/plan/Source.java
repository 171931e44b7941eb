package io.benchmate.plan;

/**
 * What a revision was read from, kept so that an admin can correct how columns were understood
 * after a restart too.
 *
 * @param fileName as it was sent; never a path
 * @param content the file's bytes; empty when they are not kept
 * @param notes the accompanying notes, to the letter; may be empty
 * @param choices what the admin chose while importing, in the importer's own notation, to the
 *     letter; may be empty
 */
public record Source(String fileName, byte[] content, String notes, String choices) {}
