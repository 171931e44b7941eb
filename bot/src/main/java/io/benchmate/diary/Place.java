package io.benchmate.diary;

/**
 * Where it is.
 *
 * @param where a room or a building; may be empty
 * @param link for taking part online; may be empty
 */
public record Place(String where, String link) {
    public static final Place NOT_SAID = new Place("", "");
}
