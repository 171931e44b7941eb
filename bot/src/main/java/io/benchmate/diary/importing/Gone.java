package io.benchmate.diary.importing;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Agenda;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entry;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a calendar's entries is to come and no longer stands in it. What is past stays, since
 * calendars drop it by themselves; what somebody changed here is his, and stays too.
 *
 * @param entries as the diary has them
 * @param upcoming how many of the calendar's entries are to come in the diary
 */
public record Gone(List<Entry> entries, int upcoming) {
    private static final int AHEAD_DAYS = 365;
    private static final int FEW = 2;
    private static final int SHARE = 4;

    public Gone {
        entries = List.copyOf(entries);
    }

    /**
     * @param source the calendar's name
     * @param today the day from which on things are to come
     */
    public static Gone of(
            IncomingEntries read, String source, Diary diary, LocalDate today, ZoneId zone) {
        Set<String> there =
                read.entries().stream()
                        .map(entry -> entry.facts().uid())
                        .collect(Collectors.toSet());
        Days ahead = new Days(today, today.plusDays(AHEAD_DAYS));
        List<Entry> upcoming =
                diary.all().stream()
                        .filter(kept -> kept.entry().facts().source().equals(source))
                        .filter(kept -> kept.entry().status() != Status.CANCELLED)
                        .filter(kept -> !Agenda.of(List.of(kept), ahead, zone).isEmpty())
                        .map(Kept::entry)
                        .toList();
        return new Gone(
                upcoming.stream().filter(each -> !there.contains(each.facts().uid())).toList(),
                upcoming.size());
    }

    /**
     * Whether so much is gone that a person has to look before it counts: all of it, or more than a
     * few and more than a quarter.
     */
    public boolean isTooMuch() {
        int gone = entries.size();
        return gone > 0 && (gone == upcoming && gone > 1 || gone > FEW && gone * SHARE > upcoming);
    }
}
