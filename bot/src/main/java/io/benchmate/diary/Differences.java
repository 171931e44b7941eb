package io.benchmate.diary;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What differs between two states of an entry, in words.
 *
 * @param dates what happened to its dates; empty for nothing
 * @param others which other parts changed
 */
public record Differences(List<String> dates, List<String> others) {
    private static final String SOURCE = "source";

    public Differences {
        dates = List.copyOf(dates);
        others = List.copyOf(others);
    }

    /**
     * @param before null for a new entry
     */
    public static Differences of(@Nullable Entry before, Entry after, ZoneId zone) {
        List<String> dates = new ArrayList<>();
        List<String> others = new ArrayList<>();
        if (before == null) {
            return new Differences(dates, List.of("added"));
        }
        if (before.status() != after.status() && after.status() == Status.CANCELLED) {
            dates.add("cancelled");
        } else if (before.status() == Status.CANCELLED && after.status() != Status.CANCELLED) {
            dates.add("takes place after all");
        }
        switch (after) {
            case Event now when before instanceof Event was -> event(was, now, zone, dates, others);
            case Award now when before instanceof Award was -> award(was, now, dates, others);
            case Event event -> others.add("kind");
            case Award award -> others.add("kind");
        }
        facts(before.facts(), after.facts(), others);
        boolean nothing = dates.isEmpty() && others.isEmpty();
        if (nothing && !before.facts().source().equals(after.facts().source())) {
            others.add(SOURCE);
        }
        return new Differences(dates, others);
    }

    /** Where it was read is told only when nothing else differs: a file may have a new name. */
    private static void facts(Facts was, Facts now, List<String> others) {
        if (!was.equals(now.with(now.id(), now.uid(), was.source()))) {
            others.add(was.title().equals(now.title()) ? "details" : "title");
        }
    }

    private static void event(
            Event was, Event now, ZoneId zone, List<String> dates, List<String> others) {
        if (!was.when().equals(now.when())) {
            dates.add(
                    "moved from %s to %s"
                            .formatted(
                                    Wording.when(was.when(), zone),
                                    Wording.when(now.when(), zone)));
        }
        note(was.place(), now.place(), "place", others);
        note(was.booking(), now.booking(), "booking", others);
        if (!was.series().equals(now.series())) {
            List<String> single = SeriesDifferences.of(was, now, zone);
            dates.addAll(single);
            if (single.isEmpty()) {
                others.add("series");
            }
        }
        note(was.audience(), now.audience(), "audience", others);
        note(was.organiser(), now.organiser(), "organiser", others);
    }

    private static void award(Award was, Award now, List<String> dates, List<String> others) {
        for (Stage stage : Stage.values()) {
            Optional<Moment> before = was.at(stage);
            Optional<Moment> after = now.at(stage);
            if (!before.equals(after)) {
                dates.add(moved(stage, before, after));
            }
        }
        if (now.confirmed() && !was.confirmed()) {
            others.add("dates confirmed");
        }
        note(was.nominations(), now.nominations(), "nominations", others);
        note(was.eligible(), now.eligible(), "who may get it", others);
        note(was.nominators(), now.nominators(), "who may nominate", others);
    }

    private static String moved(Stage stage, Optional<Moment> before, Optional<Moment> after) {
        String what = stage.words().toLowerCase(java.util.Locale.UK);
        if (after.isEmpty()) {
            return what + ": date taken back";
        }
        String to = Wording.moment(after.get());
        if (before.isEmpty()) {
            return what + ": " + to;
        }
        boolean extended = stage == Stage.CLOSES && after.get().day().isAfter(before.get().day());
        return extended
                ? "extended: closes %s instead of %s".formatted(to, Wording.moment(before.get()))
                : "%s: %s instead of %s".formatted(what, to, Wording.moment(before.get()));
    }

    private static void note(
            @Nullable Object was, @Nullable Object now, String what, List<String> others) {
        if (!Objects.equals(was, now)) {
            others.add(what);
        }
    }

    public boolean none() {
        return dates.isEmpty() && others.isEmpty();
    }

    /** Whether it is the same entry, but for the file or calendar that it was read from. */
    public boolean onlySource() {
        return dates.isEmpty() && others.equals(List.of(SOURCE));
    }

    /** "moved from … to …; place and booking changed". */
    public String words() {
        List<String> all = new ArrayList<>(dates);
        if (others.contains("added")) {
            return "added";
        }
        if (!others.isEmpty()) {
            all.add(String.join(", ", others) + " changed");
        }
        return String.join("; ", all);
    }
}
