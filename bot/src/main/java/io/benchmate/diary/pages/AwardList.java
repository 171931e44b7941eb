package io.benchmate.diary.pages;

import io.benchmate.diary.Award;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.pages.DiaryPage.Group;
import io.benchmate.diary.pages.DiaryPage.Item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Awards with the time that is left: what can still be entered, and what is not dated yet. */
public final class AwardList {
    private static final int MOST = 12;

    private AwardList() {}

    /**
     * @param words who they are for, as asked; empty for all
     */
    public static DiaryPage of(Collection<Kept> awards, String words, LocalDate today) {
        List<Item> open = items(awards, today, true);
        List<Item> unknown = items(awards, today, false);
        List<Group> groups = new ArrayList<>();
        if (!open.isEmpty()) {
            groups.add(new Group("Still open", open));
        }
        if (!unknown.isEmpty()) {
            groups.add(new Group("Not dated yet", unknown));
        }
        String whose = words.isEmpty() ? "" : " for " + words;
        String lead =
                open.isEmpty() && unknown.isEmpty()
                        ? "The diary has no award%s that is still to close.".formatted(whose)
                        : "%s%s %s still to close%s."
                                .formatted(
                                        open.size() == 1 ? "One award" : open.size() + " awards",
                                        whose,
                                        open.size() == 1 ? "is" : "are",
                                        unknown.isEmpty()
                                                ? ""
                                                : ", %d more without a date"
                                                        .formatted(unknown.size()));
        return new DiaryPage("Awards and prizes", lead, groups, List.of(), List.of());
    }

    private static List<Item> items(Collection<Kept> awards, LocalDate today, boolean dated) {
        return awards.stream()
                .filter(kept -> kept.entry() instanceof Award award && wanted(award, today, dated))
                .sorted(Comparator.comparing(kept -> closes(kept, today)))
                .limit(MOST)
                .map(kept -> Items.award(kept, (Award) kept.entry(), today))
                .toList();
    }

    private static LocalDate closes(Kept kept, LocalDate today) {
        return ((Award) kept.entry()).at(Stage.CLOSES).map(Moment::day).orElse(today);
    }

    private static boolean wanted(Award award, LocalDate today, boolean dated) {
        if (award.status() == Status.CANCELLED) {
            return false;
        }
        return award.at(Stage.CLOSES)
                .map(moment -> dated && !moment.day().isBefore(today))
                .orElse(!dated);
    }
}
