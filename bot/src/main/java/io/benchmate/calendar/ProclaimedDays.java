package io.benchmate.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Bank holidays that were added or taken away for a single year, from a file beside this class.
 *
 * @param changes each for one part of the UK
 */
record ProclaimedDays(List<Change> changes) {

    /**
     * @param added whether it became a bank holiday, or stopped being one
     */
    record Change(BankHolidayRegion region, LocalDate day, boolean added) {}

    ProclaimedDays {
        changes = List.copyOf(changes);
    }

    static ProclaimedDays known() {
        try (InputStream in = ProclaimedDays.class.getResourceAsStream("bank-holidays.csv")) {
            return read(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ProclaimedDays read(String lines) {
        return new ProclaimedDays(
                lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(ProclaimedDays::change)
                        .toList());
    }

    private static Change change(String line) {
        String[] cells = line.split(",", 4);
        boolean added = cells[2].equals("added");
        if (!added && !cells[2].equals("taken-away")) {
            throw new IllegalArgumentException("neither added nor taken-away: " + line);
        }
        return new Change(
                BankHolidayRegion.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                LocalDate.parse(cells[1]),
                added);
    }

    void change(BankHolidayRegion region, int year, Set<LocalDate> days) {
        for (Change each : changes) {
            if (each.region() == region && each.day().getYear() == year) {
                if (each.added()) {
                    days.add(each.day());
                } else {
                    days.remove(each.day());
                }
            }
        }
    }
}
