package io.benchmate.diary.personal;

import io.benchmate.diary.Change;
import io.benchmate.diary.Comings;
import io.benchmate.diary.Comings.Coming;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Reminders;
import io.benchmate.diary.Status;
import io.benchmate.diary.pages.ChangedPage;

import org.springframework.transaction.support.TransactionOperations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells those who said that they come when an event is moved or cancelled: everything of one person
 * in one message, within the budget. Who waits for a reminder, or was reminded, hears of it by
 * {@link io.benchmate.diary.RemindersDue} and not twice; whoever made the change knows it; and of
 * what is over nobody is told.
 */
public final class ChangedRound {
    private final Diary diary;
    private final Comings comings;
    private final Reminders reminders;
    private final PersonalRound.Post post;
    private final PersonalRound.Measure measure;
    private final WithinBudget budgeted;

    public ChangedRound(
            Diary diary,
            Comings comings,
            Reminders reminders,
            PersonalRound.Post post,
            PersonalRound.Measure measure,
            TransactionOperations transaction) {
        this.diary = diary;
        this.comings = comings;
        this.reminders = reminders;
        this.post = post;
        this.measure = measure;
        this.budgeted = new WithinBudget(post, measure, transaction);
    }

    public void run(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, measure.hours().zone());
        budgeted.takeBack(
                ChangedNotice.KIND,
                ChangedNotice.class,
                today,
                late ->
                        late.before()
                                .forEach(
                                        (entry, seen) -> comings.seen(entry, late.person(), seen)));
        if (!measure.hours().hold(now)) {
            return;
        }
        List<Coming> behind = comings.behind();
        if (!behind.isEmpty()) {
            tell(behind, today);
        }
    }

    private void tell(List<Coming> behind, LocalDate today) {
        long version = diary.version();
        Set<String> unreachable = post.posted().unreachable(ChangedNotice.KIND);
        Set<List<String>> waiting = keys(reminders.waiting().stream());
        Set<List<String>> told = keys(reminders.told(today).stream().map(Reminders.Told::reminder));
        behind.stream()
                .filter(each -> !unreachable.contains(each.person()))
                .filter(each -> !isReminded(each, waiting, told))
                .collect(
                        Collectors.groupingBy(
                                Coming::person, LinkedHashMap::new, Collectors.toList()))
                .forEach((person, theirs) -> tell(person, theirs, version, today));
    }

    private static Set<List<String>> keys(Stream<Reminders.Reminder> wishes) {
        return wishes.map(each -> List.of(each.entryId(), each.person()))
                .collect(Collectors.toSet());
    }

    private boolean isReminded(Coming each, Set<List<String>> waiting, Set<List<String>> told) {
        List<String> key = List.of(each.entryId(), each.person());
        boolean cancelled =
                diary.find(each.entryId())
                        .filter(kept -> kept.entry().status() == Status.CANCELLED)
                        .isPresent();
        return told.contains(key) || cancelled && waiting.contains(key);
    }

    private void tell(String person, List<Coming> behind, long version, LocalDate today) {
        if (!budgeted.allows(person, today)) {
            return;
        }
        List<ChangedPage.Changed> all = new ArrayList<>();
        Map<String, Long> before = new LinkedHashMap<>();
        for (Coming each : behind) {
            Optional<ChangedPage.Changed> changed = changed(each, version, today);
            if (changed.isPresent()) {
                all.add(changed.get());
                before.put(each.entryId(), each.seen());
            } else {
                comings.seen(each.entryId(), person, version);
            }
        }
        if (!all.isEmpty()) {
            budgeted.put(
                    new ChangedNotice(
                            person, today, ChangedPage.of(all, measure.hours().zone()), before),
                    () -> before.keySet().forEach(id -> comings.seen(id, person, version)));
        }
    }

    /** What is to be told of an event; empty for nothing any more. */
    private Optional<ChangedPage.Changed> changed(Coming each, long version, LocalDate today) {
        return diary.find(each.entryId())
                .filter(kept -> !isOver(kept, today))
                .flatMap(
                        kept ->
                                diary.changes(kept.id()).stream()
                                        .filter(Change::moves)
                                        .filter(change -> change.number() > each.seen())
                                        .filter(change -> change.number() <= version)
                                        .findFirst()
                                        .map(newest -> new ChangedPage.Changed(kept, newest)));
    }

    private boolean isOver(Kept kept, LocalDate today) {
        return kept.entry() instanceof Event event
                && event.when().dated()
                && !event.series().repeats()
                && event.when().lastDay(measure.hours().zone()).isBefore(today);
    }
}
