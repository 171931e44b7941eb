package io.benchmate.plan.jdbc;

import io.benchmate.plan.LaterQuestions;
import io.benchmate.plan.PlanId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row for each question that a person put off. */
final class JdbcLaterQuestions implements LaterQuestions {
    private static final String ONE = " where plan = :plan and subject = :subject and person = :by";

    private final JdbcClient jdbc;

    JdbcLaterQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Later later) {
        if (update(later) == 0) {
            try {
                write(
                        "insert into timescale_later (plan, subject, person, ask_on)"
                                + " values (:plan, :subject, :by, :on)",
                        later);
            } catch (DuplicateKeyException pressedTwice) {
                update(later);
            }
        }
    }

    private int update(Later later) {
        return write("update timescale_later set ask_on = :on" + ONE, later);
    }

    private int write(String sql, Later later) {
        return statement(sql, later).param("on", later.on()).update();
    }

    private JdbcClient.StatementSpec statement(String sql, Later later) {
        return jdbc.sql(sql)
                .param("plan", later.plan().value())
                .param("subject", later.subject())
                .param("by", later.person());
    }

    @Override
    public Map<String, LocalDate> of(PlanId plan, String person) {
        Map<String, LocalDate> later = new LinkedHashMap<>();
        jdbc.sql("select * from timescale_later where plan = :plan and person = :by")
                .param("plan", plan.value())
                .param("by", person)
                .query(JdbcLaterQuestions::read)
                .list()
                .forEach(each -> later.put(each.subject(), each.on()));
        return later;
    }

    @Override
    public List<Later> due(LocalDate day) {
        return jdbc.sql(
                        "select * from timescale_later where ask_on <= :day"
                                + " order by ask_on, plan, person, subject")
                .param("day", day)
                .query(JdbcLaterQuestions::read)
                .list();
    }

    @Override
    public void forget(Later later) {
        statement("delete from timescale_later" + ONE, later).update();
    }

    private static Later read(ResultSet rs, int row) throws SQLException {
        return new Later(
                new PlanId(rs.getString("plan")),
                rs.getString("subject"),
                rs.getString("person"),
                rs.getObject("ask_on", LocalDate.class));
    }
}
