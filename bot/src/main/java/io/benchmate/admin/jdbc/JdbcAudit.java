package io.benchmate.admin.jdbc;

import io.benchmate.admin.Audit;
import io.benchmate.admin.AuditLine;
import io.benchmate.admin.AuditTrail;
import io.benchmate.admin.Deed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The audit in the database. */
final class JdbcAudit implements Audit, AuditTrail {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcAudit.class);
    private static final String ABOUT =
            """
             where lower(person_name) like :words escape '!'
                or lower(person) like :words escape '!'
                or lower(about) like :words escape '!'
                or lower(replace(deed, '_', ' ')) like :words escape '!'
            """;

    private static final int ABOUT_LENGTH = 1_000;
    private static final int NAME_LENGTH = 400;

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Duration keep;

    JdbcAudit(JdbcClient jdbc, InstantSource clock, Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public void note(String personId, String personName, Deed deed, String about) {
        try {
            insert(personId, personName, deed, about);
        } catch (RuntimeException e) {
            LOG.error("A deed could not be written down: {}", deed, e);
        }
    }

    private void insert(String personId, String personName, Deed deed, String about) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into audit (id, done_at, person, person_name, deed, about,
                            retain_until)
                        values (:id, :at, :person, :name, :deed, :about, :until)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("person", personId)
                .param("name", cut(personName, NAME_LENGTH))
                .param("deed", deed.name())
                .param("about", cut(about, ABOUT_LENGTH))
                .param("until", now.plus(keep).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<AuditLine> latest(int limit) {
        return jdbc.sql(
                        """
                        select done_at, person, person_name, deed, about
                        from audit order by done_at desc, id limit :limit
                        """)
                .param("limit", limit)
                .query(JdbcAudit::line)
                .list();
    }

    @Override
    public List<AuditLine> about(String words, int from, int limit) {
        return jdbc.sql(
                        "select done_at, person, person_name, deed, about from audit"
                                + ABOUT
                                + " order by done_at desc, id limit :limit offset :from")
                .param("words", pattern(words))
                .param("limit", limit)
                .param("from", from)
                .query(JdbcAudit::line)
                .list();
    }

    @Override
    public int count(String words) {
        return jdbc.sql("select count(*) from audit" + ABOUT)
                .param("words", pattern(words))
                .query(Integer.class)
                .single();
    }

    private static String pattern(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replaceAll("([!%_])", "!$1") + "%";
    }

    private static AuditLine line(ResultSet rs, int row) throws SQLException {
        return new AuditLine(
                rs.getObject(1, OffsetDateTime.class).toInstant(),
                rs.getString(2),
                rs.getString(3),
                Deed.valueOf(rs.getString(4)),
                rs.getString(5));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
