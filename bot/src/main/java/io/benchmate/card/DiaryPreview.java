package io.benchmate.card;

import io.benchmate.diary.Award;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.Wording;
import io.benchmate.diary.importing.Comparison;
import io.benchmate.diary.pages.DiaryVerb;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Words the preview of what was read for the diary. Pure. */
public final class DiaryPreview {
    private static final int SHOWN = 6;

    private DiaryPreview() {}

    /**
     * What was read and waits.
     *
     * @param seen comes back with the button, so that it takes what was shown
     * @param zone the institution's
     * @param followed whether the calendar is read by itself already; empty for a file, which
     *     cannot be
     */
    public record Draft(String id, String seen, ZoneId zone, Optional<Boolean> followed) {}

    public static Sheet of(Comparison comparison, String source, Draft draft) {
        List<Sheet.Entry> entries = new ArrayList<>();
        entries.addAll(
                part(
                        "New",
                        comparison.added().stream()
                                .map(each -> each.facts().title() + ": " + when(each, draft.zone()))
                                .toList()));
        entries.addAll(part("Changed", words(comparison.changed())));
        entries.addAll(
                part(
                        "No longer in it: these would be cancelled",
                        comparison.gone().stream()
                                .map(each -> each.after().facts().title())
                                .toList()));
        entries.addAll(
                part(
                        "Please look at these: they are taken only if you say so",
                        words(comparison.conflicts())));
        entries.addAll(part("Left out", comparison.leftOut()));
        return new Sheet(
                "Read for the diary",
                lead(comparison, source),
                entries,
                buttons(comparison, draft));
    }

    /** So that somebody sees whether a date was shifted on the way. */
    private static String when(Entry entry, ZoneId zone) {
        return switch (entry) {
            case Event event ->
                    Wording.when(event.when(), zone)
                            + (event.series().repeats() ? ", and again" : "")
                            + (event.status() == Status.CANCELLED ? ", cancelled" : "");
            case Award award ->
                    award.at(Stage.CLOSES)
                            .map(closes -> "closes " + Wording.moment(closes))
                            .orElse("closing date not known");
        };
    }

    private static List<Notice.Button> buttons(Comparison comparison, Draft draft) {
        List<Notice.Button> buttons = new ArrayList<>();
        boolean some = !comparison.taken(false).isEmpty();
        boolean follow = draft.followed().isPresent() && !draft.followed().get();
        if (follow) {
            String title = some ? "Take it and keep reading it" : "Keep reading it";
            buttons.add(take(title, draft, false, true));
        }
        if (some) {
            String title = follow ? "Take it this once" : "Take it into the diary";
            buttons.add(take(title, draft, false, false));
        }
        if (!comparison.conflicts().isEmpty()) {
            String title = some ? "Take those to look at as well" : "Take those to look at";
            buttons.add(
                    take(follow ? title + ", and keep reading it" : title, draft, true, follow));
        }
        buttons.add(
                new Notice.Button(
                        "Leave it", DiaryVerb.LEAVE.wire(), Map.of("draft", draft.id()), false));
        return buttons;
    }

    private static Notice.Button take(
            String title, Draft draft, boolean conflicts, boolean follow) {
        Map<String, String> data = new TreeMap<>();
        data.put("draft", draft.id());
        data.put("seen", draft.seen());
        data.put("conflicts", conflicts ? "yes" : "no");
        data.put("follow", follow ? "yes" : "no");
        boolean main = !conflicts && (follow || draft.followed().orElse(true));
        return new Notice.Button(title, DiaryVerb.TAKE.wire(), data, main);
    }

    private static String lead(Comparison comparison, String source) {
        List<String> counts = new ArrayList<>();
        count(comparison.added().size(), "new", counts);
        count(comparison.changed().size(), "changed", counts);
        count(comparison.gone().size(), "no longer in it", counts);
        count(comparison.conflicts().size(), "to look at", counts);
        count(comparison.same(), "as in the diary", counts);
        count(comparison.leftOut().size(), "left out", counts);
        return "%s: %s. %s"
                .formatted(
                        source,
                        counts.isEmpty() ? "no entry at all" : String.join(", ", counts),
                        comparison.changesNothing()
                                ? "There is nothing to take."
                                : "Nothing changes in the diary until you say so.");
    }

    private static void count(int number, String what, List<String> counts) {
        if (number > 0) {
            counts.add(number + " " + what);
        }
    }

    private static List<String> words(List<Comparison.Changed> changed) {
        return changed.stream()
                .map(each -> each.after().facts().title() + ": " + each.what())
                .toList();
    }

    private static List<Sheet.Entry> part(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> shown = new ArrayList<>(List.of(heading));
        shown.addAll(lines.subList(0, Math.min(SHOWN, lines.size())));
        String more = lines.size() > SHOWN ? "and %d more".formatted(lines.size() - SHOWN) : "";
        return List.of(new Sheet.Entry(shown, more, List.of()));
    }
}
