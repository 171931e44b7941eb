package io.benchmate.diary.boards;

import io.benchmate.diary.Wording;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryVerb;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The draft of a Friday digest as an editor sees it. Pure. */
public final class DraftPages {
    private DraftPages() {}

    /**
     * @param at when it is posted
     * @param channels to how many
     * @param waits whether it waits for an editor
     */
    public record When(ZonedDateTime at, int channels, boolean waits) {
        String words() {
            return "%s at %s"
                    .formatted(Wording.day(at.toLocalDate()), Wording.time(at.toLocalTime()));
        }

        String where() {
            return channels == 1 ? "one channel" : channels + " channels";
        }
    }

    /** Asks for an editor's word. */
    public static DiaryPage asked(Draft draft, DiaryPage page, When when, Instant now) {
        boolean due = !now.isBefore(when.at().toInstant());
        String lead =
                due
                        ? "It was due on %s and goes to %s as soon as an editor approves it."
                                .formatted(when.words(), when.where())
                        : "It goes to %s on %s. %s"
                                .formatted(when.where(), when.words(), unanswered(when));
        Map<String, String> friday = Map.of("friday", draft.friday().toString());
        return with(page, due ? "The Friday digest waits for you" : "Draft: Friday digest", lead)
                .with(
                        main("Post it like this", DiaryVerb.DRAFT_APPROVE, friday),
                        Press.of("Add a note or leave out", DiaryVerb.DRAFT_EDIT, friday),
                        Press.of("Skip this week", DiaryVerb.DRAFT_SKIP, friday));
    }

    private static String unanswered(When when) {
        return when.waits()
                ? "Without an editor’s word it waits."
                : "Without an editor’s word it is posted as it stands here.";
    }

    /** After an editor's word. */
    public static DiaryPage settled(Draft draft, DiaryPage page, When when, Instant now) {
        Map<String, String> friday = Map.of("friday", draft.friday().toString());
        Press edit = Press.of("Change it", DiaryVerb.DRAFT_EDIT, friday);
        Press skip = Press.of("Skip this week", DiaryVerb.DRAFT_SKIP, friday);
        boolean due = !now.isBefore(when.at().toInstant());
        return switch (draft.state()) {
            case WAITING -> asked(draft, page, when, now);
            case SKIPPED ->
                    DiaryPage.of(
                                    "No digest this week",
                                    "Nothing is posted for %s."
                                            .formatted(Wording.day(draft.friday())))
                            .with(Press.of("Post it after all", DiaryVerb.DRAFT_APPROVE, friday));
            case APPROVED ->
                    with(
                                    page,
                                    "Approved: Friday digest",
                                    due
                                            ? "It goes to %s within a minute; what stands there"
                                                            .formatted(when.where())
                                                    + " already is changed in place."
                                            : "It goes to %s on %s. What changes in the diary until then is taken in."
                                                    .formatted(when.where(), when.words()))
                            .with(due ? new Press[] {edit} : new Press[] {edit, skip});
        };
    }

    /** What it would be, before it is drafted. */
    public static DiaryPage early(DiaryPage page, When when) {
        return with(
                page,
                "The next Friday digest",
                "It is drafted on Thursday and goes to %s on %s. As of now it would be this:"
                        .formatted(when.where(), when.words()));
    }

    private static DiaryPage with(DiaryPage page, String heading, String lead) {
        List<String> notes = new ArrayList<>(page.notes());
        notes.add("A channel that picked some categories gets only those of it.");
        return new DiaryPage(heading, lead + " " + page.lead(), page.groups(), notes, List.of());
    }

    private static Press main(String title, DiaryVerb verb, Map<String, String> data) {
        return new Press(title, verb.wire(), data, "", true);
    }
}
