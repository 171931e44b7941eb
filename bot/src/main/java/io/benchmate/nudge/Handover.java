package io.benchmate.nudge;

import java.time.LocalDate;

/**
 * That somebody says an action is not his, for those who look after the plan.
 *
 * @param action the action's opaque id
 * @param owner the owner as the plan prints it
 * @param person the object id of who says so
 * @param by his name
 * @param successor whose it is by his word; empty where he does not know
 * @param day on which he said it
 */
public record Handover(
        String plan,
        String planTitle,
        String action,
        String code,
        String title,
        String owner,
        String person,
        String by,
        String successor,
        LocalDate day) {
    /** How long he hears nothing of it, while somebody decides. */
    public static final int DECIDING_DAYS = 14;

    private static final String BELONGS = "it belongs to ";

    /** What is kept of it as a deed; see {@link #successor(String)}. */
    public static String words(String successor) {
        return successor.isBlank() ? "" : BELONGS + successor;
    }

    static String successor(String words) {
        return words.startsWith(BELONGS) ? words.substring(BELONGS.length()) : "";
    }

    /** Said again on the same day it is the same. */
    String key() {
        return "handover:%s:%s:%s:%s".formatted(plan, action, person, day);
    }
}
