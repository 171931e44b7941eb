package io.benchmate.diary.ics;

import io.benchmate.diary.Award;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.Wording;

import java.util.ArrayList;
import java.util.List;

/** Writes an award: one calendar entry for each of its dates. */
final class AwardText {
    private AwardText() {}

    static void write(Kept kept, Award award, IcsText out) {
        award.stages()
                .forEach(
                        (stage, moment) -> {
                            EventText.open(kept, stage.key() + "-" + award.facts().uid(), out);
                            Stamps.span(moment.when(), true, out);
                            out.text("SUMMARY", stage.words() + ": " + award.facts().title());
                            out.text("DESCRIPTION", description(award, stage, moment));
                            out.text("CATEGORIES", award.facts().category().words());
                            if (!award.facts().link().isEmpty()) {
                                out.line("URL:" + award.facts().link());
                            }
                            out.line("STATUS:" + Stamps.status(status(award)));
                            out.line("END:VEVENT");
                        });
    }

    private static Status status(Award award) {
        return award.status() == Status.CANCELLED || award.confirmed()
                ? award.status()
                : Status.TO_BE_DATED;
    }

    private static String description(Award award, Stage stage, Moment moment) {
        List<String> lines = new ArrayList<>();
        lines.add(stage.words() + " " + Wording.moment(moment));
        if (!award.confirmed()) {
            lines.add("This date is not confirmed yet.");
        }
        if (!award.eligible().isEmpty()) {
            lines.add("Open to: " + award.eligible());
        }
        if (!award.nominators().isEmpty()) {
            lines.add("Who may nominate: " + award.nominators());
        }
        lines.add(award.facts().note());
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }
}
