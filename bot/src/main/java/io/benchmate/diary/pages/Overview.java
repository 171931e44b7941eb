package io.benchmate.diary.pages;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Agenda;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Occurrence;
import io.benchmate.diary.Wording;
import io.benchmate.diary.pages.DiaryPage.Group;
import io.benchmate.diary.pages.DiaryPage.Press;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is on in a run of days, day by day. */
public final class Overview {
    /** More than these are counted instead of shown. */
    static final int MOST = 25;

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Overview() {}

    /** "November 2026". */
    public static String name(YearMonth month) {
        return MONTH.format(month);
    }

    public static DiaryPage month(Collection<Kept> entries, YearMonth month, ZoneId zone) {
        Days days = new Days(month.atDay(1), month.atEndOfMonth());
        return of(entries, days, name(month), "in " + name(month), zone)
                .with(
                        Press.of(
                                name(month.minusMonths(1)),
                                DiaryVerb.MONTH,
                                Map.of("month", month.minusMonths(1).toString())),
                        Press.of(
                                name(month.plusMonths(1)),
                                DiaryVerb.MONTH,
                                Map.of("month", month.plusMonths(1).toString())));
    }

    /**
     * @param heading such as "This week"
     * @param words such as "this week", for the sentence
     */
    public static DiaryPage of(
            Collection<Kept> entries, Days days, String heading, String words, ZoneId zone) {
        List<Occurrence> all = Agenda.of(entries, days, zone);
        return new DiaryPage(
                heading, lead(all, words), groups(all, days, zone), List.of(), List.of());
    }

    private static String lead(List<Occurrence> all, String words) {
        long off = all.stream().filter(Occurrence::cancelled).count();
        long events = all.stream().filter(each -> each.stage() == null).count();
        long dates = all.size() - events;
        if (all.isEmpty()) {
            return "Nothing is in the diary " + words + ".";
        }
        List<String> parts = new ArrayList<>();
        if (events > 0) {
            parts.add(count(events, "event"));
        }
        if (dates > 0) {
            parts.add(count(dates, "award date"));
        }
        String counted = String.join(" and ", parts) + " " + words;
        return counted + (off == 0 ? "." : ", " + off + " of them cancelled.");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static List<Group> groups(List<Occurrence> all, Days days, ZoneId zone) {
        Map<LocalDate, List<Occurrence>> byDay = new TreeMap<>();
        all.stream()
                .limit(MOST)
                .forEach(
                        each -> {
                            LocalDate first = each.when().firstDay(zone);
                            LocalDate shown = first.isBefore(days.first()) ? days.first() : first;
                            byDay.computeIfAbsent(shown, day -> new ArrayList<>()).add(each);
                        });
        List<Group> groups = new ArrayList<>();
        byDay.forEach(
                (day, those) ->
                        groups.add(
                                new Group(
                                        Wording.shortDay(day),
                                        those.stream()
                                                .map(each -> Items.of(each, zone))
                                                .toList())));
        if (all.size() > MOST) {
            groups.add(new Group("and %d more".formatted(all.size() - MOST), List.of()));
        }
        return groups;
    }
}
