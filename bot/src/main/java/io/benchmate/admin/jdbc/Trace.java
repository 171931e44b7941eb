package io.benchmate.admin.jdbc;

/**
 * Where a person leaves a trace, in the order in which it is erased: messages about a question are
 * found by the question, so they go first.
 */
enum Trace {
    QUESTION_MESSAGES(
            "messages about his questions",
            "outbox",
            """
            exists (select 1 from open_question q where q.asker = :person
                and (outbox.message_key = 'gap-answer:' || q.id
                    or outbox.message_key like 'gap:' || q.id || ':%'))
            """),
    MESSAGES("messages to him", "outbox", "recipient_kind = 'PERSON' and recipient = :person"),
    ADDRESS("his address", "address", "person = :person"),
    QUESTIONS("questions he sent", "open_question", "asker = :person"),
    FEEDBACK("thumbs he gave", "feedback", "person = :person"),
    SETTLED("questions he settled", "open_question", "settled_by"),
    RECORDED("what he recorded", "recording", "recorded_by"),
    TIMESCALES("what he said of timescales", "timescale_answer", "said_by"),
    SAVED("revisions he saved", "revision", "saved_by"),
    CONFIRMED("revisions he confirmed", "revision", "confirmed_by"),
    AUDIT("what he did", "audit", "person");

    private final String title;
    private final String table;
    private final String where;

    /**
     * @param where a condition for rows that are deleted; the column of the person's id for rows
     *     that stay without it, whose name's column has the same name and "_name"
     */
    Trace(String title, String table, String where) {
        this.title = title;
        this.table = table;
        this.where = where;
    }

    String title() {
        return title;
    }

    boolean keepsRow() {
        return !where.contains(":person");
    }

    String select() {
        String columns = table.equals("revision") ? "id, plan, title, saved_at, confirmed_at" : "*";
        return "select %s from %s where %s".formatted(columns, table, condition());
    }

    String erase() {
        return keepsRow()
                ? "update %s set %s = :forgotten, %s_name = :forgotten where %s"
                        .formatted(table, where, where, condition())
                : "delete from %s where %s".formatted(table, condition());
    }

    private String condition() {
        return keepsRow() ? where + " = :person" : where;
    }
}
