package io.benchmate.admin.doctor;

import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Checks of the database, and of the plan in it. */
@Diagnosis
class DatabaseDiagnosis {
    private static final int LOCKED = 90020;
    private static final String LIVE =
            """
            select r.title, r.number, r.actions, r.file_name, r.file_base64, r.notes
            from plan p join revision r on r.id = p.live_revision
            order by p.live_since desc
            """;

    @Bean
    Check database(Environment settings) {
        return HomeDiagnosis.check(Check.Subject.DATABASE, () -> reached(Connection.of(settings)));
    }

    private static Finding reached(Connection connection) {
        if (connection.isYetToCome()) {
            return Finding.note("There is none yet; the bot makes it at its first start.");
        }
        try (java.sql.Connection open = connection.open()) {
            return Finding.good(
                    "Reached: %s %s."
                            .formatted(
                                    open.getMetaData().getDatabaseProductName(),
                                    open.getMetaData().getDatabaseProductVersion()));
        } catch (SQLException failure) {
            return refused(connection, failure);
        }
    }

    private static Finding refused(Connection connection, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (failure.getErrorCode() == LOCKED) {
            return Finding.note(
                    "Its file is open in another process: in the bot, if it runs. Stop it to have"
                            + " the plan looked at.");
        }
        if (state.startsWith("28")) {
            return Finding.mend(
                    "It refuses the user or the password; correct BENCHMATE_DATABASE_USER and"
                            + " BENCHMATE_DATABASE_PASSWORD.");
        }
        String where = connection.isFile() ? "BENCHMATE_DATA" : "BENCHMATE_DATABASE_URL";
        return Finding.mend(
                "It cannot be reached (%s); is it running, and is %s right?"
                        .formatted(state.isEmpty() ? "no reason" : "SQL state " + state, where));
    }

    @Bean
    Check plan(Environment settings) {
        return new Check() {
            @Override
            public Subject subject() {
                return Subject.PLAN;
            }

            @Override
            public List<Finding> look() {
                return plans(Connection.of(settings));
            }
        };
    }

    private static List<Finding> plans(Connection connection) {
        if (connection.isYetToCome()) {
            return List.of(none());
        }
        try (java.sql.Connection open = connection.open();
                Statement statement = open.createStatement();
                ResultSet rows = statement.executeQuery(LIVE)) {
            List<Finding> findings = new ArrayList<>();
            while (rows.next()) {
                findings.addAll(plan(rows));
            }
            return findings.isEmpty() ? List.of(none()) : findings;
        } catch (SQLException unreachable) {
            return List.of(
                    Finding.note(
                            "Not looked at, since the database could not be read (see there)."));
        }
    }

    private static Finding none() {
        return Finding.note("None is loaded; as an admin, send the bot the file in your own chat.");
    }

    private static List<Finding> plan(ResultSet row) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                Finding.good(
                        "%s, revision %d, %d actions."
                                .formatted(row.getString(1), row.getInt(2), row.getInt(3))));
        byte[] file = Base64.getDecoder().decode(row.getString(5));
        if (PlanImport.read(row.getString(4), file, row.getString(6))
                instanceof Reading.Understood understood) {
            Worst.of(understood.report()).forEach(each -> findings.add(Finding.note(each)));
        }
        return findings;
    }
}
