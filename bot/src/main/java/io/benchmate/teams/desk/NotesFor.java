package io.benchmate.teams.desk;

import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision;
import io.benchmate.plan.importing.PlanNotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which plan notes are for, by the words that they came with or else by what they say. Pure. */
final class NotesFor {
    private final NotesAlone.Notes notes;
    private final String text;
    private final Optional<String> title;

    NotesFor(NotesAlone.Notes notes) {
        this.notes = notes;
        this.text = plain(notes.text());
        this.title = PlanNotes.title(notes.text());
    }

    boolean names(String planTitle) {
        String plain = plain(planTitle);
        return notes.plan().isEmpty()
                ? plain.strip().contains(" ") && text.contains(plain)
                : planTitle.toLowerCase(Locale.UK).contains(notes.plan().toLowerCase(Locale.UK));
    }

    /** Those that are named, without one whose title is a part of another's that is named. */
    List<Plan> named(List<Plan> plans) {
        List<Plan> named = plans.stream().filter(each -> names(each.facts().title())).toList();
        if (!notes.plan().isEmpty()) {
            return named;
        }
        return named.stream()
                .filter(
                        each ->
                                named.stream()
                                        .noneMatch(other -> isPart(each, other.facts().title())))
                .toList();
    }

    private static boolean isPart(Plan plan, String other) {
        String own = plain(plan.facts().title());
        return !own.equals(plain(other)) && plain(other).contains(own);
    }

    /** Whether they are headed with a name, and this revision has one of its own. */
    boolean namesAnother(Revision revision) {
        return title.isPresent() && isNamed(revision);
    }

    /** Whether a revision is called otherwise than its file. */
    static boolean isNamed(Revision revision) {
        String file = revision.fileName().replaceFirst("\\.\\w{1,5}$", "");
        return !plain(file).equals(plain(revision.title()));
    }

    String ask(Revision meant) {
        return ("These notes name “%s”, and I have “%s”. Send that plan first, or paste the notes"
                        + " as “Notes for” and words of the title of the plan that they go with, a"
                        + " colon, and the notes. Nothing was changed.")
                .formatted(title.orElse(""), meant.title());
    }

    /** The words alone, with a space around each. */
    private static String plain(String text) {
        return " " + text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
