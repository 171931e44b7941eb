package io.benchmate.graphsync.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import javax.sql.DataSource;

/** How many were on a list, day by day: for "how many are on the list?" and how that grew. */
public final class Counts {
    private static final String SELECT =
            "select counted_on, members, belong from sync_counts where list = ? ";

    private final Sql sql;

    public Counts(DataSource source) {
        this.sql = new Sql(source);
    }

    /** The day's last reading stands for the day. Idempotent. */
    public void note(String list, Count count) {
        sql.together(
                connection -> {
                    Sql.update(
                            connection,
                            "delete from sync_counts where list = ? and counted_on = ?",
                            list,
                            count.day());
                    Sql.update(
                            connection,
                            "insert into sync_counts (list, counted_on, members, belong)"
                                    + " values (?, ?, ?, ?)",
                            list,
                            count.day(),
                            count.members(),
                            count.belong());
                    return true;
                });
    }

    public Optional<Count> latest(String list) {
        return one(SELECT + "order by counted_on desc fetch first 1 rows only", list);
    }

    /** The first on that day or after it. */
    public Optional<Count> from(String list, LocalDate day) {
        return one(
                SELECT + "and counted_on >= ? order by counted_on fetch first 1 rows only",
                list,
                day);
    }

    private Optional<Count> one(String query, Object... values) {
        return sql.first(query, Counts::count, values);
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                row.getObject("counted_on", LocalDate.class),
                row.getInt("members"),
                row.getInt("belong"));
    }

    /**
     * @param day in the institution's zone
     * @param members who were seen on the list
     * @param belong who should have been
     */
    public record Count(LocalDate day, int members, int belong) {}
}
