package io.benchmate.admin.jdbc;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/** Deletes what is past its time. Confirmed revisions have none, and stay. */
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

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Retention(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void sweep() {
        TABLES.forEach(this::sweep);
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
