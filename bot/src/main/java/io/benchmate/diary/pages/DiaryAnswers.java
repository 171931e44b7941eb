package io.benchmate.diary.pages;

import io.benchmate.diary.Award;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Kept;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers questions about the diary. */
public final class DiaryAnswers {
    private final Diary diary;
    private final ZoneId zone;
    private final Function<String, OneEntry.Beside> beside;

    /**
     * @param beside what stands beside an entry, by its id
     */
    public DiaryAnswers(Diary diary, ZoneId zone, Function<String, OneEntry.Beside> beside) {
        this.diary = diary;
        this.zone = zone;
        this.beside = beside;
    }

    /**
     * An answer.
     *
     * @param about the entry that "it" means afterwards; null for none
     * @param awards whether it is a list of awards
     */
    public record Answered(DiaryPage page, @Nullable String about, boolean awards) {
        Answered(DiaryPage page, @Nullable String about) {
            this(page, about, false);
        }
    }

    /** Empty for what is none of the diary's, or what it does not know and the plan may. */
    public Optional<Answered> answer(String text, LocalDate today) {
        List<Kept> entries = diary.all();
        return entries.isEmpty()
                ? Optional.empty()
                : DiaryQuestion.of(text, entries, today, zone)
                        .map(question -> answer(question, entries, today));
    }

    private Answered answer(DiaryQuestion question, List<Kept> entries, LocalDate today) {
        return switch (question) {
            case DiaryQuestion.Month(var month) ->
                    new Answered(Overview.month(entries, month, zone), null);
            case DiaryQuestion.Span(var days, String heading, String words) ->
                    new Answered(Overview.of(entries, days, heading, words, zone), null);
            case DiaryQuestion.One(Kept kept) -> new Answered(show(kept, today), kept.id());
            case DiaryQuestion.Awards(String who) -> awards(who, entries, today);
        };
    }

    public DiaryPage show(Kept kept, LocalDate today) {
        return OneEntry.of(kept, today, zone, beside.apply(kept.id()));
    }

    private static Answered awards(String who, List<Kept> entries, LocalDate today) {
        List<Kept> all = entries.stream().filter(kept -> kept.entry() instanceof Award).toList();
        List<String> wanted = Titles.stems(who);
        List<Kept> theirs =
                all.stream()
                        .filter(kept -> wanted.isEmpty() || isFor((Award) kept.entry(), wanted))
                        .toList();
        DiaryPage page = AwardList.of(theirs, who, today);
        String about = theirs.size() == 1 ? theirs.getFirst().id() : null;
        return new Answered(
                theirs.isEmpty()
                        ? page.noting("Ask “any awards?” for all %d.".formatted(all.size()))
                        : page,
                about,
                true);
    }

    private static boolean isFor(Award award, List<String> wanted) {
        return Titles.hold(
                award.eligible() + " " + award.facts().title() + " " + award.facts().note(),
                wanted);
    }
}
