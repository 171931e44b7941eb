package io.benchmate.admin.jdbc;

import java.util.List;

/**
 * Where a person leaves a trace, in the order in which it is erased: messages about a question are
 * found by the question, so they go first.
 */
enum Trace {
    QUESTION_MESSAGES(
            "messages about this person's questions",
            "Messages about your questions",
            "outbox",
            """
            exists (select 1 from open_question q where q.asker = :person
                and (outbox.message_key = 'gap-answer:' || q.id
                    or outbox.message_key like 'gap:' || q.id || ':%'))
            """),
    ANSWERS_SENT(
            "messages with this person's answers",
            "Messages with your answers to others",
            "outbox",
            """
            state not in ('WAITING', 'CLAIMED', 'SENDING')
                and exists (select 1 from open_question q where q.settled_by = :person
                    and outbox.message_key = 'gap-answer:' || q.id)
            """),
    MESSAGES(
            "messages to this person",
            "Messages to you",
            "outbox",
            "recipient_kind = 'PERSON' and recipient = :person"),
    ADDRESS("address to write to", "Where I can write to you", "address", "person = :person"),
    QUESTIONS("questions sent", "Questions you sent", "open_question", "asker = :person"),
    FEEDBACK("thumbs given", "Thumbs you gave", "feedback", "person = :person"),
    SETTLED("questions settled", "Questions you settled", "open_question", "settled_by"),
    RECORDED("what was recorded", "What you recorded", "recording", "recorded_by"),
    TIMESCALES(
            "what was said of timescales",
            "What you said of timescales",
            "timescale_answer",
            "said_by"),
    OWNS(
            "owners stood for",
            "Owners in plans that you stand for",
            "owner_assignee",
            "kind = 'PERSON' and assignee = :person"),
    MAPPED("owners mapped", "Owners you mapped to people", "owner_mapping", "mapped_by"),
    LINKED("words linked", "Words you linked to actions", "added_words", "added_by"),
    SAVED("revisions saved", "Plan revisions you saved", "revision", "saved_by"),
    CONFIRMED("revisions confirmed", "Plan revisions you confirmed", "revision", "confirmed_by"),
    SUGGESTED(
            "suggestions for the diary",
            "What you suggested for the diary",
            "diary_suggestion",
            "suggested_by = :person"),
    COMING("answers to invitations", "Whether you come", "diary_rsvp", "person = :person"),
    REMINDED(
            "reminders asked for", "Reminders you asked for", "diary_reminder", "person = :person"),
    BOARDS(
            "channels with the diary",
            "Channels you had the diary posted to",
            "diary_board",
            "made_by"),
    DIARY(
            "changes of the diary",
            "Changes of the diary that you made",
            "diary_change",
            "changed_by"),
    AUDIT("what was done", "What you did", "audit", "person");

    /** Tables that hold nothing of anybody who could be told from it. */
    static final List<String> IMPERSONAL =
            List.of(
                    "plan",
                    "scheduled_tasks",
                    "refused_question",
                    "outbox_key",
                    "diary_entry",
                    "diary_version",
                    "diary_feed",
                    "diary_post");

    private final String title;
    private final String yours;
    private final String table;
    private final String where;

    /**
     * @param title of the third person, for the export
     * @param yours the same to the person himself
     * @param where a condition for rows that are deleted; the column of the person's id for rows
     *     that stay without it, whose name's column has the same name and "_name"
     */
    Trace(String title, String yours, String table, String where) {
        this.title = title;
        this.yours = yours;
        this.table = table;
        this.where = where;
    }

    String title() {
        return title;
    }

    String yours() {
        return yours;
    }

    String table() {
        return table;
    }

    boolean keepsRow() {
        return !where.contains(":person");
    }

    /** What stands for the name of an erased person. */
    String nobody() {
        return table.equals("revision") ? "a former admin" : "forgotten";
    }

    String select() {
        String columns = table.equals("revision") ? "id, plan, title, saved_at, confirmed_at" : "*";
        return "select %s from %s where %s".formatted(columns, table, condition());
    }

    String erase() {
        return keepsRow()
                ? "update %s set %s = :forgotten, %s_name = :name where %s"
                        .formatted(table, where, where, condition())
                : "delete from %s where %s".formatted(table, condition());
    }

    private String condition() {
        return keepsRow() ? where + " = :person" : where;
    }
}
