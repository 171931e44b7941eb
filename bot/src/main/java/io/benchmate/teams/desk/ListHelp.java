package io.benchmate.teams.desk;

import io.benchmate.card.Notice;

import java.util.ArrayList;
import java.util.List;

/** What can be said about mailing lists, by who says it. */
final class ListHelp {
    private static final Notice.Part ALL =
            new Notice.Part(
                    "About yourself",
                    List.of(
                            "am I on the list? · why not?",
                            "take me off until June · put me on the list",
                            "I’ve moved to Chemistry",
                            "how many are on the list? · when is the next run? · who owns the"
                                    + " list?"));

    private static final Notice.Part CHAMPION =
            new Notice.Part(
                    "For the champion of a faculty",
                    List.of(
                            "my faculty: who would join and leave, to confirm or correct",
                            "why is Robin Vale on the list? · joiners · leavers"));

    private static final Notice.Part ADMIN =
            new Notice.Part(
                    "For those who look after Benchmate",
                    List.of(
                            "list: who would join and leave and why, to approve or reject",
                            "run now · undo the last run · list history",
                            "why isn’t Robin Vale on the list? · pin Robin Vale · pins",
                            "joiners · leavers this month · list requests",
                            "list announcements: welcome and goodbye messages, on or off"));

    private ListHelp() {}

    static Notice of(boolean admin, boolean champion) {
        List<Notice.Part> parts = new ArrayList<>(List.of(ALL));
        if (champion) {
            parts.add(CHAMPION);
        }
        if (admin) {
            parts.add(ADMIN);
        }
        return new Notice("What you can say about the mailing list", List.of(), parts, List.of());
    }
}
