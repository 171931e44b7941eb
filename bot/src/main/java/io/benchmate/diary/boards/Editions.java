package io.benchmate.diary.boards;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Award;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Moment;
import io.benchmate.diary.RemindersDue;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.pages.Countdown;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.OneEntry;
import io.benchmate.diary.pages.Overview;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which editions a channel should show now, and what each one says. Pure. */
final class Editions {
    private static final String WEEK = "week-";
    private static final String MONTH = "month-";
    private static final String ENTRY = "entry-";
    private static final String CLOSES = "closes-";
    private static final int COUNTED_DAYS = 28;
    private static final int EVENING = 18;

    /** Until then a countdown says that it is over. */
    private static final int NOON = 12;

    private final ZoneId zone;
    private final Function<String, OneEntry.Beside> beside;
    private final Function<LocalDate, Optional<Draft>> drafts;

    /**
     * @param beside what stands beside an entry, by its id
     * @param drafts what a Friday's digest says besides
     */
    Editions(
            ZoneId zone,
            Function<String, OneEntry.Beside> beside,
            Function<LocalDate, Optional<Draft>> drafts) {
        this.zone = zone;
        this.beside = beside;
        this.drafts = drafts;
    }

    /** Those whose time has come and is not over. */
    List<Edition> due(Board board, List<Kept> entries, Instant now) {
        ZonedDateTime here = now.atZone(zone);
        List<Edition> all =
                switch (board.rhythm()) {
                    case WEEKLY -> List.of(week(friday(board, here), board));
                    case MONTHLY -> List.of(month(monthOf(board, here), board));
                    case AS_IT_HAPPENS -> news(board, entries);
                    case COUNTDOWN -> countdowns(board, entries);
                };
        return all.stream()
                .filter(each -> !each.from().isAfter(now) && each.overAt().isAfter(now))
                .toList();
    }

    /** Whether a post says the same for as long as the diary does: it counts no days and people. */
    static boolean hangsOnEntriesAlone(String period) {
        return period.startsWith(WEEK) || period.startsWith(MONTH);
    }

    /** A week or a month without anything is not posted, nor is what is over already. */
    boolean isEmpty(Board board, String period, List<Kept> entries, Instant now) {
        if (period.startsWith(CLOSES)) {
            return entries.stream()
                    .filter(kept -> period.equals(CLOSES + kept.id()))
                    .allMatch(kept -> Countdown.over((Award) kept.entry(), now));
        }
        return hangsOnEntriesAlone(period)
                && page(board, period, entries, now)
                        .map(page -> page.groups().isEmpty())
                        .orElse(true);
    }

    /** The Friday of a week's digest; empty for other periods. */
    static Optional<LocalDate> fridayOf(String period) {
        return period.startsWith(WEEK)
                ? Optional.of(LocalDate.parse(period.substring(WEEK.length())))
                : Optional.empty();
    }

    /** What nobody has looked at is posted without what an editor might have said. */
    private static boolean isShown(Draft draft) {
        return draft.state() != Draft.State.SKIPPED;
    }

    private static LocalDate friday(Board board, ZonedDateTime here) {
        LocalDate day = here.toLocalDate();
        LocalDate friday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        return friday.equals(day) && here.getHour() < board.hour() ? friday.minusWeeks(1) : friday;
    }

    private static YearMonth monthOf(Board board, ZonedDateTime here) {
        YearMonth month = YearMonth.from(here);
        boolean early = here.getDayOfMonth() == 1 && here.getHour() < board.hour();
        return early ? month.minusMonths(1) : month;
    }

    private Edition week(LocalDate friday, Board board) {
        return new Edition(
                WEEK + friday, at(friday, board.hour()), at(friday.plusWeeks(1), board.hour()));
    }

    private Edition month(YearMonth month, Board board) {
        return new Edition(
                MONTH + month,
                at(month.atDay(1), board.hour()),
                at(month.plusMonths(1).atDay(1), board.hour()));
    }

    private List<Edition> news(Board board, List<Kept> entries) {
        List<Edition> all = new ArrayList<>();
        for (Kept kept : entries) {
            if (board.shows(kept)
                    && kept.entry().status() != Status.IDEA
                    && !kept.createdAt().isBefore(board.since())) {
                lastDay(kept)
                        .ifPresent(
                                last ->
                                        all.add(
                                                new Edition(
                                                        ENTRY + kept.id(),
                                                        speaking(kept.createdAt(), board),
                                                        at(last.plusDays(1), 0))));
            }
        }
        return all;
    }

    /** At once between the board's hour and the evening, else on the next morning. */
    private Instant speaking(Instant created, Board board) {
        ZonedDateTime here = created.atZone(zone);
        if (here.getHour() >= board.hour() && here.getHour() < EVENING) {
            return created;
        }
        LocalDate day = here.toLocalDate();
        return at(here.getHour() < board.hour() ? day : day.plusDays(1), board.hour());
    }

    private Optional<LocalDate> lastDay(Kept kept) {
        return switch (kept.entry()) {
            case Event event when event.series().repeats() ->
                    RemindersDue.next(kept, LocalDate.ofInstant(kept.createdAt(), zone), zone);
            case Event event ->
                    event.when().dated()
                            ? Optional.of(event.when().lastDay(zone))
                            : Optional.empty();
            case Award award -> award.at(Stage.CLOSES).map(Moment::day);
        };
    }

    private List<Edition> countdowns(Board board, List<Kept> entries) {
        List<Edition> all = new ArrayList<>();
        for (Kept kept : entries) {
            if (board.shows(kept)
                    && kept.entry() instanceof Award award
                    && award.status() != Status.CANCELLED) {
                award.at(Stage.CLOSES)
                        .map(Moment::day)
                        .ifPresent(
                                day ->
                                        all.add(
                                                new Edition(
                                                        CLOSES + kept.id(),
                                                        at(
                                                                day.minusDays(COUNTED_DAYS),
                                                                board.hour()),
                                                        at(day.plusDays(1), NOON))));
            }
        }
        return all;
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }

    private DiaryPage single(Kept kept, String period, Instant now) {
        OneEntry.Beside known = beside.apply(kept.id());
        return period.startsWith(CLOSES) && kept.entry() instanceof Award award
                ? Countdown.of(kept, award, now, zone, known)
                : OneEntry.of(kept, LocalDate.ofInstant(now, zone), zone, known);
    }

    /** What a period's post says now; empty where nothing is known of it any more. */
    Optional<DiaryPage> page(Board board, String period, List<Kept> entries, Instant now) {
        List<Kept> shown = entries.stream().filter(board::shows).toList();
        if (period.startsWith(WEEK)) {
            LocalDate friday = LocalDate.parse(period.substring(WEEK.length()));
            Draft draft = drafts.apply(friday).filter(Editions::isShown).orElse(null);
            return Optional.of(
                    Weekly.page(shown, board.categories().isEmpty(), friday, draft, zone));
        }
        if (period.startsWith(MONTH)) {
            YearMonth month = YearMonth.parse(period.substring(MONTH.length()));
            Days days = new Days(month.atDay(1), month.atEndOfMonth());
            String name = Overview.name(month);
            return Optional.of(Overview.of(shown, days, name, "in " + name, zone));
        }
        return entries.stream()
                .filter(kept -> period.substring(period.indexOf('-') + 1).equals(kept.id()))
                .findFirst()
                .map(kept -> single(kept, period, now));
    }

    /** When a living post ends by the dates of today. */
    Instant overAt(Board board, Post post, List<Kept> entries) {
        List<Edition> all = new ArrayList<>();
        if (post.period().startsWith(ENTRY)) {
            all.addAll(news(board, entries));
        } else if (post.period().startsWith(CLOSES)) {
            all.addAll(countdowns(board, entries));
        }
        return all.stream()
                .filter(each -> each.period().equals(post.period()))
                .map(Edition::overAt)
                .findFirst()
                .orElse(post.overAt());
    }

    /** The entries that a page speaks of. */
    static java.util.Set<String> entries(String period, DiaryPage page) {
        java.util.Set<String> ids = new java.util.HashSet<>();
        page.groups().stream()
                .flatMap(group -> group.items().stream())
                .map(DiaryPage.Item::entryId)
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        for (String single : List.of(ENTRY, CLOSES)) {
            if (period.startsWith(single)) {
                ids.add(period.substring(single.length()));
            }
        }
        return ids;
    }
}
