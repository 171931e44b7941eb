package io.benchmate.teams.desk;

import io.benchmate.calendar.Days;
import io.benchmate.card.DiaryCard;
import io.benchmate.card.DiarySheets;
import io.benchmate.card.Sheet;
import io.benchmate.card.SheetCard;
import io.benchmate.diary.Agenda;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Occurrence;
import io.benchmate.diary.Series;
import io.benchmate.diary.Wording;
import io.benchmate.diary.importing.OneDate;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryVerb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One date of a series by itself: moved, cancelled, or put back. For editors. */
final class DiarySeries {
    private static final int SHOWN = 12;
    private static final int AHEAD_DAYS = 500;

    private final Diary diary;
    private final DiarySuggesting suggesting;
    private final DiaryGate gate;
    private final DiaryTalk.DiaryClock time;

    DiarySeries(
            Diary diary, DiarySuggesting suggesting, DiaryGate gate, DiaryTalk.DiaryClock time) {
        this.diary = diary;
        this.suggesting = suggesting;
        this.gate = gate;
        this.time = time;
    }

    Reply pressed(DiaryVerb verb, Incoming.Pressed pressed) {
        if (!gate.isEditor(pressed.person())) {
            return suggesting.refused(pressed);
        }
        Optional<Kept> kept = diary.find(pressed.data().getOrDefault("id", ""));
        if (kept.isEmpty()
                || !(kept.get().entry() instanceof Event event)
                || !event.series().repeats()) {
            return post(DiaryWords.gone());
        }
        return verb == DiaryVerb.ONE
                ? form(kept.get(), event)
                        .<Reply>map(sheet -> new Reply.Post(SheetCard.draw(sheet)))
                        .orElseGet(() -> post(noMore(event)))
                : save(pressed, kept.get(), event);
    }

    private static DiaryPage noMore(Event event) {
        return DiaryPage.of(
                "No date to come", event.facts().title() + " has no further date in its series.");
    }

    private Optional<Sheet> form(Kept kept, Event event) {
        List<Sheet.Option> options = new ArrayList<>();
        for (LocalDateTime start : starts(kept, event)) {
            options.add(new Sheet.Option(start.toString(), words(event, start)));
        }
        Map<String, String> data = new TreeMap<>();
        data.put("id", kept.id());
        data.put("sequence", Integer.toString(kept.sequence()));
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(DiarySheets.one(event.facts().title(), options, data));
    }

    /** The next dates as the rule has them, whatever became of each. */
    private List<LocalDateTime> starts(Kept kept, Event event) {
        Series series = event.series();
        Series bare =
                new Series(
                        series.rule(), series.until(), series.extra(), series.except(), List.of());
        LocalDate today = LocalDate.ofInstant(time.clock().instant(), time.zone());
        Kept plain =
                new Kept(
                        event.with(bare),
                        kept.sequence(),
                        kept.createdAt(),
                        kept.changedAt(),
                        kept.version());
        Days ahead = new Days(today, today.plusDays(AHEAD_DAYS));
        return Agenda.of(List.of(plain), ahead, time.zone()).stream()
                .map(Occurrence::when)
                .map(OneDate::start)
                .limit(SHOWN)
                .toList();
    }

    private String words(Event event, LocalDateTime start) {
        String words = Wording.when(event.at(start), time.zone());
        return OneDate.changed(event, start)
                .map(
                        each ->
                                each.cancelled()
                                        ? words + " (cancelled)"
                                        : words
                                                + " (now "
                                                + Wording.when(each.when(), time.zone())
                                                + ")")
                .orElse(words);
    }

    private Reply save(Incoming.Pressed pressed, Kept kept, Event event) {
        Map<String, String> data = pressed.data();
        if (!Integer.toString(kept.sequence()).equals(data.getOrDefault("sequence", ""))) {
            return again(
                    kept,
                    event,
                    "The series was changed meanwhile, so nothing was saved. These are its dates"
                            + " now.");
        }
        Optional<LocalDateTime> start =
                parsed(data.getOrDefault("start", ""))
                        .filter(each -> starts(kept, event).contains(each));
        if (start.isEmpty()) {
            return again(kept, event, "That is none of its dates; please choose one.");
        }
        return switch (OneDate.of(event, start.get(), data, time.zone())) {
            case OneDate.Wrong(String sentence) -> again(kept, event, sentence);
            case OneDate.Good(Event next, String what) -> {
                diary.save(next, pressed.person());
                yield saved(kept, what);
            }
        };
    }

    private static Reply saved(Kept kept, String what) {
        Map<String, String> id = Map.of("id", kept.id());
        return new Reply.Replace(
                DiaryCard.draw(
                        DiaryPage.of("Saved", what)
                                .with(
                                        Press.of("Show it", DiaryVerb.SHOW, id),
                                        Press.of("Another date", DiaryVerb.ONE, id))));
    }

    private Reply again(Kept kept, Event event, String sentence) {
        return form(kept, event)
                .<Reply>map(sheet -> new Reply.Replace(SheetCard.draw(sheet.saying(sentence))))
                .orElseGet(() -> post(noMore(event)));
    }

    private static Optional<LocalDateTime> parsed(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeParseException odd) {
            return Optional.empty();
        }
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }
}
