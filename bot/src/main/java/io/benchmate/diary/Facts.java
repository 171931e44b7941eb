package io.benchmate.diary;

/**
 * What every entry has.
 *
 * @param id opaque, and the same for as long as the entry lives
 * @param uid the calendar's own id (RFC 5545, 3.8.4.7); the entry is found by it when a file or
 *     feed is read again
 * @param note a few sentences; may be empty
 * @param link an https address with more; empty for none
 * @param source where it comes from: "teams", or the name of a file, feed or mailbox
 */
public record Facts(
        String id,
        String uid,
        String title,
        Category category,
        String note,
        String link,
        String source) {

    /** The same under another id: what was read from a file is what is there already. */
    public Facts with(String otherId) {
        return with(otherId, uid, source);
    }

    /** The same words as another entry's. */
    public Facts with(String otherId, String otherUid, String otherSource) {
        return new Facts(otherId, otherUid, title, category, note, link, otherSource);
    }
}
