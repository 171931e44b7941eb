package io.benchmate.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The bank holidays of one part of the UK, with substitute days: by Jollyday's rules, and with the
 * days that were added or taken away for single years. Safe for use by many threads.
 */
public final class BankHolidays {
    private final BankHolidayRegion region;
    private final ProclaimedDays proclaimed;
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    BankHolidays(BankHolidayRegion region, ProclaimedDays proclaimed) {
        this.region = region;
        this.proclaimed = proclaimed;
    }

    public static BankHolidays of(BankHolidayRegion region) {
        return new BankHolidays(region, ProclaimedDays.known());
    }

    public boolean holds(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    /** All of a calendar year, in order of their days. */
    public Set<LocalDate> in(int year) {
        return years.computeIfAbsent(year, this::find);
    }

    private Set<LocalDate> find(int year) {
        Set<LocalDate> days =
                new TreeSet<>(
                        HolidayManager.getInstance(
                                        ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                                .getHolidays(Year.of(year), hierarchy())
                                .stream()
                                .map(Holiday::getDate)
                                .collect(Collectors.toSet()));
        proclaimed.change(region, year, days);
        return java.util.Collections.unmodifiableSet(days);
    }

    /** England and Wales are always the same. */
    private String hierarchy() {
        return switch (region) {
            case ENGLAND_AND_WALES -> "eng";
            case SCOTLAND -> "sct";
            case NORTHERN_IRELAND -> "nir";
        };
    }
}
