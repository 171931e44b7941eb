package io.benchmate.diary.pages;

import io.benchmate.diary.Award;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.Wording;
import io.benchmate.diary.pages.DiaryPage.Group;
import io.benchmate.diary.pages.DiaryPage.Item;
import io.benchmate.diary.pages.DiaryPage.Sign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How long an award can still be entered: the days that are left, in words and as a row of weeks,
 * and what it needs. Pure.
 */
public final class Countdown {
    private static final int WEEKS = 4;
    private static final int WEEK = 7;
    private static final List<String> SMALL =
            List.of(
                    "no",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty");

    private Countdown() {}

    /**
     * @param zone the institution's, in which days are counted
     */
    public static DiaryPage of(
            Kept kept, Award award, Instant now, ZoneId zone, OneEntry.Beside beside) {
        Time time = new Time(now, LocalDate.ofInstant(now, zone));
        Moment closes = award.at(Stage.CLOSES).orElse(null);
        String title = award.facts().title();
        if (award.status() == Status.CANCELLED || closes == null) {
            String what =
                    closes == null ? " has no closing date any more." : " is cancelled this time.";
            return page(kept, award, time, new Head(title + what, "Not counted", Sign.CANCELLED));
        }
        String when = Wording.moment(closes);
        if (time.isAfter(closes)) {
            Head over = new Head("%s closed on %s.".formatted(title, when), "Closed", Sign.PAST);
            return page(kept, award, time, over);
        }
        long days = ChronoUnit.DAYS.between(time.today(), closes.day());
        String lead = "%s closes %s: %s.".formatted(title, left(days), when);
        Head head = new Head(lead, row(days), Sign.NEXT);
        return page(kept, award, time, head).with(OneEntry.awardButtons(kept, award, beside));
    }

    /** This moment, and the institution's day. */
    private record Time(Instant now, LocalDate today) {
        boolean isAfter(Moment moment) {
            return !now.isBefore(end(moment));
        }
    }

    private record Head(String lead, String row, Sign sign) {}

    /** Whether it can be entered no more. */
    public static boolean over(Award award, Instant now) {
        return award.at(Stage.CLOSES).map(closes -> !now.isBefore(end(closes))).orElse(true);
    }

    /** What closes on a day without an hour is open until that day is over. */
    private static Instant end(Moment closes) {
        LocalTime time = closes.time();
        return time == null
                ? closes.day().plusDays(1).atStartOfDay(closes.zone()).toInstant()
                : closes.day().atTime(time).atZone(closes.zone()).toInstant();
    }

    private static String left(long days) {
        return days <= 0 ? "today" : days == 1 ? "tomorrow" : "in " + number(days) + " days";
    }

    private static String number(long days) {
        return days < SMALL.size() ? SMALL.get((int) days) : Long.toString(days);
    }

    /** "■■□□ 12 days left": a square for each of the last four weeks, full when it is over. */
    private static String row(long days) {
        int open = (int) Math.clamp((days + WEEK - 1) / WEEK, 0, WEEKS);
        String squares = "■".repeat(WEEKS - open) + "□".repeat(open);
        String words = days <= 0 ? "last day" : days == 1 ? "one day left" : days + " days left";
        return squares + " " + words;
    }

    private static DiaryPage page(Kept kept, Award award, Time time, Head head) {
        List<String> lines = new ArrayList<>(List.of(head.row()));
        lines.addAll(
                head.sign() == Sign.PAST
                        ? OneEntry.needs(award)
                        : OneEntry.about(award, time.today()));
        List<Group> groups = new ArrayList<>();
        groups.add(
                new Group(
                        "",
                        List.of(new Item(head.sign(), award.facts().title(), lines, kept.id()))));
        if (award.stages().size() > 1) {
            groups.add(new Group("Its dates", Timeline.of(award, time.today(), time::isAfter)));
        }
        return new DiaryPage("Countdown", head.lead(), groups, List.of(), List.of());
    }
}
