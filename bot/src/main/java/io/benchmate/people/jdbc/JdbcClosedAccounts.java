package io.benchmate.people.jdbc;

import io.benchmate.people.ClosedAccounts;
import io.benchmate.people.Directory;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/** One row for each closed account. */
final class JdbcClosedAccounts implements ClosedAccounts {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcClosedAccounts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<String> known() {
        return Set.copyOf(jdbc.sql("select person from closed_account").query(String.class).list());
    }

    @Override
    public void note(Directory.Accounts seen, Set<String> owners) {
        Set<String> before = known();
        before.stream()
                .filter(each -> seen.there().contains(each) || !owners.contains(each))
                .forEach(this::forget);
        seen.gone().stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(each -> !before.contains(each))
                .forEach(this::add);
    }

    private void forget(String person) {
        jdbc.sql("delete from closed_account where person = :person")
                .param("person", person)
                .update();
    }

    private void add(String person) {
        jdbc.sql(
                        """
                        insert into closed_account (person, seen_at)
                        select :person, cast(:now as timestamp(3) with time zone)
                        where not exists (select 1 from closed_account where person = :person)
                        """)
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
