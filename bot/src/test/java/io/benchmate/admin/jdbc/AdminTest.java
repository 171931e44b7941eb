package io.benchmate.admin.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.benchmate.admin.AuditLine;
import io.benchmate.admin.Deed;
import io.benchmate.admin.PersonalRecords;
import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

@OnBothDatabases
class AdminTest {
    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00Z");
    private final Database.Empty database;
    private final JdbcAudit audit;

    AdminTest(Database database) {
        this.database = database.empty();
        audit = new JdbcAudit(this.database.jdbc(), clock, Duration.ofDays(730));
    }

    @Test
    void tellsWhoDidWhatAndWhen() {
        audit.note("robin", "Robin Example", Deed.CONFIRMED_REVISION, "revision 1");
        clock.passes(Duration.ofMinutes(1));
        audit.note("sam", "Sam Example", Deed.WAS_REFUSED, "import");

        assertThat(audit.latest(10))
                .extracting(AuditLine::personName, AuditLine::deed)
                .containsExactly(
                        tuple("Sam Example", Deed.WAS_REFUSED),
                        tuple("Robin Example", Deed.CONFIRMED_REVISION));
    }

    @Test
    void sweepsEveryTableThatHasATimeToKeep() {
        List<@Nullable String> tables =
                database.jdbc()
                        .sql(
                                """
                                select lower(table_name) from information_schema.columns
                                where lower(column_name) = 'retain_until'
                                    and lower(table_schema) = 'public'
                                """)
                        .query(String.class)
                        .list();

        assertThat(Retention.TABLES).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void deletesWhatIsPastItsTimeAndNothingElse() {
        audit.note("robin", "Robin Example", Deed.IMPORTED_DRAFT, "old");
        clock.passes(Duration.ofDays(729));
        audit.note("robin", "Robin Example", Deed.IMPORTED_DRAFT, "new");

        clock.passes(Duration.ofDays(1));
        retention().sweep();

        assertThat(audit.latest(10)).extracting(AuditLine::about).containsExactly("new");
    }

    @Test
    void saysOfEveryTableWithPersonalDataHowLongThatIsKept() {
        assertThat(
                        Stream.of(
                                        Retention.TABLES.stream()
                                                .filter(each -> !Trace.IMPERSONAL.contains(each)),
                                        Retention.DOERS.stream().map(Retention.Doer::table),
                                        Retention.STANDING.stream())
                                .flatMap(each -> each))
                .as("by its own time, by the age of the deed, or as long as it stands")
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Trace.values()).map(Trace::table).distinct().toList());
    }

    @Test
    void forgetsWhoOnceDidWhatStillStands() {
        run(
                """
                insert into review_date (id, review_day, stands, said_by, said_by_name, said_at)
                values ('old', date '2024-12-01', true, 'robin', 'Robin Example',
                    timestamp with time zone '2024-11-01 09:00:00+00:00'),
                ('new', date '2026-12-01', true, 'robin', 'Robin Example',
                    timestamp with time zone '2026-11-01 09:00:00+00:00')
                """);

        retention().sweep();
        retention().sweep();

        assertThat(
                        database.jdbc()
                                .sql("select said_by_name from review_date order by review_day")
                                .query(String.class)
                                .list())
                .containsExactly("forgotten", "Robin Example");
    }

    @Test
    void givesAPersonEverythingThatIsKeptAboutHim() {
        leaveTraces();

        String export = records().export("robin");

        assertThat(export)
                .contains("a:robin", "Who pays?", "too long", "Robin Example asked", "old deed");
        assertThat(export).doesNotContain("a:sam");
    }

    @Test
    void forgetsAPersonButNotWhatHeDidForThePlan() {
        leaveTraces();

        int changed = records().erase("robin");

        assertThat(changed).isPositive();
        assertThat(records().export("robin")).doesNotContain("Robin").doesNotContain("a:robin");
        assertThat(audit.latest(10))
                .singleElement()
                .satisfies(line -> assertThat(line.personName()).isEqualTo("forgotten"));
        assertThat(count("outbox")).isZero();
        assertThat(count("address")).isEqualTo(1);
        assertThat(records().erase("robin")).isZero();
    }

    @Test
    void knowsOfEveryTableWhetherItHoldsPersonalData() {
        List<@Nullable String> tables =
                database.jdbc()
                        .sql(
                                """
                                select lower(table_name) from information_schema.tables
                                where lower(table_schema) = 'public'
                                    and lower(table_name) <> 'flyway_schema_history'
                                """)
                        .query(String.class)
                        .list();

        assertThat(
                        Stream.concat(
                                        Trace.IMPERSONAL.stream(),
                                        Arrays.stream(Trace.values()).map(Trace::table))
                                .distinct())
                .as("a new table is in Trace, or in Trace.IMPERSONAL with a reason")
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void tellsAPersonWhatIsKeptAndForHowLong() {
        leaveTraces();

        List<PersonalRecords.Kept> kept = records().of("robin");

        assertThat(kept).hasSize(Trace.values().length);
        assertThat(kept)
                .filteredOn(each -> !each.rows().isEmpty())
                .extracting(PersonalRecords.Kept::what)
                .containsExactly(
                        "Messages about your questions",
                        "Where I can write to you",
                        "Questions you sent",
                        "Thumbs you gave",
                        "What you did");
        assertThat(kept)
                .filteredOn(each -> !each.rows().isEmpty())
                .allSatisfy(each -> assertThat(each.until()).isNotNull());
    }

    @Test
    void leavesConfirmedRevisionsToAFormerAdmin() {
        run("insert into plan (id) values ('p')");
        run(
                """
                insert into revision (id, plan, number, content_hash, title, actions, content,
                    file_name, file_base64, notes, choices, saved_by, saved_by_name, saved_at,
                    confirmed_at, confirmed_by, confirmed_by_name)
                values ('r1', 'p', 1, 'h', 'Plan', 1, '{}', 'f', '', '', '', 'robin',
                    'Robin Example', current_timestamp, current_timestamp, 'robin',
                    'Robin Example')
                """);

        records().erase("robin");

        assertThat(
                        database.jdbc()
                                .sql("select saved_by_name, confirmed_by_name from revision")
                                .query((rs, row) -> rs.getString(1) + ", " + rs.getString(2))
                                .single())
                .isEqualTo("a former admin, a former admin");
    }

    @Test
    void findsDeedsByPersonByPlanAndByWhatTheyWere() {
        audit.note("robin", "Robin Example", Deed.CONFIRMED_REVISION, "revision 1 of \"50% more\"");
        clock.passes(Duration.ofMinutes(1));
        audit.note("sam", "Sam Example", Deed.WAS_REFUSED, "import");

        assertThat(audit.about("robin", 0, 10)).hasSize(1);
        assertThat(audit.about("50% MORE", 0, 10)).hasSize(1);
        assertThat(audit.about("was refused", 0, 10)).hasSize(1);
        assertThat(audit.about("x%", 0, 10)).isEmpty();
        assertThat(audit.about("", 1, 10))
                .extracting(AuditLine::personName)
                .containsExactly("Robin Example");
        assertThat(audit.count("example")).isEqualTo(2);
    }

    private void leaveTraces() {
        audit.note("robin", "Robin Example", Deed.IMPORTED_DRAFT, "old deed");
        List.of("robin", "sam").forEach(this::address);
        run(
                """
                insert into open_question (id, open_key, question, plan, plan_title, action_words,
                    asker, asker_name, asked_at, state, retain_until)
                values ('q1', 'k1', 'Who pays?', 'p', 'Plan', '', 'robin', 'Robin Example',
                    current_timestamp, 'OPEN', current_timestamp)
                """);
        run(
                """
                insert into outbox (message_key, recipient_kind, recipient, saying_kind, saying,
                    state, attempts, created_at, due_at, retain_until)
                values ('gap:q1:sam', 'PERSON', 'sam', 'k', 'Robin Example asked', 'WAITING', 0,
                    current_timestamp, current_timestamp, current_timestamp)
                """);
        run(
                """
                insert into feedback (person, conversation_id, answer_id, thumb_up, comment_text,
                    question, answer, rated_at, retain_until)
                values ('robin', 'c', '1', true, 'too long', '', '', current_timestamp,
                    current_timestamp)
                """);
    }

    private void address(String person) {
        run(
                """
                insert into address (person, conversation_id, tenant_id, service_url, retain_until)
                values ('%s', 'a:%s', 't', 'u', current_timestamp)
                """
                        .formatted(person, person));
    }

    private Retention retention() {
        return new Retention(database.jdbc(), clock, Duration.ofDays(730));
    }

    private JdbcPersonalRecords records() {
        return new JdbcPersonalRecords(database.jdbc(), database.transactions());
    }

    private void run(String sql) {
        database.jdbc().sql(sql).update();
    }

    private int count(String table) {
        return database.jdbc().sql("select count(*) from " + table).query(Integer.class).single();
    }
}
