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
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Unasked;

import org.springframework.dao.DuplicateKeyException;
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
    private static final String FEATURE = "diary";
    private static final int WEEK = 7;

    /** What an owner is reminded of goes first, where both want the same day. */
    private static final Duration AFTER_OTHERS = Duration.ofMinutes(10);

    private final Diary diary;
    private final Readers readers;
    private final Post post;
    private final Measure measure;
    private final TransactionOperations transaction;

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
        this.transaction = transaction;
    }

    public void run(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, measure.hours().zone());
        takeBack(today);
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
                    put(reader, today, page);
                }
            }
        }
    }

    private boolean isDue(Readers.Reader reader, LocalDate today) {
        LocalDate due = reader.rhythm().due(today);
        LocalDate told = reader.told();
        return due.isAfter(reader.since())
                && (told == null || told.isBefore(due))
                && measure.available().on(reader.person(), today)
                && measure.budget().left(post.unasked().days(reader.person()), today) > 0;
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

    /** Whoever comes second finds the day taken, and puts nothing there. */
    private void put(Readers.Reader reader, LocalDate today, DiaryPage page) {
        PersonalDigest digest = new PersonalDigest(reader.person(), today, page);
        try {
            transaction.executeWithoutResult(
                    status -> {
                        boolean fresh =
                                post.unasked().take(reader.person(), today, FEATURE)
                                        && post.outbox()
                                                .add(
                                                        digest.key(),
                                                        new Recipient.Person(reader.person()),
                                                        digest);
                        if (fresh) {
                            readers.told(reader.person(), reader.rhythm().due(today));
                        } else {
                            status.setRollbackOnly();
                        }
                    });
        } catch (DuplicateKeyException atTheSameMoment) {
            return;
        }
    }

    /** What was not begun on its day. */
    private void takeBack(LocalDate today) {
        for (Posted.Letter letter : post.posted().waiting(PersonalDigest.KIND)) {
            if (letter.saying() instanceof PersonalDigest digest && digest.day().isBefore(today)) {
                transaction.executeWithoutResult(_ -> takeBack(letter.key(), digest));
            }
        }
    }

    private void takeBack(String key, PersonalDigest digest) {
        if (post.posted().withdraw(key)) {
            post.unasked().giveBack(digest.person(), digest.day());
            readers.told(digest.person(), null);
        }
    }
}
