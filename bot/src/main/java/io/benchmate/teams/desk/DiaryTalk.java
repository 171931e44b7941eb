package io.benchmate.teams.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.ask.Asker;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.card.AlsoAsk;
import io.benchmate.card.DiaryCard;
import io.benchmate.card.Rendered;
import io.benchmate.diary.Award;
import io.benchmate.diary.Comings;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Reminders;
import io.benchmate.diary.RemindersDue;
import io.benchmate.diary.Wording;
import io.benchmate.diary.pages.DiaryAnswers;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryVerb;
import io.benchmate.diary.pages.Naming;
import io.benchmate.diary.pages.OneEntry;
import io.benchmate.diary.pages.Overview;
import io.benchmate.plan.Action;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions about the diary, and what a person does with an entry for himself. */
final class DiaryTalk {
    private static final Pattern CALENDAR =
            Pattern.compile("(?:add|put|save) (it|that|this|.+?) (?:to|in|into) my calendar");
    private static final Pattern REMIND =
            Pattern.compile(
                    "remind me (?:(?:of|about) (.+?) )?(the day|(?:an?|one|two|three|four|five|six"
                            + "|\\d{1,3}) (?:day|week)s?) (?:before|ahead|beforehand)(?: (.+))?");

    /** Teams shows no more in a card. */
    private static final int MOST_BUTTONS = 6;

    private final Cache<Asker, String> lastShown =
            Caffeine.newBuilder().maximumSize(5_000).expireAfterAccess(Duration.ofHours(2)).build();
    private final Diary diary;
    private final DiaryAnswers answers;
    private final Doing doing;
    private final WhoComes whoComes;
    private final DiaryGate gate;
    private final InstantSource clock;
    private final ZoneId zone;

    /** What people do with entries for themselves. */
    record Doing(
            Comings comings,
            Reminders reminders,
            WorkingDays working,
            DiaryCalendar calendar,
            PlanLinks plan) {}

    DiaryTalk(Diary diary, DiaryAnswers answers, Doing doing, DiaryGate gate, DiaryClock time) {
        this.diary = diary;
        this.answers = answers;
        this.doing = doing;
        this.whoComes = new WhoComes(doing.comings(), gate);
        this.gate = gate;
        this.clock = time.clock();
        this.zone = time.zone();
    }

    /** The institution's time. */
    record DiaryClock(InstantSource clock, ZoneId zone) {}

    Optional<Reply> said(Incoming.Said said) {
        String words = Typed.command(said.text());
        Matcher calendar = CALENDAR.matcher(words);
        if (calendar.matches()) {
            return meant(said, calendar.group(1)).map(kept -> doing.calendar().add(said, kept));
        }
        Matcher remind = REMIND.matcher(words);
        if (remind.matches()) {
            String which =
                    Stream.of(remind.group(1), remind.group(3))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse("it");
            return meant(said, which)
                    .map(kept -> remind(said, kept, DiaryWords.days(remind.group(2))));
        }
        return WhoComes.asked(words)
                .flatMap(which -> meant(said, which))
                .map(kept -> post(whoComes.page(said, kept)))
                .or(() -> answers.answer(said.text(), today()).map(it -> shown(said, it)));
    }

    private Reply shown(Incoming.Said said, DiaryAnswers.Answered answer) {
        String about = answer.about();
        if (about != null) {
            lastShown.put(asker(said), about);
        }
        DiaryPage page = answer.page();
        DiaryPage linked =
                answer.awards()
                        ? doing.plan().awards().map(plan -> linked(page, plan)).orElse(page)
                        : Optional.ofNullable(about)
                                .flatMap(diary::find)
                                .flatMap(doing.plan()::to)
                                .map(action -> linked(page, action))
                                .orElse(page);
        return post(forEditor(said, about, linked));
    }

    private static DiaryPage linked(DiaryPage page, Press plan) {
        return page.buttons().size() < MOST_BUTTONS - 1 ? page.with(plan) : page;
    }

    /** What was added from the plan says so by itself. */
    private static DiaryPage linked(DiaryPage page, Action action) {
        String words = "action " + action.code();
        if (page.notes().stream().anyMatch(note -> note.contains(words + ":"))) {
            return page;
        }
        return linked(
                page.noting("In the plan, %s: %s".formatted(words, action.title())),
                Press.say("In the plan: " + action.code(), words));
    }

    /** An editor in his own chat may change what he sees; others may suggest a change. */
    private DiaryPage forEditor(Incoming incoming, @Nullable String about, DiaryPage page) {
        if (about == null || incoming.place().kind() != Place.Kind.PERSONAL) {
            return page;
        }
        Optional<Press> who = diary.find(about).flatMap(kept -> whoComes.button(incoming, kept));
        boolean editor = gate.isEditor(incoming.person());
        Press change =
                Press.of(
                        editor ? "Change it" : "Suggest a change",
                        DiaryVerb.FORM,
                        Map.of("id", about));
        if (who.isEmpty()) {
            return page.buttons().size() < MOST_BUTTONS ? page.with(change) : page;
        }
        return page.with(MOST_BUTTONS - 2, DiaryVerb.REMIND).with(who.get(), change);
    }

    /** The entry that words mean; "it" is the one that was shown last. */
    private Optional<Kept> meant(Incoming incoming, String words) {
        if (List.of("it", "that", "this").contains(words)) {
            String last = lastShown.getIfPresent(asker(incoming));
            return last == null ? Optional.empty() : diary.find(last);
        }
        return answers.answer("when is " + words, today())
                .flatMap(answer -> Optional.ofNullable(answer.about()))
                .flatMap(diary::find);
    }

    Reply pressed(DiaryVerb verb, Incoming.Pressed pressed) {
        if (verb == DiaryVerb.MONTH) {
            return new Reply.Replace(DiaryCard.draw(month(pressed)));
        }
        Optional<Kept> found = diary.find(pressed.data().getOrDefault("id", ""));
        if (found.isEmpty()) {
            return post(DiaryWords.gone());
        }
        Kept kept = found.get();
        return switch (verb) {
            case COMING -> coming(pressed, kept, true);
            case NOT_COMING -> coming(pressed, kept, false);
            case REMIND -> remind(pressed, kept, 7);
            case FILE -> doing.calendar().file(pressed, kept);
            case WHO_COMES -> post(whoComes.page(pressed, kept));
            default -> {
                lastShown.put(asker(pressed), kept.id());
                yield post(forEditor(pressed, kept.id(), answers.show(kept, today())));
            }
        };
    }

    /** The plan answered; the diary may have something of that name too. */
    Reply beside(Incoming.Said said, Reply answer) {
        if (!(answer instanceof Reply.Post(var message))) {
            return answer;
        }
        List<Kept> entries = diary.lately();
        return Naming.mentioned(said.text(), entries)
                .or(() -> doing.plan().from(said.text(), entries))
                .<Reply>map(kept -> new Reply.Post(withDiary(message, kept)))
                .orElse(answer);
    }

    private Rendered withDiary(Rendered answer, Kept kept) {
        String title = kept.entry().facts().title();
        return AlsoAsk.with(
                answer,
                "In the diary: %s: %s".formatted(title, OneEntry.brief(kept, today(), zone)),
                "In the diary",
                "when is %s?".formatted(title));
    }

    Optional<Reply> consented(Incoming.Consented consented) {
        return doing.calendar().consented(consented);
    }

    private DiaryPage month(Incoming.Pressed pressed) {
        YearMonth month;
        try {
            month = YearMonth.parse(pressed.data().getOrDefault("month", ""));
        } catch (DateTimeParseException odd) {
            month = YearMonth.from(today());
        }
        return Overview.month(diary.all(), month, zone);
    }

    private Reply coming(Incoming.Pressed pressed, Kept kept, boolean coming) {
        if (!(kept.entry() instanceof Event)) {
            return post(DiaryWords.gone());
        }
        doing.comings().answer(kept.id(), pressed.person(), coming);
        int all = doing.comings().coming(kept.id());
        return post(DiaryWords.coming(kept.entry().facts().title(), coming, all));
    }

    private Reply remind(Incoming incoming, Kept kept, int days) {
        String title = kept.entry().facts().title();
        Optional<LocalDate> day = RemindersDue.next(kept, today(), zone);
        if (day.isEmpty()) {
            return post(
                    DiaryPage.of(
                            "No reminder",
                            title + " has no date to come, so there is nothing to remind you of."));
        }
        doing.reminders().ask(kept.id(), incoming.person(), days);
        LocalDate when = RemindersDue.on(day.get(), days, doing.working());
        boolean now = !when.isAfter(today());
        String what = kept.entry() instanceof Award ? "closes on " : "is on ";
        return post(
                DiaryPage.of(
                        "I will remind you",
                        "%s %s%s; I will write to you %s."
                                .formatted(
                                        title,
                                        what,
                                        Wording.day(day.get()),
                                        now ? "shortly" : "on " + Wording.day(when))));
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }

    private static Asker asker(Incoming incoming) {
        return new Asker(incoming.person().objectId(), incoming.place().conversationId());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
