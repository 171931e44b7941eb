package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.diary.Award;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Differences;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.Suggestions.Suggestion;
import io.benchmate.diary.Wording;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryVerb;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an editor may press beside a form, and how a suggestion is shown to him. */
final class DiaryButtons {
    private DiaryButtons() {}

    static List<Notice.Button> more(Entry entry) {
        Map<String, String> id = Map.of("id", entry.id());
        Map<String, String> to = Map.of("id", entry.id(), "to", Status.CANCELLED.name());
        List<Notice.Button> more = new ArrayList<>();
        boolean off = entry.status() == Status.CANCELLED;
        more.add(
                new Notice.Button(
                        off ? "It takes place after all" : "Cancel " + whole(entry),
                        DiaryVerb.CANCEL.wire(),
                        off ? Map.of("id", entry.id(), "to", on(entry).name()) : to,
                        false));
        if (entry instanceof Event event && event.series().repeats() && !off) {
            more.add(new Notice.Button("Only one date", DiaryVerb.ONE.wire(), id, false));
        }
        if (entry instanceof Award) {
            more.add(
                    new Notice.Button(
                            "Count one more nomination", DiaryVerb.NOMINATED.wire(), id, false));
        }
        return more;
    }

    /** How what was cancelled stands when it is on again. */
    private static Status on(Entry entry) {
        return switch (entry) {
            case Event event ->
                    !event.when().dated()
                            ? Status.TO_BE_DATED
                            : event.was() == null ? Status.CONFIRMED : Status.MOVED;
            case Award award ->
                    award.at(Stage.CLOSES).isEmpty()
                            ? Status.TO_BE_DATED
                            : award.was().isEmpty() ? Status.CONFIRMED : Status.MOVED;
        };
    }

    private static String whole(Entry entry) {
        return entry instanceof Event event && event.series().repeats()
                ? "the whole series"
                : entry instanceof Award ? "this award" : "this event";
    }

    static DiaryPage suggestion(Suggestion suggestion, int waiting, Diary diary, ZoneId zone) {
        Entry entry = suggestion.entry();
        Entry before = diary.find(entry.id()).map(Kept::entry).orElse(null);
        List<String> lines = new ArrayList<>();
        lines.add(when(entry, zone));
        if (before != null) {
            lines.add("Changes: " + Differences.of(before, entry, zone).words());
        }
        if (!entry.facts().note().isEmpty()) {
            lines.add(entry.facts().note());
        }
        lines.add("Suggested by " + suggestion.by().name());
        DiaryPage.Item item =
                new DiaryPage.Item(DiaryPage.Sign.PLAIN, entry.facts().title(), lines, "");
        Map<String, String> id = Map.of("id", suggestion.id());
        return new DiaryPage(
                        "Suggestions",
                        waiting == 1
                                ? "One suggestion is waiting."
                                : waiting + " suggestions are waiting; this is the oldest.",
                        List.of(new DiaryPage.Group("", List.of(item))),
                        List.of(),
                        List.of())
                .with(
                        Press.of("Take it", DiaryVerb.APPROVE, id),
                        Press.of("Turn it down", DiaryVerb.DECLINE, id));
    }

    static String when(Entry entry, ZoneId zone) {
        return switch (entry) {
            case Event event -> Wording.when(event.when(), zone);
            case Award award ->
                    award.at(Stage.CLOSES)
                            .map(moment -> "Closes " + Wording.moment(moment))
                            .orElse("Its closing date is not known yet");
        };
    }
}
