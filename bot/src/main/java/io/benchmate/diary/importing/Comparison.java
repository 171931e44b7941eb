package io.benchmate.diary.importing;

import io.benchmate.diary.Award;
import io.benchmate.diary.Booking;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Differences;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Status;
import io.benchmate.diary.Wording;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What reading a file would do to the diary. An entry is found again by its UID. What somebody
 * changed in Teams since is a conflict, and so is what looks like an entry under another UID: both
 * are shown, and taken only when a person says so.
 *
 * @param same how many are there to the letter, wherever they were read before
 * @param gone what is to come and stood in the calendar before, but no longer does, as cancelled;
 *     empty where what was read need not be everything
 */
public record Comparison(
        List<Entry> added,
        List<Changed> changed,
        int same,
        List<Changed> conflicts,
        List<String> leftOut,
        List<Changed> gone) {
    /** What an entry's source is when it was typed or changed in the chat. */
    public static final String TEAMS = "teams";

    public Comparison {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        conflicts = List.copyOf(conflicts);
        leftOut = List.copyOf(leftOut);
        gone = List.copyOf(gone);
    }

    /**
     * An entry that would be kept in another state.
     *
     * @param what differs, in words
     */
    public record Changed(Entry after, String what) {}

    public static Comparison of(IncomingEntries incoming, Diary diary, ZoneId zone) {
        List<Entry> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<Changed> conflicts = new ArrayList<>();
        Map<String, Kept> likeness = likeness(diary);
        int same = 0;
        for (Entry entry : incoming.entries()) {
            Optional<Kept> there = diary.findByUid(entry.facts().uid());
            if (there.isEmpty()) {
                Optional.ofNullable(likeness.get(likeness(entry)))
                        .ifPresentOrElse(
                                twin -> conflicts.add(twin(entry, twin, zone)),
                                () -> added.add(entry));
                continue;
            }
            Entry before = there.get().entry();
            Entry after = merged(before, entry);
            Differences differences = Differences.of(before, after, zone);
            if (after.equals(before) || differences.none() || differences.onlySource()) {
                same++;
            } else if (before.facts().source().equals(TEAMS)) {
                conflicts.add(new Changed(after, bothWays(before, after, differences, zone)));
            } else {
                changed.add(new Changed(after, differences.words()));
            }
        }
        return new Comparison(added, changed, same, conflicts, incoming.leftOut(), List.of());
    }

    /**
     * The same where it is known what no longer stands there.
     *
     * @see Gone
     */
    public Comparison with(List<Entry> noLonger) {
        List<Changed> all =
                noLonger.stream()
                        .map(entry -> new Changed(entry.as(Status.CANCELLED), "no longer in it"))
                        .toList();
        return new Comparison(added, changed, same, conflicts, leftOut, all);
    }

    /**
     * What is there to the letter, but was read from something that nobody follows: from now on it
     * goes with this calendar, so that it is noticed when it is gone from it. What was typed or
     * changed in the chat stays a person's.
     *
     * @param followed the names of all calendars that are followed, this one's too
     */
    public static List<Entry> adopted(
            IncomingEntries incoming, Diary diary, Set<String> followed, ZoneId zone) {
        List<Entry> adopted = new ArrayList<>();
        for (Entry entry : incoming.entries()) {
            diary.findByUid(entry.facts().uid())
                    .map(Kept::entry)
                    .filter(before -> !before.facts().source().equals(TEAMS))
                    .filter(before -> !followed.contains(before.facts().source()))
                    .ifPresent(
                            before -> {
                                Entry after = merged(before, entry);
                                if (Differences.of(before, after, zone).onlySource()) {
                                    adopted.add(after);
                                }
                            });
        }
        return adopted;
    }

    private static Map<String, Kept> likeness(Diary diary) {
        Map<String, Kept> all = new HashMap<>();
        diary.all().forEach(kept -> all.putIfAbsent(likeness(kept.entry()), kept));
        return all;
    }

    /** Title and date; two entries that share them are likely one. */
    private static String likeness(Entry entry) {
        String title =
                entry.facts().title().toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\d]+", " ");
        return switch (entry) {
            case Event event -> title + "|" + event.when();
            case Award award -> title + "|" + award.stages();
        };
    }

    private static Changed twin(Entry entry, Kept twin, ZoneId zone) {
        String when =
                twin.entry() instanceof Event event ? ", " + Wording.when(event.when(), zone) : "";
        return new Changed(
                entry,
                "looks like what is there already (%s%s); taking it adds it a second time"
                        .formatted(twin.entry().facts().title(), when));
    }

    /** A date that differs is told as both sides have it, since neither is the newer one. */
    private static String bothWays(
            Entry before, Entry after, Differences differences, ZoneId zone) {
        if (before instanceof Event here
                && after instanceof Event there
                && !here.when().equals(there.when())) {
            return "changed here and there: here %s; there %s"
                    .formatted(Wording.when(here.when(), zone), Wording.when(there.when(), zone));
        }
        return "changed here and there: " + differences.words();
    }

    /** The new state under the id of the old one; what a calendar file cannot say stays. */
    static Entry merged(Entry before, Entry after) {
        if (before instanceof Event was && after instanceof Event now) {
            return merged(was, now);
        }
        if (before instanceof Award was && after instanceof Award now) {
            return merged(was, now);
        }
        return before;
    }

    private static Event merged(Event was, Event now) {
        boolean moved = was.when().dated() && !was.when().equals(now.when());
        boolean stands = now.status() == Status.CONFIRMED;
        Status status =
                stands && moved
                        ? Status.MOVED
                        : stands && was.status() == Status.MOVED ? Status.MOVED : now.status();
        return new Event(
                now.facts().with(was.id()),
                now.when(),
                now.place(),
                now.audience().isEmpty() ? was.audience() : now.audience(),
                now.organiser().isEmpty() ? was.organiser() : now.organiser(),
                now.booking().equals(Booking.NONE) ? was.booking() : now.booking(),
                now.series(),
                status,
                moved ? was.when() : was.was());
    }

    private static Award merged(Award was, Award now) {
        int made = Math.max(was.nominations().made(), now.nominations().made());
        return now.with(now.facts().with(was.id()))
                .with(new Award.Nominations(made, now.nominations().target()))
                .after(was);
    }

    /** Everything to save; the conflicts too when a person chose the file's word. */
    public List<Entry> taken(boolean alsoConflicts) {
        List<Entry> all = new ArrayList<>(added);
        changed.forEach(each -> all.add(each.after()));
        gone.forEach(each -> all.add(each.after()));
        if (alsoConflicts) {
            conflicts.forEach(each -> all.add(each.after()));
        }
        return all;
    }

    public boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty() && conflicts.isEmpty() && gone.isEmpty();
    }
}
