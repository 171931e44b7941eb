package io.benchmate.teams.desk;

import io.benchmate.admin.Audit;
import io.benchmate.admin.Deed;
import io.benchmate.ask.Worded;
import io.benchmate.card.DiaryCard;
import io.benchmate.card.DiarySheets;
import io.benchmate.card.SheetCard;
import io.benchmate.diary.boards.Draft;
import io.benchmate.diary.boards.DraftPages;
import io.benchmate.diary.boards.Drafting;
import io.benchmate.diary.boards.Drafts;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryVerb;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The draft of the Friday digest, for editors in their own chat with the bot. */
final class DiaryDrafts {
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:the )?(?:friday |diary )?digest draft|draft (?:digest|(?:of )?the"
                            + " (?:friday )?digest)");
    private static final int WEEK = 7;

    private final Drafting drafting;
    private final Drafts drafts;
    private final DiaryGate gate;
    private final Audit audit;
    private final InstantSource clock;

    DiaryDrafts(
            Drafting drafting, Drafts drafts, DiaryGate gate, Audit audit, InstantSource clock) {
        this.drafting = drafting;
        this.drafts = drafts;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<Reply> said(Incoming.Said said) {
        String words = Typed.command(said.text());
        if (!Worded.is(words, ASKED) || !gate.isEditor(said.person())) {
            return Optional.empty();
        }
        if (said.place().kind() != Place.Kind.PERSONAL) {
            return OwnChat.reply(said);
        }
        Instant now = clock.instant();
        LocalDate friday = drafting.friday(now);
        DiaryPage page =
                drafts.of(friday)
                        .map(draft -> settled(draft, now))
                        .orElseGet(() -> early(drafting.fresh(friday, now)));
        return Optional.of(new Reply.Post(DiaryCard.draw(page)));
    }

    private DiaryPage early(Draft draft) {
        return DraftPages.early(drafting.page(draft), drafting.when(draft));
    }

    private DiaryPage settled(Draft draft, Instant now) {
        return DraftPages.settled(draft, drafting.page(draft), drafting.when(draft), now);
    }

    Reply pressed(DiaryVerb verb, Incoming.Pressed pressed) {
        if (!gate.isEditor(pressed.person())) {
            audit.note(
                    pressed.person().objectId(),
                    pressed.person().name(),
                    Deed.WAS_REFUSED,
                    pressed.verb());
            return post(
                    DiaryPage.of(
                            "Only for the diary’s editors",
                            "The Friday digest is looked at by the diary’s editors."));
        }
        if (pressed.place().kind() != Place.Kind.PERSONAL) {
            return post(DiaryPage.of("In our own chat", "Please do that in our own chat."));
        }
        return draft(pressed.data())
                .map(draft -> pressed(verb, pressed, draft))
                .orElseGet(
                        () ->
                                post(
                                        DiaryPage.of(
                                                "That digest is over",
                                                "Its week has passed. Say “digest draft” for the"
                                                        + " next one.")));
    }

    private Reply pressed(DiaryVerb verb, Incoming.Pressed pressed, Draft draft) {
        return switch (verb) {
            case DRAFT_EDIT ->
                    new Reply.Replace(
                            SheetCard.draw(DiarySheets.draft(draft, drafting.entries(draft))));
            case DRAFT_SKIP -> skip(pressed, draft);
            default -> approve(pressed, draft);
        };
    }

    /** The draft of a week that is not over. */
    private Optional<Draft> draft(Map<String, String> data) {
        try {
            LocalDate friday = LocalDate.parse(data.getOrDefault("friday", ""));
            boolean over = friday.plusDays(WEEK).isBefore(drafting.today(clock.instant()));
            return over ? Optional.empty() : drafts.of(friday);
        } catch (DateTimeParseException odd) {
            return Optional.empty();
        }
    }

    private Reply approve(Incoming.Pressed pressed, Draft draft) {
        Map<String, String> data = pressed.data();
        boolean form = data.containsKey("form");
        String note = form ? data.getOrDefault("note", "").strip() : draft.note();
        Set<String> leftOut = form ? leftOut(data) : draft.leftOut();
        return keep(pressed, draft.as(Draft.State.APPROVED, note, leftOut), Deed.APPROVED_DIGEST);
    }

    private static Set<String> leftOut(Map<String, String> data) {
        Set<String> out =
                new HashSet<>(Arrays.asList(data.getOrDefault("shown", "").split(",", -1)));
        Arrays.asList(data.getOrDefault("keep", "").split(",", -1)).forEach(out::remove);
        return out;
    }

    private Reply skip(Incoming.Pressed pressed, Draft draft) {
        if (drafting.isOut(draft, clock.instant())) {
            return post(
                    DiaryPage.of(
                            "It is posted already",
                            "You can still leave things out or change your line: the post is then"
                                    + " changed in place."));
        }
        Draft skipped = draft.as(Draft.State.SKIPPED, draft.note(), draft.leftOut());
        return keep(pressed, skipped, Deed.SKIPPED_DIGEST);
    }

    private Reply keep(Incoming.Pressed pressed, Draft draft, Deed deed) {
        drafts.save(draft, pressed.person());
        audit.note(
                pressed.person().objectId(),
                pressed.person().name(),
                deed,
                draft.friday().toString());
        return new Reply.Replace(DiaryCard.draw(settled(draft, clock.instant())));
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }
}
