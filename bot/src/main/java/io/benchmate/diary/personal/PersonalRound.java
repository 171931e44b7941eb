package io.benchmate.diary.personal;

import io.benchmate.calendar.Days;
import io.benchmate.calendar.SpeakingHours;
import io.benchmate.diary.Diary;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryVerb;
import io.benchmate.diary.pages.Overview;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Posted;
import io.benchmate.outbox.Unasked;

import org.springframework.transaction.support.TransactionOperations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Puts into the outbox the digests that people asked for. It is one of the messages that the budget
 * counts: on a day that another feature took, or in a week that is used up, it waits for the next
 * day that is free, until the next one is due. Nothing is sent on a day off, or when there is
 * nothing in the diary.
 */
public final class PersonalRound {
    private static final int WEEK = 7;

    /** What an owner is reminded of goes first, where both want the same day. */
    private static final Duration AFTER_OTHERS = Duration.ofMinutes(10);

    private final Diary diary;
    private final Readers readers;
    private final Post post;
    private final Measure measure;
    private final WithinBudget budgeted;

    /** Where digests go, and what became of those before. */
    public record Post(Outbox outbox, Posted posted, Unasked unasked) {}

    /** How much, and when. */
    public record Measure(Budget budget, SpeakingHours hours, Availability available) {}

    public PersonalRound(
            Diary diary,
            Readers readers,
            Post post,
            Measure measure,
            TransactionOperations transaction) {
        this.diary = diary;
        this.readers = readers;
        this.post = post;
        this.measure = measure;
        this.budgeted = new WithinBudget(post, measure, transaction);
    }

    public void run(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, measure.hours().zone());
        budgeted.takeBack(
                PersonalDigest.KIND,
                PersonalDigest.class,
                today,
                late -> readers.told(late.person(), null));
        if (!measure.hours().hold(now) || !measure.hours().hold(now.minus(AFTER_OTHERS))) {
            return;
        }
        Set<String> unreachable = post.posted().unreachable(PersonalDigest.KIND);
        Map<Boolean, DiaryPage> pages = new HashMap<>();
        for (Readers.Reader reader : readers.all()) {
            if (isDue(reader, today) && !unreachable.contains(reader.person())) {
                boolean weekly = reader.rhythm() instanceof Rhythm.Weekly;
                DiaryPage page = pages.computeIfAbsent(weekly, each -> page(each, today));
                if (!page.groups().isEmpty()) {
                    budgeted.put(
                            new PersonalDigest(reader.person(), today, page),
                            () -> readers.told(reader.person(), reader.rhythm().due(today)));
                }
            }
        }
    }

    private boolean isDue(Readers.Reader reader, LocalDate today) {
        LocalDate due = reader.rhythm().due(today);
        LocalDate told = reader.told();
        return due.isAfter(reader.since())
                && (told == null || told.isBefore(due))
                && budgeted.allows(reader.person(), today);
    }

    private DiaryPage page(boolean weekly, LocalDate today) {
        Days days =
                weekly
                        ? new Days(today, today.plusDays(WEEK - 1L))
                        : new Days(today, today.plusMonths(1).minusDays(1));
        String words = weekly ? "in the next seven days" : "in the next month";
        return Overview.of(diary.all(), days, "Your diary", words, measure.hours().zone())
                .noting("You asked me for this. Say “stop the diary” to end it.")
                .with(Press.of("Stop sending it", DiaryVerb.PERSONAL_STOP, Map.of()));
    }
}
