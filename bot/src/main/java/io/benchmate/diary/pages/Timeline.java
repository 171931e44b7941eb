package io.benchmate.diary.pages;

import io.benchmate.diary.Award;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Wording;
import io.benchmate.diary.pages.DiaryPage.Item;
import io.benchmate.diary.pages.DiaryPage.Sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The dates of an award, one below the other. */
final class Timeline {
    private Timeline() {}

    /** Every known date in its order, with words for what is over and what comes next. */
    static List<Item> of(Award award, LocalDate today, Predicate<Moment> over) {
        List<Item> items = new ArrayList<>();
        List<Stage> stages =
                award.stages().keySet().stream()
                        .sorted(Comparator.comparing(stage -> award.at(stage).orElseThrow().day()))
                        .toList();
        boolean nextSeen = false;
        for (Stage stage : stages) {
            Moment moment = award.at(stage).orElseThrow();
            boolean past = over.test(moment);
            boolean next = !past && !nextSeen;
            nextSeen |= next;
            Sign sign = past ? Sign.PAST : next ? Sign.NEXT : Sign.LATER;
            String left = past ? "" : " (" + Items.left(today, moment.day()) + ")";
            List<String> lines = new ArrayList<>(List.of(Wording.moment(moment) + left));
            boolean told = stage == Stage.CLOSES && award.extendedFrom().isPresent();
            award.was(stage)
                    .filter(was -> !told)
                    .map(was -> "Moved; it was " + Wording.moment(was))
                    .ifPresent(lines::add);
            items.add(new Item(sign, stage.words(), lines, ""));
        }
        return items;
    }
}
