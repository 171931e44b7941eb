package io.benchmate.diary.ics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All components of one UID. As a rule that is one entry and the occurrences of it that were
 * changed; some timetables, though, give one UID to all the weeks of a course, and an invitation to
 * a single occurrence comes without its series.
 */
record Group(List<Part> parts) {

    /** An entry by itself, and its changed occurrences. */
    record Member(Part part, String uid, List<Part> changed) {}

    List<Member> members() {
        List<Part> changed = parts.stream().filter(Group::isOccurrence).toList();
        List<Part> masters = newest();
        if (masters.size() == 1) {
            Part only = masters.getFirst();
            return List.of(new Member(only, Calendars.uid(only), changed));
        }
        List<Member> members = new ArrayList<>();
        for (Part master : masters) {
            List<Part> own =
                    changed.stream().filter(part -> owner(part, masters) == master).toList();
            members.add(new Member(master, uid(master, "DTSTART"), own));
        }
        if (masters.isEmpty()) {
            changed.forEach(
                    part -> members.add(new Member(part, uid(part, "RECURRENCE-ID"), List.of())));
        }
        return members;
    }

    private static boolean isOccurrence(Part part) {
        return part.first("RECURRENCE-ID").isPresent();
    }

    /** Of the newest revision, one for each start. */
    private List<Part> newest() {
        List<Part> masters = parts.stream().filter(part -> !isOccurrence(part)).toList();
        int last = masters.stream().mapToInt(Part::sequence).max().orElse(0);
        Map<String, Part> byStart = new LinkedHashMap<>();
        masters.stream()
                .filter(part -> part.sequence() == last)
                .forEach(part -> byStart.put(part.text("DTSTART"), part));
        return List.copyOf(byStart.values());
    }

    /** The series that began last before the occurrence; else the first. */
    private static Part owner(Part occurrence, List<Part> masters) {
        String start = occurrence.text("RECURRENCE-ID");
        Part owner = masters.getFirst();
        for (Part each : masters) {
            String begun = each.text("DTSTART");
            if (begun.compareTo(start) <= 0 && begun.compareTo(owner.text("DTSTART")) >= 0) {
                owner = each;
            }
        }
        return owner;
    }

    private static String uid(Part part, String property) {
        return Calendars.uid(part) + "/" + part.text(property);
    }
}
