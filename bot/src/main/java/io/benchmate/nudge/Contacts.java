package io.benchmate.nudge;

import io.benchmate.calendar.Days;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody who said how he wants to be reminded, as the deciding needs it. */
public final class Contacts {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Wishes wishes;
    private final WorkingDays usual;

    /**
     * @param usual the institution's working days
     */
    public Contacts(Wishes wishes, WorkingDays usual) {
        this.wishes = wishes;
        this.usual = usual;
    }

    /** By object id; who is not in it said nothing. */
    Map<String, Contact> all() {
        Map<String, List<Contact.Snooze>> snoozes = snoozes();
        Map<String, Contact> all = new HashMap<>();
        for (Wishes.Wish each : wishes.all()) {
            all.put(each.person(), contact(each, snoozes.remove(each.person())));
        }
        snoozes.forEach(
                (person, theirs) ->
                        all.put(person, contact(Wishes.Wish.none(person, person), theirs)));
        return all;
    }

    /** Whether the person works on a day and has not paused what he is sent. */
    public boolean isThere(String person, java.time.LocalDate day) {
        Contact contact = of(person);
        return contact.working().holds(day) && !contact.isPaused(day);
    }

    Contact of(String person) {
        return wishes.of(person)
                .map(wish -> contact(wish, null))
                .orElseGet(() -> Contact.plain(person, person, usual));
    }

    WorkingDays usual() {
        return usual;
    }

    private Map<String, List<Contact.Snooze>> snoozes() {
        Map<String, List<Contact.Snooze>> all = new HashMap<>();
        for (Wishes.Snooze each : wishes.snoozes()) {
            all.computeIfAbsent(each.person(), _ -> new java.util.ArrayList<>())
                    .add(
                            new Contact.Snooze(
                                    new PlanId(each.plan()),
                                    new ActionId(each.action()),
                                    each.until()));
        }
        return all;
    }

    private Contact contact(Wishes.Wish wish, @Nullable List<Contact.Snooze> snoozes) {
        Wishes.Wish.Cover cover = wish.cover();
        return new Contact(
                wish.person(),
                wish.name(),
                wish.week().isEmpty() ? usual : usual.on(wish.week()),
                pauses(wish),
                wish.optedOut(),
                snoozes == null ? List.of() : snoozes,
                cover == null
                        ? null
                        : new Contact.Cover(cover.deputy(), new Days(cover.from(), cover.to())));
    }

    private static List<Days> pauses(Wishes.Wish wish) {
        LocalDate from = wish.pausedFrom();
        LocalDate to = wish.pausedTo();
        return from == null ? List.of() : List.of(new Days(from, to == null ? NEVER : to));
    }
}
