package io.benchmate.lists;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Requests in sentences. Pure. */
public final class RequestWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private RequestWords() {}

    /** "Robin Vale asks to be taken off technicians until 31 May 2027." */
    public static String sentence(Request request) {
        Request.Wanted wanted = request.wanted();
        String asker = request.asker().name().isBlank() ? "Somebody" : request.asker().name();
        String until = wanted.until().map(day -> " until " + DAY.format(day)).orElse("");
        String who = wanted.aboutName();
        String main =
                switch (wanted.kind()) {
                    case TAKE_OFF -> " asks to be taken off " + wanted.list() + until;
                    case PUT_ON -> " asks to be on " + wanted.list();
                    case MOVED -> " has moved to " + wanted.words();
                    case NOT_OURS ->
                            " says that %s does not belong on %s".formatted(who, wanted.list());
                    case MISSING -> " says that %s is missing on %s".formatted(who, wanted.list());
                };
        return asker + main + "." + said(wanted);
    }

    private static String said(Request.Wanted wanted) {
        boolean more = wanted.kind() != Request.Kind.MOVED && !wanted.words().isBlank();
        return more ? " Reason given: " + wanted.words() : "";
    }

    /** What a pin is kept with. */
    static String reason(Request request) {
        String text = sentence(request);
        return text.length() > 900 ? text.substring(0, 900) : text;
    }

    /** Whom an effect is told about. */
    enum Whom {
        THEY("the person", "them", "the person is"),
        YOU("you", "you", "you are");

        private final String object;
        private final String them;
        private final String is;

        Whom(String object, String them, String is) {
            this.object = object;
            this.them = them;
            this.is = is;
        }
    }

    /**
     * What granting does.
     *
     * @param addOnly whether the list takes nobody off yet
     * @param to the list of the faculty that somebody moved to
     */
    static String effect(Request.Wanted wanted, boolean addOnly, Optional<String> to, Whom whom) {
        return switch (wanted.kind()) {
            case TAKE_OFF, NOT_OURS -> off(wanted.until(), addOnly, whom);
            case PUT_ON, MISSING ->
                    "The next run puts %s on and keeps %s there.".formatted(whom.object, whom.them);
            case MOVED ->
                    to.map(
                                    list ->
                                            "For 90 days %s kept on %s and off the other"
                                                            .formatted(whom.is, list)
                                                    + " faculties' lists; HR's record has to"
                                                    + " follow.")
                            .orElse(
                                    "No faculty's list is changed by it; the owner has HR's record"
                                            + " corrected.");
        };
    }

    private static String off(Optional<LocalDate> until, boolean addOnly, Whom whom) {
        String back =
                until.map(
                                day ->
                                        "%s on again from %s"
                                                .formatted(whom.them, DAY.format(day.plusDays(1))))
                        .orElse("");
        return addOnly
                ? "No run will put %s on%s. This list only adds so far, so the owner has to"
                                .formatted(
                                        whom.object,
                                        back.isEmpty() ? "" : " before it lets " + back)
                        + " take off by hand whoever is on it."
                : "From the next run on, %s off the list%s."
                        .formatted(whom.is, back.isEmpty() ? "" : ", which lets " + back);
    }
}
