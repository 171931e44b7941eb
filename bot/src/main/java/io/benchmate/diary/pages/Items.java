package io.benchmate.diary.pages;

import io.benchmate.diary.Award;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Occurrence;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.Wording;
import io.benchmate.diary.pages.DiaryPage.Item;
import io.benchmate.diary.pages.DiaryPage.Sign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Occurrences and awards as lines of a page. */
final class Items {
    private Items() {}

    static Item of(Occurrence each, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        Stage stage = each.stage();
        String when = Wording.hours(each.when(), zone);
        if (stage != null && each.entry() instanceof Award award) {
            Moment moment = award.at(stage).orElseThrow();
            String hour =
                    moment.time() == null
                            ? ""
                            : ", "
                                    + Wording.time(moment.time())
                                    + " "
                                    + Wording.place(moment.zone());
            lines.add(stage.words() + hour + status(each.status()));
        } else {
            String where = each.place().where();
            String place = where.isEmpty() && !each.place().link().isEmpty() ? "online" : where;
            lines.add(when + (place.isEmpty() ? "" : " · " + place) + status(each.status()));
        }
        return new Item(sign(each), each.title(), lines, each.kept().id());
    }

    private static Sign sign(Occurrence each) {
        return switch (each.status()) {
            case CANCELLED -> Sign.CANCELLED;
            case MOVED -> Sign.MOVED;
            case IDEA, TO_BE_DATED -> Sign.NOT_CONFIRMED;
            case CONFIRMED -> each.stage() == null ? Sign.EVENT : Sign.AWARD;
        };
    }

    /** What the sign's own word beside the title does not say already. */
    private static String status(Status status) {
        return switch (status) {
            case CONFIRMED, MOVED, CANCELLED, TO_BE_DATED -> "";
            case IDEA -> " · an idea";
        };
    }

    /** An award in a list: when it closes, and how long that is. */
    static Item award(Kept kept, Award award, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add(closing(award, today));
        if (!award.eligible().isEmpty()) {
            lines.add("Open to " + award.eligible());
        }
        Sign sign =
                award.status() == Status.CANCELLED
                        ? Sign.CANCELLED
                        : award.confirmed() ? Sign.AWARD : Sign.NOT_CONFIRMED;
        return new Item(sign, award.facts().title(), lines, kept.id());
    }

    /** "Closes Friday 30 January 2026, 17:00 London time (in 12 days)". */
    static String closing(Award award, LocalDate today) {
        if (award.status() == Status.CANCELLED) {
            return "Cancelled";
        }
        Moment closes = award.at(Stage.CLOSES).orElse(null);
        LocalDate last = award.closedLast();
        if (closes == null) {
            return last == null
                    ? "Its closing date is not known yet"
                    : "Last time it closed on %s; this round is not confirmed"
                            .formatted(Wording.day(last));
        }
        boolean over = closes.day().isBefore(today);
        return "%s %s%s%s"
                .formatted(
                        over ? "Closed" : "Closes",
                        Wording.moment(closes),
                        over ? "" : " (" + left(today, closes.day()) + ")",
                        award.confirmed() ? "" : ", not confirmed");
    }

    /** "today", "tomorrow", "in 12 days". */
    static String left(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
    }

    static Item undated(Kept kept, Event event, ZoneId zone) {
        return new Item(
                Sign.NOT_CONFIRMED,
                event.facts().title(),
                List.of(Wording.when(event.when(), zone) + status(event.status())),
                kept.id());
    }
}
