package io.benchmate.teams.desk;

import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.Revision;
import io.benchmate.plan.importing.PlanNotes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an admin is told of a file that was taken for notes. Pure. */
final class NotesWords {
    private static final String OTHERWISE =
            " If you meant it as a plan, put a row of headings such as Action, Timescale, Owner"
                    + " above its table and send it again.";

    /** Of a text file that is neither a plan nor the notes of one. */
    static final String NO_PLAN =
            "There is no table in it, and I have no plan that it could be the notes of. A plan has"
                    + " a row of headings such as Action, Timescale, Owner above its actions.";

    private NotesWords() {}

    /** Which plan's notes the file was taken for, and what was read from it. */
    static String taken(String fileName, NotesAlone.Notes notes, Revision base) {
        String plan =
                base.state() == Revision.State.DRAFT
                        ? "your waiting draft “%s”".formatted(base.title())
                        : "“%s”, which is live".formatted(base.title());
        return "I took “%s” as the notes of %s: %s.%s"
                .formatted(fileName, plan, read(PlanNotes.facts(notes.text())), OTHERWISE);
    }

    private static String read(PlanFacts facts) {
        List<String> read = new ArrayList<>();
        read.add(facts.title().isEmpty() ? "" : "the plan’s name");
        read.add(facts.version() == null ? "" : facts.version());
        read.add(facts.asOf() == null ? "" : "the day of its statuses");
        read.add(facts.start() == null ? "" : "its start");
        read.add(count(facts.legend().meanings().size(), "colour"));
        read.add(count(facts.key().size(), "abbreviation"));
        List<String> said = read.stream().filter(each -> !each.isEmpty()).toList();
        if (said.isEmpty()) {
            return "I read no legend, key or date in it, and keep its lines";
        }
        String before = String.join(", ", said.subList(0, said.size() - 1));
        String all =
                String.join(
                        " and ",
                        Stream.of(before, said.getLast()).filter(each -> !each.isEmpty()).toList());
        return "I read %s in it".formatted(all);
    }

    private static String count(int number, String thing) {
        return number == 0 ? "" : number == 1 ? "1 " + thing : number + " " + thing + "s";
    }
}
