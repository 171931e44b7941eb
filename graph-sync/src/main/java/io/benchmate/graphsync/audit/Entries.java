package io.benchmate.graphsync.audit;

import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Person;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Items as rows. */
final class Entries {
    static final String INSERT =
            """
            insert into sync_items (run_id, seq, kind, subject, person_key, name, mail, member_id,
                because, state, note, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', '', ?)
            """;
    private static final int LONGEST = 3900;

    private Entries() {}

    static @Nullable Object[] row(long run, int seq, Change change, Instant now) {
        return switch (change) {
            case Change.Join one -> {
                @Nullable Object[] row = person("JOIN", one, one.person(), null);
                yield at(row, run, seq, now);
            }
            case Change.NewAddress one -> {
                @Nullable Object[] row = person("MOVE", one, one.person(), one.old().id());
                yield at(row, run, seq, now);
            }
            case Change.Leave one -> {
                Member member = one.member();
                yield new @Nullable Object[] {
                    run,
                    seq,
                    "LEAVE",
                    one.subject(),
                    member.id(),
                    member.name(),
                    member.address().map(Address::value).orElse(null),
                    member.id(),
                    because(one),
                    now
                };
            }
        };
    }

    private static @Nullable Object[] person(
            String kind, Change change, Person person, @Nullable String old) {
        return new @Nullable Object[] {
            null,
            null,
            kind,
            change.subject(),
            person.key(),
            person.name(),
            person.mail().map(Address::value).orElse(null),
            old,
            because(change),
            null
        };
    }

    private static @Nullable Object[] at(@Nullable Object[] row, long run, int seq, Instant now) {
        row[0] = run;
        row[1] = seq;
        row[row.length - 1] = now;
        return row;
    }

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("run_id"),
                row.getInt("seq"),
                change(row),
                ItemState.valueOf(Sql.text(row, "state")),
                Sql.text(row, "note"),
                Sql.instant(row, "changed_at"));
    }

    private static Change change(ResultSet row) throws SQLException {
        String subject = Sql.text(row, "subject");
        String name = Sql.text(row, "name");
        String member = Sql.text(row, "member_id");
        Optional<Address> mail = Address.of(Sql.text(row, "mail"));
        List<String> because = lines(Sql.text(row, "because"));
        Person person = Person.ofDirectory(Sql.text(row, "person_key"), name, mail);
        return switch (Sql.text(row, "kind")) {
            case "JOIN" -> new Change.Join(subject, person, because);
            case "MOVE" ->
                    new Change.NewAddress(
                            subject, person, new Member(member, name, Address.of(member)), because);
            default -> new Change.Leave(subject, new Member(member, name, mail), because);
        };
    }

    static String because(List<String> because) {
        String text = String.join("\n", because);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String because(Change change) {
        return because(change.because());
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).toList();
    }
}
