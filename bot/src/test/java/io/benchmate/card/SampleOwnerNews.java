package io.benchmate.card;

import io.benchmate.nudge.Handover;
import io.benchmate.nudge.OwnerNews;

import java.time.LocalDate;
import java.util.List;

/** What those who look after the plans are told of its owners, for the golden files. */
final class SampleOwnerNews {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 2);

    private SampleOwnerNews() {}

    /** Somebody left, somebody has no app, and an action is not somebody's. */
    static OwnerNews all() {
        return new OwnerNews(
                List.of(
                        new OwnerNews.Leaver(
                                "p",
                                "Harrowmere action plan",
                                "asha",
                                "Asha Linden",
                                List.of("DTS", "HTN"))),
                List.of("Robin Vale", "Sam Ash"),
                List.of(handover("2.4", "the HR team")),
                3);
    }

    /** Two actions that are not theirs, people say. */
    static OwnerNews handovers() {
        return new OwnerNews(
                List.of(),
                List.of(),
                List.of(handover("2.4", "the HR team"), handover("3.1", "")),
                0);
    }

    private static Handover handover(String code, String successor) {
        return new Handover(
                "p",
                "Harrowmere action plan",
                "a" + code,
                code,
                "Review all job descriptions",
                "HTN",
                "robin",
                "Robin Vale",
                successor,
                DAY);
    }
}
