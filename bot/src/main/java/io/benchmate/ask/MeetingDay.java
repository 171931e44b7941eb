package io.benchmate.ask;

import io.benchmate.calendar.SteeringGroup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells when the steering group meets next, where a date of it is known. Pure. */
final class MeetingDay {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private static final Pattern ASKED =
            Pattern.compile(
                    "^(?:(?:so|and|ok|hi|please) )*(?:when|what (?:day|date))"
                        + " (?:is|does|do|will|are) (?:(?:the|our|that) )*(?:(?:date|day)"
                        + " (?:of|for) )?(?:(?:the|our) )?(?:next )?(?:meeting of (?:the|our)"
                        + " )?(?:\\w+ ){0,2}?(?:steeringgroup|steering"
                        + " (?:group|committee|board|panel|meeting)|tcsg)(?: (?:meetings?|next|meet"
                        + "|meets|meeting|be|sit|again|due))*$");

    private MeetingDay() {}

    /** Empty where something else is asked, or nobody told a date. */
    static Optional<Answer> told(
            Utterance said, LocalDate today, SteeringGroup steering, Basis basis, String question) {
        if (!said.has(ASKED)) {
            return Optional.empty();
        }
        return steering.meetings()
                .onOrAfter(today)
                .map(
                        day ->
                                new Answer.NotSaid(
                                        basis,
                                        "",
                                        "The plan doesn’t say, but by the dates that I was given"
                                                + " the next steering group is on "
                                                + DAY.format(day)
                                                + ".",
                                        List.of(),
                                        List.of(),
                                        question));
    }
}
