package io.benchmate.diary.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the buttons of the diary's cards do. Data are named in brackets. */
public enum DiaryVerb {
    /** Shows one entry (id). */
    SHOW,
    /** Shows a month in place (month, as 2026-11). */
    MONTH,
    /** Says that the person comes (id). */
    COMING,
    /** Says that the person does not come (id). */
    NOT_COMING,
    /** Reminds before it (id, days). */
    REMIND,
    /** An empty form (kind: event or award), or one of an entry (id). */
    FORM,
    /** The whole form with what was filled in on its first page (kind, id, sequence). */
    MORE,
    /** A form for one date of a series (id). */
    ONE,
    /** Its inputs (id, sequence, start, do: change, cancel or restore). */
    ONE_SAVE,
    /** The form's inputs (page, id where one is changed). */
    SUBMIT,
    /** Calls an entry off, or on again (id, to: a status). */
    CANCEL,
    /** Counts a nomination of an award (id). */
    NOMINATED,
    /** Lists the suggestions to an editor. */
    SUGGESTIONS,
    /** Takes a suggestion (id). */
    APPROVE,
    /** Turns a suggestion down (id). */
    DECLINE,
    /** Takes what was read (draft, seen, conflicts and follow: yes or no). */
    TAKE,
    /** Lets go of what was read (draft). */
    LEAVE,
    /** Lists the calendars that are read. */
    CALENDARS,
    /** Reads a calendar now, and shows what it would bring (id, or mailbox). */
    CALENDAR_LOOK,
    /** Ends reading a calendar (id). */
    CALENDAR_STOP,
    /** Lists a plan's recurring events that nobody settled yet. */
    OFFERS,
    /** Adds one to the diary, to be dated (plan, action). */
    OFFER_ADD,
    /** Says that one is no event (plan, action). */
    OFFER_NOT,
    /** Puts one off (plan, action). */
    OFFER_LATER,
    /** Has the diary posted to this channel, by the form's inputs. */
    BOARD_SAVE,
    /** Ends posting to a channel (channel). */
    BOARD_STOP,
    /** Lists the channels to an admin. */
    BOARDS,
    /** Lets a week's digest be posted (friday; of the form: note, keep, shown). */
    DRAFT_APPROVE,
    /** The form of a week's digest (friday). */
    DRAFT_EDIT,
    /** Posts no digest this week (friday). */
    DRAFT_SKIP,
    /** Offers an entry as a calendar file (id). */
    FILE,
    /** Tells an editor who comes (id). */
    WHO_COMES,
    /** Ends a person's own digest. */
    PERSONAL_STOP;

    /** The verb as the card carries it. */
    public String wire() {
        return "diary-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DiaryVerb> of(String wire) {
        return Arrays.stream(values()).filter(verb -> verb.wire().equals(wire)).findFirst();
    }
}
