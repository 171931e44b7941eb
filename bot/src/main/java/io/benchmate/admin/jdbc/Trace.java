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
            "recipient_kind in ('PERSON', 'MAILBOX') and recipient = :person"),
    UNASKED(
            "days of messages unasked",
            "Days on which I wrote unasked",
            "unasked",
            "person = :person"),
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
    TIMESCALES_LATER(
            "questions on timescales put off",
            "Questions on timescales you put off",
            "timescale_later",
            "person = :person"),
    REMINDED(
            "how reminders are wanted",
            "How you want to be reminded",
            "nudge_person",
            "person = :person"),
    SNOOZED("reminders put off", "Reminders you put off", "nudge_snooze", "person = :person"),
    ANSWERED("reminders answered", "What you said to reminders", "nudge_deed", "person"),
    COVERS("people covered for", "People you cover for", "nudge_person", "deputy"),
    CHAIRS("plans chaired", "Plans whose chair you are", "nudge_plan", "chair"),
    SWITCHED("reminders switched", "Reminders you switched on or off", "nudge_plan", "switched_by"),
    OWNS(
            "owners stood for",
            "Owners in plans that you stand for",
            "owner_assignee",
            "kind = 'PERSON' and assignee = :person"),
    CLOSED(
            "account seen closed",
            "That your account was seen closed",
            "closed_account",
            "person = :person"),
    REACHABLE(
            "app installed for",
            "When the app was installed for you",
            "reachable_since",
            "person = :person"),
    MAPPED("owners mapped", "Owners you mapped to people", "owner_mapping", "mapped_by"),
    MEETINGS(
            "steering group dates said", "Steering group dates you gave", "review_date", "said_by"),
    OFFERED("files offered", "Files I offered you", "review_offer", "person = :person"),
    LINKED("words linked", "Words you linked to actions", "added_words", "added_by"),
    LIST_REQUEST_MESSAGES(
            "messages about this person's requests to lists",
            "Messages about your requests to mailing lists",
            "outbox",
            """
            exists (select 1 from list_request r where (r.asker = :person or r.about = :person)
                and (outbox.message_key like 'list-request:' || r.id || ':%'
                    or outbox.message_key like 'list-request-settled:' || r.id || ':%'))
            """),
    LIST_REQUESTS(
            "requests to mailing lists",
            "Requests to mailing lists, by or about you",
            "list_request",
            "(asker = :person or about = :person)"),
    LIST_REQUESTS_SETTLED(
            "requests to mailing lists settled",
            "Requests to mailing lists that you settled",
            "list_request",
            "settled_by"),
    LIST_JOBS(
            "runs of mailing lists", "Runs of mailing lists you asked for", "list_job", "asked_by"),
    LIST_CONFIRMATIONS(
            "faculty lists confirmed",
            "Faculty lists you confirmed",
            "list_confirmation",
            "confirmed_by"),
    SAVED("revisions saved", "Plan revisions you saved", "revision", "saved_by"),
    CONFIRMED("revisions confirmed", "Plan revisions you confirmed", "revision", "confirmed_by"),
    SUGGESTED(
            "suggestions for the diary",
            "What you suggested for the diary",
            "diary_suggestion",
            "suggested_by = :person"),
    COMING("answers to invitations", "Whether you come", "diary_rsvp", "person = :person"),
    REMINDERS_ASKED(
            "reminders asked for", "Reminders you asked for", "diary_reminder", "person = :person"),
    BOARDS(
            "channels with the diary",
            "Channels you had the diary posted to",
            "diary_board",
            "made_by"),
    CALENDARS(
            "calendars followed",
            "Calendars you had the diary follow",
            "diary_calendar",
            "made_by"),
    DIARY_SENT(
            "wish for the diary",
            "How you want the diary sent",
            "diary_reader",
            "person = :person"),
    DRAFTS(
            "Friday digests looked at",
            "Friday digests you approved or skipped",
            "diary_draft",
            "changed_by"),
    OFFERS(
            "recurring events of plans settled",
            "Recurring events of plans that you settled for the diary",
            "diary_offer",
            "settled_by"),
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
                    "nudge_told",
                    "send_rate",
                    "list_greeting",
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
