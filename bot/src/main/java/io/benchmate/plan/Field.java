package io.benchmate.plan;

/** What a column of an action plan holds, whatever its heading says. */
public enum Field {
    CODE("Code"),
    THEME("Theme"),
    TITLE("Action"),
    DETAIL("Details"),
    TIMESCALE("Timescale"),
    OWNER("Owner"),
    STATUS("Status"),
    RATING("Rating"),
    MEASURE("Success measure"),
    EVIDENCE("Evidence and comments"),
    FUTURE("Future work"),
    /** Why the action is in the plan, not why it stands as it does. */
    REASON("Reason for it"),
    PRIORITY("Priority");

    private final String words;

    Field(String words) {
        this.words = words;
    }

    /** The field in plain words, for a reader. */
    public String words() {
        return words;
    }
}
