package io.benchmate.admin.doctor;

import org.springframework.core.env.Environment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The database that the settings name, opened without making or changing anything. */
record Connection(String url, String user, String password) {
    private static final String FILE = "jdbc:h2:file:";

    static Connection of(Environment settings) {
        return new Connection(
                settings.getProperty("spring.datasource.url", ""),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
    }

    boolean isFile() {
        return url.startsWith(FILE);
    }

    /** Whether it is a file that is not there yet. */
    boolean isYetToCome() {
        return isFile() && !Files.exists(Path.of(file() + ".mv.db"));
    }

    private String file() {
        String rest = url.substring(FILE.length());
        int end = rest.indexOf(';');
        return end < 0 ? rest : rest.substring(0, end);
    }

    java.sql.Connection open() throws SQLException {
        Properties login = new Properties();
        login.put("user", user);
        login.put("password", password);
        if (url.startsWith("jdbc:postgresql:")) {
            login.put("loginTimeout", "5");
            login.put("connectTimeout", "5");
            login.put("socketTimeout", "5");
        }
        boolean made = url.startsWith("jdbc:h2:");
        return DriverManager.getConnection(made ? url + ";IFEXISTS=TRUE" : url, login);
    }

    @Override
    public String toString() {
        return "a database";
    }
}
