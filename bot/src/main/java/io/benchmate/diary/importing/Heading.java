package io.benchmate.diary.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table holds, told by its heading. */
enum Heading {
    KIND("kind", "type"),
    TITLE("title", "event", "award", "name", "what", "event or award", "subject", "prize"),
    CATEGORY("category", "categories", "topic"),
    START("start", "starts", "date", "from", "begins", "when", "start date", "day", "event date"),
    START_TIME("start time", "time", "starts at", "from time"),
    END("end", "ends", "to", "until", "end date", "finish"),
    END_TIME("end time", "ends at", "to time", "finish time"),
    ZONE("zone", "time zone", "timezone"),
    REPEATS("repeats", "repeat", "recurs", "recurrence"),
    REPEATS_UNTIL("repeats until", "last date", "series ends"),
    NOT_ON("not on", "except", "exceptions", "except on"),
    WHERE("place", "location", "where", "venue", "room"),
    ONLINE("online", "join link", "online link", "teams link"),
    LINK("link", "url", "web", "website", "web page", "more"),
    AUDIENCE("audience", "for", "who for", "who is it for", "for whom"),
    ORGANISER("organiser", "organizer", "contact", "organised by", "lead", "run by"),
    BOOKING("booking", "book at", "booking link", "register", "registration link"),
    BOOK_BY("book by", "booking deadline", "booking closes", "register by"),
    STATUS("status", "state"),
    UID("uid", "id", "ref", "reference number"),
    NOTE("note", "notes", "description", "details", "about", "comments"),
    OPENS("opens", "opening date", "open", "nominations open"),
    CLOSES("closes", "deadline", "closing date", "closes on", "nominations close", "close"),
    CLOSING_TIME("closing time", "closes at", "deadline time"),
    REFERENCES("references", "references due", "reference deadline", "supporter deadline"),
    SIFT("sift", "internal sift", "internal deadline", "internal closing date"),
    SHORTLIST("shortlist", "shortlisted", "shortlist announced"),
    CEREMONY("ceremony", "winners announced", "presentation"),
    ELIGIBLE("eligible", "who may get it", "eligibility", "open to", "who is eligible"),
    NOMINATORS("who may nominate", "nominators", "nominated by", "who can nominate"),
    RHYTHM("how often", "frequency", "rhythm"),
    CLOSED_LAST("closed last", "last closed", "last year", "closed last year on"),
    TARGET("target", "nominations wanted"),
    MADE("nominations", "nominated", "nominations made", "nominations so far");

    private final List<String> words;

    Heading(String... words) {
        this.words = List.of(words);
    }

    static Optional<Heading> of(String cell) {
        String wanted =
                cell.toLowerCase(Locale.UK)
                        .replaceAll("[^\\p{L} ]+", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        return Arrays.stream(values()).filter(each -> each.words.contains(wanted)).findFirst();
    }
}
