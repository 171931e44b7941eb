package io.benchmate.admin.jdbc;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Deletes what is past its time, and forgets who once did what still stands (decision 0008).
 * Confirmed revisions have no time, and stay. Doing it again changes nothing.
 */
final class Retention {
    /** Every table with a retain_until column. */
    static final List<String> TABLES =
            List.of(
                    "revision",
                    "recording",
                    "timescale_answer",
                    "address",
                    "outbox",
                    "outbox_key",
                    "send_rate",
                    "open_question",
                    "feedback",
                    "audit",
                    "refused_question",
                    "added_words",
                    "list_job",
                    "list_request",
                    "list_confirmation",
                    "unasked",
                    "reachable_since",
                    "nudge_told",
                    "nudge_snooze",
                    "nudge_deed",
                    "review_offer",
                    "diary_suggestion",
                    "diary_rsvp",
                    "diary_reminder");

    /** What stays as long as it stands, and for no longer than a deed is kept by whose name. */
    static final List<Doer> DOERS =
            List.of(
                    new Doer("diary_change", "changed_by", "changed_at"),
                    new Doer("diary_draft", "changed_by", "made_at"),
                    new Doer("diary_offer", "settled_by", "settled_at"),
                    new Doer("nudge_plan", "switched_by", "switched_at"),
                    new Doer("owner_mapping", "mapped_by", "mapped_at"),
                    new Doer("review_date", "said_by", "said_at"));

    /** Who somebody is or what he wishes now: kept until he or an admin says otherwise. */
    static final List<String> STANDING =
            List.of(
                    "closed_account",
                    "diary_board",
                    "diary_calendar",
                    "diary_reader",
                    "nudge_person",
                    "owner_assignee",
                    "timescale_later");

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Duration keep;

    /**
     * Who did something to a row that stays.
     *
     * @param by the column of the person's id; that of the name is called the same and "_name"
     * @param at the column of the time
     */
    record Doer(String table, String by, String at) {}

    /**
     * @param keep for how long it is known who did something
     */
    Retention(JdbcClient jdbc, InstantSource clock, Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    void sweep() {
        TABLES.forEach(this::sweep);
        DOERS.forEach(this::forget);
    }

    private void forget(Doer doer) {
        jdbc.sql(
                        "update %1$s set %2$s = :forgotten, %2$s_name = :forgotten where %3$s <= :then and %2$s <> :forgotten"
                                .formatted(doer.table(), doer.by(), doer.at()))
                .param("forgotten", JdbcPersonalRecords.FORGOTTEN)
                .param("then", clock.instant().minus(keep).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void sweep(String table) {
        int deleted =
                jdbc.sql("delete from " + table + " where retain_until <= :now")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (deleted > 0) {
            LOG.info("Deleted {} rows of {} that were past their time", deleted, table);
        }
    }
}
