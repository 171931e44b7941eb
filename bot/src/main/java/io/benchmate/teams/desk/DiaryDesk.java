package io.benchmate.teams.desk;

import io.benchmate.diary.pages.DiaryVerb;
import io.benchmate.people.Person;

import java.util.Optional;

/** The diary in the chat: questions, changes, files, and the channels that it is posted to. */
final class DiaryDesk implements Corner {
    private final DiaryTalk talk;
    private final DiaryEditing editing;
    private final DiarySuggesting suggestions;
    private final DiarySeries series;
    private final DiaryOffers offers;
    private final DiaryFiles files;
    private final DiaryCalendars calendars;
    private final DiaryBoards boards;
    private final DiaryDrafts drafts;
    private final DiaryOwn own;

    /** Where the diary goes. */
    record Out(DiaryBoards boards, DiaryDrafts drafts, DiaryOwn own) {}

    /** What changes the diary by hand. */
    record Changing(
            DiaryEditing editing,
            DiarySuggesting suggestions,
            DiarySeries series,
            DiaryOffers offers) {}

    DiaryDesk(
            DiaryTalk talk,
            Changing changing,
            DiaryFiles files,
            DiaryCalendars calendars,
            Out out) {
        this.talk = talk;
        this.editing = changing.editing();
        this.suggestions = changing.suggestions();
        this.series = changing.series();
        this.drafts = out.drafts();
        this.own = out.own();
        this.offers = changing.offers();
        this.files = files;
        this.calendars = calendars;
        this.boards = out.boards();
    }

    /** A question that a plan's button asks is the plan's, whatever its words. */
    @Override
    public Optional<Reply> said(Incoming.Said said) {
        if (said.data().containsKey("plan")) {
            return Optional.empty();
        }
        return boards.said(said)
                .or(() -> editing.said(said))
                .or(() -> suggestions.said(said))
                .or(() -> offers.said(said))
                .or(() -> calendars.said(said))
                .or(() -> drafts.said(said))
                .or(() -> own.said(said))
                .or(() -> talk.said(said));
    }

    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        return DiaryVerb.of(pressed.verb()).map(verb -> pressed(verb, pressed));
    }

    private Reply pressed(DiaryVerb verb, Incoming.Pressed pressed) {
        return switch (verb) {
            case SHOW, MONTH, COMING, NOT_COMING, REMIND, FILE, WHO_COMES ->
                    talk.pressed(verb, pressed);
            case FORM, MORE, SUBMIT, CANCEL, NOMINATED -> editing.pressed(verb, pressed);
            case ONE, ONE_SAVE -> series.pressed(verb, pressed);
            case SUGGESTIONS, APPROVE, DECLINE -> suggestions.pressed(verb, pressed);
            case OFFERS, OFFER_ADD, OFFER_NOT, OFFER_LATER -> offers.pressed(verb, pressed);
            case TAKE, LEAVE -> files.pressed(verb, pressed);
            case CALENDARS, CALENDAR_LOOK, CALENDAR_STOP -> calendars.pressed(verb, pressed);
            case BOARD_SAVE, BOARD_STOP, BOARDS -> boards.pressed(verb, pressed);
            case DRAFT_APPROVE, DRAFT_EDIT, DRAFT_SKIP -> drafts.pressed(verb, pressed);
            case PERSONAL_STOP -> own.pressed(pressed);
        };
    }

    @Override
    public Reply beside(Incoming.Said said, Reply answer) {
        return talk.beside(said, answer);
    }

    @Override
    public Optional<Reply> consented(Incoming.Consented consented) {
        return talk.consented(consented);
    }

    @Override
    public boolean takesFilesFrom(Person person, Place place) {
        return place.kind() == Place.Kind.PERSONAL && files.mayTakeFrom(person);
    }

    @Override
    public Optional<Reply> uploaded(Incoming.Uploaded uploaded) {
        return files.uploaded(uploaded);
    }
}
