package io.benchmate.people.jdbc;

import io.benchmate.people.Assignee;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.OwnerNames;
import io.benchmate.people.Owners;
import io.benchmate.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Changes as rows, and who is meant by each as rows of their own, so that a person can be erased.
 */
final class JdbcOwnerMappings implements OwnerMappings {
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_NAME = 400;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    JdbcOwnerMappings(JdbcClient jdbc, TransactionTemplate transaction, InstantSource clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Change(String id, String owner) {}

    @Override
    public Owners of(String plan) {
        Map<String, String> newest = new HashMap<>();
        jdbc.sql(
                        """
                        select id, owner_key from owner_mapping where plan = :plan
                        order by sequence_number
                        """)
                .param("plan", plan)
                .query((rs, row) -> new Change(rs.getString(1), rs.getString(2)))
                .list()
                .forEach(each -> newest.put(each.owner(), each.id()));
        Map<String, List<Assignee>> mapped = new HashMap<>();
        newest.forEach(
                (owner, id) -> {
                    List<Assignee> all = assignees(id);
                    if (!all.isEmpty()) {
                        mapped.put(owner, all);
                    }
                });
        return new Owners(mapped);
    }

    @Override
    public int map(String plan, Map<String, List<Assignee>> mapped, Person by) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            Map<String, List<Assignee>> standing = of(plan).mapped();
                            int changed = 0;
                            for (Map.Entry<String, List<Assignee>> each : mapped.entrySet()) {
                                String key = OwnerNames.folded(each.getKey());
                                if (!standing.getOrDefault(key, List.of())
                                        .equals(each.getValue())) {
                                    add(plan, each.getKey(), each.getValue(), by);
                                    changed++;
                                }
                            }
                            return changed;
                        }));
    }

    @Override
    public boolean undo(String plan, String owner, Person by) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        status -> {
                            List<Change> history = history(plan, owner);
                            if (history.isEmpty() || assignees(history.getLast().id()).isEmpty()) {
                                return false;
                            }
                            Change last = history.getLast();
                            List<Assignee> before =
                                    history.size() < 2
                                            ? new ArrayList<>()
                                            : assignees(history.get(history.size() - 2).id());
                            add(plan, last.owner(), before, by);
                            return true;
                        }));
    }

    private List<Change> history(String plan, String owner) {
        return jdbc.sql(
                        """
                        select id, owner from owner_mapping where plan = :plan and owner_key = :key
                        order by sequence_number
                        """)
                .param("plan", plan)
                .param("key", key(owner))
                .query((rs, row) -> new Change(rs.getString(1), rs.getString(2)))
                .list();
    }

    private List<Assignee> assignees(String mapping) {
        return jdbc.sql(
                        """
                        select kind, assignee, assignee_name from owner_assignee
                        where mapping = :mapping order by place
                        """)
                .param("mapping", mapping)
                .query((rs, row) -> assignee(rs.getString(1), rs.getString(2), rs.getString(3)))
                .list();
    }

    private static Assignee assignee(String kind, String id, String name) {
        return kind.equals("PERSON") ? new Assignee.Person(id, name) : new Assignee.Group(id, name);
    }

    private void add(String plan, String owner, List<Assignee> all, Person by) {
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into owner_mapping (id, plan, owner_key, owner, mapped_by,
                            mapped_by_name, mapped_at)
                        values (:id, :plan, :key, :owner, :by, :byName, :at)
                        """)
                .param("id", id)
                .param("plan", plan)
                .param("key", key(owner))
                .param("owner", cut(owner, LONGEST_NAME))
                .param("by", by.objectId())
                .param("byName", by.name())
                .param(
                        "at",
                        clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .update();
        for (int place = 0; place < all.size(); place++) {
            add(id, place, all.get(place));
        }
    }

    private void add(String mapping, int place, Assignee assignee) {
        jdbc.sql(
                        """
                        insert into owner_assignee (mapping, place, kind, assignee, assignee_name)
                        values (:mapping, :place, :kind, :assignee, :name)
                        """)
                .param("mapping", mapping)
                .param("place", place)
                .param("kind", assignee instanceof Assignee.Person ? "PERSON" : "GROUP")
                .param("assignee", assignee.id())
                .param("name", cut(assignee.name(), LONGEST_NAME))
                .update();
    }

    private static String key(String owner) {
        return cut(OwnerNames.folded(owner), LONGEST_KEY);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
