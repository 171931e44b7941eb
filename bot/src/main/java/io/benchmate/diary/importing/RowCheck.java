package io.benchmate.diary.importing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Why a row of a table cannot be taken, as the end of a sentence for whoever wrote it. */
final class RowCheck {
    static final int LONGEST_TITLE = 300;

    private static final List<Heading> DATES =
            List.of(
                    Heading.START,
                    Heading.END,
                    Heading.OPENS,
                    Heading.CLOSES,
                    Heading.REFERENCES,
                    Heading.SIFT,
                    Heading.SHORTLIST,
                    Heading.CEREMONY,
                    Heading.BOOK_BY,
                    Heading.CLOSED_LAST);
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private RowCheck() {}

    static Optional<String> of(TableRow row) {
        if (row.cell(Heading.TITLE).length() > LONGEST_TITLE) {
            return Optional.of("its title is longer than %d characters".formatted(LONGEST_TITLE));
        }
        for (Heading each : DATES) {
            Optional<String> wrong = date(row, each);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return order(row)
                .or(() -> row.isAward() ? stages(row) : Optional.empty())
                .or(() -> row.repeating().wrong(row.day(Heading.START)));
    }

    private static Optional<String> date(TableRow row, Heading heading) {
        String cell = row.cell(heading);
        Optional<TableDates.Read> read = TableDates.read(cell);
        boolean mayBeWords =
                heading == Heading.START && !TableDates.looksLike(cell)
                        || heading == Heading.END && TableDates.time(cell).isPresent();
        if (read.isEmpty()) {
            return !cell.isEmpty() && cell.matches(".*\\d.*") && !mayBeWords
                    ? Optional.of("“%s” is no date that I can read".formatted(cell))
                    : Optional.empty();
        }
        LocalDate day = read.get().day();
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return Optional.of("it is in the year %d".formatted(day.getYear()));
        }
        LocalTime time = read.get().time();
        return time == null ? Optional.empty() : gap(day.atTime(time), row.zone());
    }

    /** When the clocks go forward, an hour is missing. */
    private static Optional<String> gap(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).isEmpty()
                ? Optional.of(
                        "there is no %s on that day, since the clocks go forward then"
                                .formatted(time.toLocalTime()))
                : Optional.empty();
    }

    private static Optional<String> order(TableRow row) {
        Optional<LocalDate> start = row.day(Heading.START);
        Optional<LocalDate> end = row.day(Heading.END);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            return Optional.of("it ends before it starts");
        }
        Optional<LocalTime> from = row.from();
        Optional<LocalTime> until = row.until();
        if (start.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> gap = gap(start.get().atTime(from.get()), row.zone());
        if (gap.isPresent() || until.isEmpty()) {
            return gap;
        }
        LocalDate last = end.orElse(start.get());
        return last.equals(start.get()) && until.get().isBefore(from.get())
                ? Optional.of(
                        "it ends before it starts; if it runs past midnight, give the day on which"
                                + " it ends")
                : gap(last.atTime(until.get()), row.zone());
    }

    private static Optional<String> stages(TableRow row) {
        Optional<LocalDate> opens = row.day(Heading.OPENS);
        Optional<LocalDate> closes = row.day(Heading.CLOSES);
        return opens.isPresent() && closes.isPresent() && closes.get().isBefore(opens.get())
                ? Optional.of("it closes before it opens")
                : Optional.empty();
    }
}
