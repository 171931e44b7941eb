package io.benchmate.diary.boards;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Agenda;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Wording;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.outbox.Moments;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Notices.Weight;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Drafts the Friday digest on Thursday and shows it to the editors, once each; the day is kept for
 * it in their budgets, also in a week that turns out empty. It goes out as drafted, and can be
 * changed in place. Where it is to wait for them, they are reminded once when it is due, whatever
 * the budget says. Without channels that want it, and in a week with nothing to tell, there is no
 * draft.
 *
 * <p>Each editor is told at his own first {@link Moments moment} at which a word of his is still of
 * use: of a draft before it is due, of one that waits until somebody settles it. So whoever works
 * from Monday to Wednesday is not told of a draft, and on Monday of one that still waits. Where
 * nobody can be told in time, the digest goes by the rule for silence: it is posted as it was
 * drafted, or waits. Any editor can see it by asking for the “digest draft”.
 */
public final class Drafting {
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final int WEEK = 7;
    private static final int MOST = 25;
    private static final String KIND = "diary-draft";

    private final Sources sources;
    private final Notices notices;
    private final Supplier<Set<String>> editors;
    private final Rules rules;
    private final Moments moments;
    private volatile Instant lookAgain = Instant.EPOCH;
    private volatile LocalDate keptFor = LocalDate.EPOCH;

    /** Where what is drafted comes from and goes to. */
    public record Sources(Diary diary, Boards boards, Drafts drafts, WeekNews news) {}

    /**
     * @param hour at which it is drafted on Thursday, and due on Friday
     * @param waits whether it waits for an editor's word
     */
    public record Rules(int hour, boolean waits, ZoneId zone) {}

    /**
     * @param editors object ids of those who are shown it
     * @param moments when they may be told
     */
    public Drafting(
            Sources sources,
            Notices notices,
            Supplier<Set<String>> editors,
            Rules rules,
            Moments moments) {
        this.sources = sources;
        this.notices = notices;
        this.editors = editors;
        this.rules = rules;
        this.moments = moments;
    }

    public void run(Instant now) {
        LocalDate friday = friday(now);
        keepDays(friday, now);
        if (now.isBefore(lookAgain) || channels() == 0) {
            return;
        }
        lookAgain = now.plus(BETWEEN_LOOKS);
        ZonedDateTime here = now.atZone(rules.zone());
        boolean due = !here.isBefore(at(friday));
        if (!due && !here.isBefore(at(friday.minusDays(1)))) {
            drafted(friday, now).ifPresent(draft -> tell(draft, "new", now));
        }
        if (rules.waits()) {
            sources.drafts()
                    .of(due ? friday : friday.minusDays(WEEK))
                    .ifPresent(draft -> tell(draft, "late", now));
        }
    }

    /** Also of the week after, so that what comes until then leaves room for it. */
    private void keepDays(LocalDate friday, Instant now) {
        if (friday.equals(keptFor) || channels() == 0) {
            return;
        }
        for (LocalDate each : List.of(friday, friday.plusDays(WEEK))) {
            Instant shown = at(each.minusDays(1)).toInstant();
            if (shown.isAfter(now)) {
                Instant due = at(each).toInstant();
                editors.get().stream()
                        .filter(editor -> moments.next(editor, shown).isBefore(due))
                        .forEach(editor -> notices.reserve(KIND, editor, shown));
            }
        }
        keptFor = friday;
    }

    /** The Friday whose digest is drafted next, or on Friday itself is due. */
    public LocalDate friday(Instant now) {
        return LocalDate.ofInstant(now, rules.zone())
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private ZonedDateTime at(LocalDate day) {
        return day.atTime(rules.hour(), 0).atZone(rules.zone());
    }

    /** Whoever comes second finds the draft of whoever came first, and tells of that. */
    private Optional<Draft> drafted(LocalDate friday, Instant now) {
        if (sources.drafts().of(friday).isEmpty()) {
            Draft draft = fresh(friday, now);
            if (!page(draft).groups().isEmpty()) {
                sources.drafts().add(draft);
            }
        }
        return sources.drafts().of(friday);
    }

    /** As it would be drafted now; what the draft before told of is not told again. */
    public Draft fresh(LocalDate friday, Instant now) {
        Optional<Draft> before = sources.drafts().before(friday);
        Instant since =
                before.map(Draft::madeAt)
                        .filter(made -> made.isAfter(now.minus(Duration.ofDays(2 * WEEK))))
                        .orElse(now.minus(Duration.ofDays(WEEK)));
        Draft.News news = sources.news().since(since);
        List<Draft.Done> known = before.map(draft -> draft.news().done()).orElse(List.of());
        List<Draft.Done> done = news.done().stream().filter(each -> !known.contains(each)).toList();
        return new Draft(
                friday,
                Draft.State.WAITING,
                "",
                Set.of(),
                new Draft.News(done, news.joined(), news.names()),
                now);
    }

    /** Those who may be told now and were not, while it waits for somebody. */
    private void tell(Draft draft, String which, Instant now) {
        if (draft.state() != Draft.State.WAITING) {
            return;
        }
        DiaryPage page = DraftPages.asked(draft, page(draft), when(draft), now);
        editors.get().stream()
                .filter(editor -> moments.next(editor, now).equals(now))
                .forEach(
                        editor ->
                                notices.tell(
                                        Weight.CANNOT_WAIT,
                                        KIND + ":%s:%s:%s".formatted(draft.friday(), which, editor),
                                        editor,
                                        new DraftNotice(page)));
    }

    /** What a channel that shows everything would be told. */
    public DiaryPage page(Draft draft) {
        List<Kept> entries = sources.diary().all();
        return Weekly.page(entries, true, draft.friday(), draft, rules.zone());
    }

    /** What of the diary falls into its week, in words by their ids. */
    public Map<String, String> entries(Draft draft) {
        Days days = new Days(draft.friday(), draft.friday().plusDays(WEEK - 1L));
        Map<String, String> entries = new LinkedHashMap<>();
        Agenda.of(sources.diary().all(), days, rules.zone()).stream()
                .limit(MOST)
                .forEach(
                        each ->
                                entries.putIfAbsent(
                                        each.kept().id(),
                                        each.title()
                                                + ", "
                                                + Wording.shortDay(
                                                        each.when().firstDay(rules.zone()))));
        return entries;
    }

    /** Whether its time has come and nothing holds it back. */
    public boolean isOut(Draft draft, Instant now) {
        boolean held =
                switch (draft.state()) {
                    case APPROVED -> false;
                    case WAITING -> rules.waits();
                    case SKIPPED -> true;
                };
        return !held && !now.isBefore(at(draft.friday()).toInstant());
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, rules.zone());
    }

    /** When and where it goes. */
    public DraftPages.When when(Draft draft) {
        return new DraftPages.When(at(draft.friday()), channels(), rules.waits());
    }

    private int channels() {
        return (int)
                sources.boards().all().stream()
                        .filter(board -> board.rhythm() == Board.Rhythm.WEEKLY)
                        .filter(board -> board.problem() == null)
                        .count();
    }
}
