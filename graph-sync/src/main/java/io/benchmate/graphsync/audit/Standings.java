package io.benchmate.graphsync.audit;

import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Standing;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

/** How people stood at the last complete reading: the answer to "why am I (not) on the list?". */
public final class Standings {
    static final String INSERT =
            """
            insert into sync_standings (list, person_key, name, addresses, belongs, because, read_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;

    public Standings(DataSource source) {
        this.sql = new Sql(source);
    }

    /**
     * @param who an object id or any of the person's addresses
     */
    public Optional<Why> why(String list, String who) {
        String wanted = Address.folded(who);
        return sql.first(
                """
                select * from sync_standings
                where list = ? and (person_key = ? or addresses like ? escape '!')
                """,
                row ->
                        new Why(
                                Sql.text(row, "name"),
                                row.getBoolean("belongs"),
                                Entries.lines(Sql.text(row, "because")),
                                Sql.instant(row, "read_at")),
                list,
                wanted,
                "% " + escaped(wanted) + " %");
    }

    /**
     * Everybody whom the words may mean: by object id, address, or words of the name in any order.
     * By name, at most ten.
     */
    public List<Who> named(String list, String words) {
        String wanted = Address.folded(words);
        List<String> parts = List.of(wanted.split("\\s+"));
        StringBuilder query =
                new StringBuilder(
                        """
                        select * from sync_standings
                        where list = ? and (person_key = ? or addresses like ? escape '!'\
                        """);
        List<Object> values = new ArrayList<>(List.of(list, wanted, "% " + escaped(wanted) + " %"));
        query.append(" or (");
        for (int i = 0; i < parts.size(); i++) {
            query.append(i == 0 ? "" : " and ").append("lower(name) like ? escape '!'");
            values.add("%" + escaped(parts.get(i)) + "%");
        }
        query.append(")) order by name fetch first 10 rows only");
        return sql.list(
                query.toString(),
                row ->
                        new Who(
                                Sql.text(row, "person_key"),
                                Sql.text(row, "name"),
                                Sql.text(row, "addresses").strip()),
                values.toArray());
    }

    /**
     * Somebody who was found, on the list or not.
     *
     * @param key an object id, or "mail:" and an address
     * @param addresses parted by spaces
     */
    public record Who(String key, String name, String addresses) {

        /** The key and all addresses. */
        public Set<String> names() {
            return Stream.concat(Stream.of(key), Stream.of(addresses.split(" ")))
                    .collect(Collectors.toSet());
        }

        /** For people to read. */
        public String shown() {
            String known = addresses.isBlank() ? key : addresses.replace(" ", ", ");
            return name.isBlank() ? known : name + " (" + known + ")";
        }
    }

    /** How many belonged at the last complete reading. */
    public int belonging(String list) {
        return sql.first(
                        "select count(*) as n from sync_standings where list = ? and belongs",
                        row -> row.getInt("n"),
                        list)
                .orElse(0);
    }

    static @Nullable Object[] row(String list, Standing one, Instant now) {
        String addresses =
                one.person().addresses().stream()
                        .map(Address::value)
                        .sorted()
                        .collect(Collectors.joining(" ", " ", " "));
        return new @Nullable Object[] {
            list,
            one.person().key(),
            one.person().name(),
            addresses.length() > 4000 ? addresses.substring(0, 4000) : addresses,
            one instanceof Standing.On,
            Entries.because(one.because()),
            now
        };
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /**
     * @param read when the sources were last read completely
     */
    public record Why(String name, boolean belongs, List<String> because, Instant read) {}
}
