package io.benchmate.admin.doctor;

import java.util.List;

/** Looks at one thing. It takes five seconds at most, changes nothing, and may throw. */
public interface Check {

    /** What is looked at, in a few words; also where it stands in the order of all. */
    Subject subject();

    /** What was found; at least one thing. */
    List<Finding> look();

    /** In the order in which somebody would mend them. */
    enum Subject {
        JAVA("Java"),
        DATA("Data directory"),
        DATABASE("Database"),
        ZONE("Time zone"),
        PORT("Port"),
        REGISTRATION("Registration"),
        CREDENTIAL("Credential"),
        KEYS("Keys of inbound tokens"),
        ENDPOINTS("Endpoints"),
        CLOCK("Clock"),
        FILES("File hosts"),
        MANIFEST("App package"),
        ADMINS("Admins"),
        GRAPH("Microsoft Graph"),
        PLAN("Plan"),
        LISTS("Mailing lists");

        private final String words;

        Subject(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
