package io.benchmate.teams.desk;

import io.benchmate.diary.boards.Draft;
import io.benchmate.diary.boards.WeekNews;
import io.benchmate.lists.Greetings;
import io.benchmate.lists.Lists;
import io.benchmate.lists.Memberships;
import io.benchmate.lists.PlannedChange;
import io.benchmate.nudge.review.Change;
import io.benchmate.nudge.review.Packs;
import io.benchmate.nudge.review.ReviewDates;
import io.benchmate.plan.Plan;
import io.benchmate.plan.StatusMeaning;
import io.benchmate.plan.recording.Laid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What plans and mailing lists have to tell in a Friday digest: actions whose status came to say
 * that they are done, by a recording or a newer file, and who joined. People are named only where
 * newcomers are greeted as well.
 */
final class DigestNews implements WeekNews {
    private final Laid laid;
    private final Packs packs;
    private final ReviewDates dates;
    private final Joining joining;
    private final ZoneId zone;

    /**
     * The mailing lists.
     *
     * @param greetings those who joined are named only while newcomers are welcomed
     */
    record Joining(Lists lists, Memberships memberships, Greetings greetings) {}

    DigestNews(Laid laid, Packs packs, ReviewDates dates, Joining joining, ZoneId zone) {
        this.laid = laid;
        this.packs = packs;
        this.dates = dates;
        this.joining = joining;
        this.zone = zone;
    }

    @Override
    public Draft.News since(Instant since) {
        Map<String, String> joined = joined(since);
        List<String> names =
                joining.greetings().isOn(Greetings.Kind.HELLO)
                        ? joined.values().stream().filter(name -> !name.isEmpty()).toList()
                        : List.of();
        return new Draft.News(done(LocalDate.ofInstant(since, zone)), joined.size(), names);
    }

    private List<Draft.Done> done(LocalDate since) {
        List<Draft.Done> done = new ArrayList<>();
        for (Plan plan : laid.plans().live()) {
            List<String> moved =
                    packs.of(plan.id(), dates.meetings(), since, false).stream()
                            .flatMap(pack -> pack.changes().stream())
                            .filter(Change.Moved.class::isInstance)
                            .map(Change::code)
                            .toList();
            plan.actions().stream()
                    .filter(action -> moved.contains(action.code()))
                    .filter(it -> StatusMeaning.done(it.status(), plan.facts().legend()))
                    .map(it -> new Draft.Done(plan.facts().title(), it.code(), it.title()))
                    .forEach(done::add);
        }
        return done;
    }

    /** By what the list knows a person by; a faculty's list is a part of another one. */
    private Map<String, String> joined(Instant since) {
        Map<String, String> joined = new LinkedHashMap<>();
        for (String list : joining.lists().whole()) {
            joining.memberships().done(list, since, PlannedChange.Kind.JOIN).stream()
                    .forEach(change -> joined.put(change.subject(), name(change.who())));
        }
        return joined;
    }

    /** Without the address; empty where there is nothing else. */
    private static String name(String who) {
        String name = who.replaceFirst("\\s*[<(].*$", "").strip();
        return name.contains("@") ? "" : name;
    }
}
