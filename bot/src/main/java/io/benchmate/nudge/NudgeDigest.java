package io.benchmate.nudge;

import io.benchmate.outbox.Saying;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A digest as the outbox keeps it: what one person is told on one day.
 *
 * @param person the Entra object id
 * @param name for showing
 * @param day in the institution's zone
 * @param items never empty; what is pressing first
 * @param carried keys of the messages whose items stand here once more
 */
public record NudgeDigest(
        String person, String name, LocalDate day, List<Item> items, List<String> carried)
        implements Saying {
    /** The kind under which its rows are kept; never changed. */
    public static final String KIND = "nudge-digest";

    /** That it stands here once more since the message before it may not have arrived. */
    public static final String MAYBE_SEEN = "maybe-seen";

    /** That it stands here since the person could not be reached before. */
    public static final String NOT_REACHED = "not-reached";

    public NudgeDigest {
        items = List.copyOf(items);
        carried = List.copyOf(carried);
    }

    /** For the outbox: one for each person and day. */
    public String key() {
        return key(person, day);
    }

    public static String key(String person, LocalDate day) {
        return KIND + ":" + person + ":" + day;
    }

    /**
     * One reminder, with the plan's words as they were when it was written.
     *
     * @param key of the reminder
     * @param about whom it concerns in this person's place: the owner, for a deputy or the chair;
     *     or empty
     * @param owner the owner as the plan prints it, which is why he is told
     * @param timescale the plan's words for when; empty where it gives none
     * @param due the day that they are read as; null where there is none
     * @param status in words, with the legend's meaning; empty where there is none
     * @param shade the name of the status's shade
     * @param evidence what stands as evidence or progress; empty where nothing does
     * @param why for the reader: "7 days before it is due"
     * @param escalated whether it is told to somebody above the owner
     * @param again {@link #MAYBE_SEEN}, {@link #NOT_REACHED} or empty
     */
    public record Item(
            String key,
            String plan,
            String planTitle,
            String action,
            String code,
            String title,
            String about,
            String owner,
            String timescale,
            @Nullable LocalDate due,
            String status,
            String shade,
            String evidence,
            String why,
            boolean escalated,
            String again) {

        /** The same, told once more. */
        public Item again(String how) {
            return new Item(
                    key, plan, planTitle, action, code, title, about, owner, timescale, due, status,
                    shade, evidence, why, escalated, how);
        }

        /** The same, with how the action stands now. */
        Item standing(String statusNow, String shadeNow, String evidenceNow) {
            return new Item(
                    key,
                    plan,
                    planTitle,
                    action,
                    code,
                    title,
                    about,
                    owner,
                    timescale,
                    due,
                    statusNow,
                    shadeNow,
                    evidenceNow,
                    why,
                    escalated,
                    again);
        }

        /** Whether it is of the same action. */
        public boolean isAbout(String otherPlan, String otherAction) {
            return plan.equals(otherPlan) && action.equals(otherAction);
        }
    }
}
