package io.benchmate.card;

import io.benchmate.calendar.Meetings;
import io.benchmate.nudge.review.BritishDates;
import io.benchmate.nudge.review.ReviewDates.Origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The steering group's dates as an admin sees and changes them. */
public final class MeetingSheets {
    /** Data: {@code day} (ISO). */
    public static final String REMOVE = "review-date-remove";

    /** Data: {@code day} (ISO). */
    public static final String ADD = "review-date-add";

    public static final String LIST = "review-dates";

    private static final int MOST_BEFORE = 3;
    private static final int MOST_AHEAD = 12;

    private MeetingSheets() {}

    /**
     * @param fixed the days that are known from elsewhere, which nobody takes back here
     */
    public static Sheet list(Meetings meetings, Map<LocalDate, Origin> fixed, LocalDate today) {
        List<LocalDate> before =
                meetings.days().stream().filter(each -> each.isBefore(today)).toList();
        List<LocalDate> ahead =
                meetings.days().stream().filter(each -> !each.isBefore(today)).toList();
        List<Sheet.Entry> entries = new ArrayList<>();
        ahead.stream().limit(MOST_AHEAD).forEach(day -> entries.add(entry(day, fixed, "")));
        before.reversed().stream()
                .limit(MOST_BEFORE)
                .forEach(day -> entries.add(entry(day, fixed, "past")));
        return new Sheet(
                "When the steering group meets",
                lead(ahead),
                entries,
                List.of(button("Review pack", ReviewCard.SHOW, Map.of())));
    }

    private static String lead(List<LocalDate> ahead) {
        String how = "To add one, say: steering group on 3 March 2027";
        return ahead.isEmpty()
                ? "No date is set. "
                        + how
                        + ". A confirmed diary event called “Steering group” counts as well."
                : "It meets next on %s. %s".formatted(BritishDates.of(ahead.getFirst()), how);
    }

    private static Sheet.Entry entry(LocalDate day, Map<LocalDate, Origin> fixed, String past) {
        Origin origin = fixed.getOrDefault(day, Origin.SAID);
        boolean set = origin != Origin.SAID;
        String grey = set ? from(origin) : past;
        return new Sheet.Entry(
                List.of(BritishDates.of(day)),
                set && !past.isEmpty() ? past + ", " + grey : grey,
                set ? List.of() : List.of(button("Remove", REMOVE, Map.of("day", day.toString()))));
    }

    private static String from(Origin origin) {
        return switch (origin) {
            case SAID -> "said by an admin";
            case SETTINGS -> "from the settings";
            case DIARY -> "from the diary";
            case REMINDERS -> "from the page of a plan’s reminders";
        };
    }

    /** What it says where a day is to be taken back that is known from elsewhere. */
    public static Done known(Origin origin) {
        return switch (origin) {
            case SAID -> Done.NOT_THERE;
            case SETTINGS -> Done.SET;
            case DIARY -> Done.IN_DIARY;
            case REMINDERS -> Done.IN_REMINDERS;
        };
    }

    /** After a day was added, taken back, or was so already. */
    public static Notice done(Done done, LocalDate day) {
        Map<String, String> data = Map.of("day", day.toString());
        Notice.Button list = button("All dates", LIST, Map.of());
        String on = BritishDates.of(day);
        return switch (done) {
            case ADDED ->
                    Notice.of(
                                    "Noted",
                                    "The steering group meets on %s.".formatted(on),
                                    "Before it I ask owners for updates with their reminders, once"
                                            + " reminders are switched on; the review pack tells"
                                            + " what changed since the meeting before.")
                            .with(button("Undo", REMOVE, data), list);
            case THERE -> Notice.of("Noted already", on + " is one of its dates.").with(list);
            case REMOVED ->
                    Notice.of("Taken back", on + " is no date of the steering group any more.")
                            .with(button("Undo", ADD, data), list);
            case NOT_THERE ->
                    Notice.of("Nothing to take back", on + " is no date that was added here.")
                            .with(list);
            case SET, IN_DIARY, IN_REMINDERS -> elsewhere(done, on).with(list);
        };
    }

    private static Notice elsewhere(Done done, String on) {
        return switch (done) {
            case IN_DIARY ->
                    Notice.of(
                            "That date is in the diary",
                            "An event on "
                                    + on
                                    + " says so. Move or cancel it there, and this date goes with"
                                    + " it.");
            case IN_REMINDERS ->
                    Notice.of(
                            "That date is in a plan’s reminders",
                            on
                                    + " stands on the page of a plan’s reminders; take it out"
                                    + " there.");
            case ADDED, THERE, REMOVED, NOT_THERE, SET ->
                    Notice.of(
                            "That date is a setting",
                            on
                                    + " stands in benchmate.review.dates; whoever runs Benchmate"
                                    + " can take it out there.");
        };
    }

    public enum Done {
        ADDED,
        /** It stood already. */
        THERE,
        REMOVED,
        NOT_THERE,
        /** The settings name it. */
        SET,
        /** An event of the diary is on it. */
        IN_DIARY,
        /** The page of a plan's reminders names it. */
        IN_REMINDERS
    }

    private static Notice.Button button(String title, String verb, Map<String, String> data) {
        return new Notice.Button(title, verb, data, false);
    }
}
