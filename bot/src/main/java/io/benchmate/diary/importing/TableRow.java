package io.benchmate.diary.importing;

import io.benchmate.diary.Award;
import io.benchmate.diary.Booking;
import io.benchmate.diary.Category;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.Facts;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Place;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One row of a table as an event or an award. */
record TableRow(List<String> cells, Map<Heading, Integer> columns, Origin origin) {
    /**
     * @param source the file's name
     * @param zone whose clock the times are on
     */
    record Origin(String source, ZoneId zone) {}

    String cell(Heading heading) {
        Integer column = columns.get(heading);
        return column == null || column >= cells.size() ? "" : cells.get(column).strip();
    }

    boolean isAward() {
        String kind = cell(Heading.KIND).toLowerCase(Locale.UK);
        return kind.isEmpty()
                ? !cell(Heading.CLOSES).isEmpty() || !cell(Heading.OPENS).isEmpty()
                : Category.of(kind) == Category.AWARDS;
    }

    /** Why the row cannot be taken, as the end of a sentence. */
    Optional<String> wrong() {
        return RowCheck.of(this);
    }

    ZoneId zone() {
        return origin.zone();
    }

    Repeating repeating() {
        return new Repeating(
                cell(Heading.REPEATS), cell(Heading.REPEATS_UNTIL), cell(Heading.NOT_ON));
    }

    Optional<LocalDate> day(Heading heading) {
        return TableDates.read(cell(heading)).map(TableDates.Read::day);
    }

    /**
     * @param count the how-manieth row of this title it is
     */
    Entry entry(int count) {
        return isAward() ? award(count) : event(count);
    }

    private Facts facts(int count, Category otherwise) {
        String title = cell(Heading.TITLE);
        String said = cell(Heading.CATEGORY);
        Category category = said.isEmpty() ? Category.of(title) : Category.of(said);
        return new Facts(
                UUID.randomUUID().toString(),
                uid(title, count),
                title,
                said.isEmpty() && category == Category.OTHER ? otherwise : category,
                cell(Heading.NOTE),
                link(Heading.LINK),
                origin.source());
    }

    String uid(String title, int count) {
        String given = cell(Heading.UID);
        String key = given.isEmpty() ? title.toLowerCase(Locale.UK) + "#" + count : "id:" + given;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@table.benchmate";
    }

    private String link(Heading heading) {
        String link = cell(heading);
        return link.startsWith("https://") || link.startsWith("http://") ? link : "";
    }

    private Event event(int count) {
        When when = when();
        Status status =
                Status.of(cell(Heading.STATUS))
                        .filter(each -> when.dated() || each != Status.CONFIRMED)
                        .orElse(when.dated() ? Status.CONFIRMED : Status.TO_BE_DATED);
        return new Event(
                facts(count, Category.OTHER),
                when,
                new Place(cell(Heading.WHERE), link(Heading.ONLINE)),
                cell(Heading.AUDIENCE),
                cell(Heading.ORGANISER),
                new Booking(link(Heading.BOOKING), moment(Heading.BOOK_BY, "").orElse(null)),
                repeating().of(when),
                status,
                null);
    }

    private When when() {
        Optional<TableDates.Read> start = TableDates.read(cell(Heading.START));
        if (start.isEmpty()) {
            return new When.Undated(cell(Heading.START));
        }
        LocalDate first = start.get().day();
        LocalDate last = day(Heading.END).orElse(first);
        LocalTime from = from().orElse(null);
        if (from == null) {
            return new When.AllDay(first, last);
        }
        LocalTime until = until().orElse(from);
        ZoneId own =
                ZoneWords.in(cell(Heading.START_TIME) + " " + cell(Heading.ZONE), first, zone())
                        .orElse(zone());
        return new When.Timed(first.atTime(from), last.atTime(until), own);
    }

    /** The hour at which it starts. */
    Optional<LocalTime> from() {
        Optional<TableDates.Read> start = TableDates.read(cell(Heading.START));
        return Optional.ofNullable(time(start, Heading.START_TIME, cell(Heading.START_TIME)));
    }

    /** The hour at which it ends. */
    Optional<LocalTime> until() {
        Optional<TableDates.Read> end = TableDates.read(cell(Heading.END));
        LocalTime until = time(end, Heading.END_TIME, afterDash(cell(Heading.START_TIME)));
        return until == null ? TableDates.time(cell(Heading.END)) : Optional.of(until);
    }

    private @Nullable LocalTime time(
            Optional<TableDates.Read> read, Heading heading, String otherwise) {
        LocalTime inDate = read.map(TableDates.Read::time).orElse(null);
        return inDate != null
                ? inDate
                : TableDates.time(cell(heading)).or(() -> TableDates.time(otherwise)).orElse(null);
    }

    /** "14:00 - 16:00" in one cell. */
    private static String afterDash(String cell) {
        String[] parts = cell.split("\\s*(?:-|–|to)\\s*", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    private Optional<Moment> moment(Heading heading, String time) {
        String zoned = cell(heading) + " " + time + " " + cell(Heading.ZONE);
        return TableDates.read(cell(heading))
                .map(
                        read ->
                                new Moment(
                                        read.day(),
                                        read.time() == null
                                                ? TableDates.time(time).orElse(null)
                                                : read.time(),
                                        ZoneWords.in(zoned, read.day(), zone()).orElse(zone())));
    }

    private Award award(int count) {
        Map<Stage, Moment> stages = new EnumMap<>(Stage.class);
        moment(Heading.OPENS, "").ifPresent(each -> stages.put(Stage.OPENS, each));
        moment(Heading.SIFT, "").ifPresent(each -> stages.put(Stage.SIFT, each));
        moment(Heading.CLOSES, cell(Heading.CLOSING_TIME))
                .ifPresent(each -> stages.put(Stage.CLOSES, each));
        moment(Heading.REFERENCES, "").ifPresent(each -> stages.put(Stage.REFERENCES, each));
        moment(Heading.SHORTLIST, "").ifPresent(each -> stages.put(Stage.SHORTLIST, each));
        moment(Heading.CEREMONY, "").ifPresent(each -> stages.put(Stage.CEREMONY, each));
        Status status = Status.of(cell(Heading.STATUS)).orElse(Status.CONFIRMED);
        boolean firm = stages.containsKey(Stage.CLOSES) && status == Status.CONFIRMED;
        return new Award(
                facts(count, Category.AWARDS),
                stages,
                cell(Heading.ELIGIBLE),
                cell(Heading.NOMINATORS),
                AwardRhythm.of(cell(Heading.RHYTHM)),
                day(Heading.CLOSED_LAST).orElse(null),
                firm,
                Map.of(),
                new Award.Nominations(number(Heading.MADE), number(Heading.TARGET)),
                stages.containsKey(Stage.CLOSES) ? status : cancelledOr(status));
    }

    private static Status cancelledOr(Status status) {
        return status == Status.CANCELLED ? status : Status.TO_BE_DATED;
    }

    private int number(Heading heading) {
        String digits = cell(heading).replaceFirst("\\.0$", "");
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
