package io.benchmate.teams.desk;

import io.benchmate.card.CoverForm;
import io.benchmate.card.DigestCard;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.NudgeNotices;
import io.benchmate.card.NudgeSheets;
import io.benchmate.card.Rendered;
import io.benchmate.card.SheetCard;
import io.benchmate.nudge.Outlook;
import io.benchmate.nudge.Wishes;
import io.benchmate.nudge.Wishes.Wish;
import io.benchmate.people.Person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How each person wants to be reminded: said in words or by a button, in his own chat. */
final class NudgeWords implements Corner {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int PAUSE_DAYS = 14;

    private final Wishes wishes;
    private final Outlook outlook;
    private final Covering covering;
    private final Nudges.Now now;

    NudgeWords(Wishes wishes, Outlook outlook, Covering covering, Nudges.Now now) {
        this.wishes = wishes;
        this.outlook = outlook;
        this.covering = covering;
        this.now = now;
    }

    @Override
    public Optional<Reply> said(Incoming.Said said) {
        return NudgeCommand.of(said.text(), now.day()).map(command -> said(said, command));
    }

    private Reply said(Incoming.Said said, NudgeCommand command) {
        if (said.place().kind() != Place.Kind.PERSONAL) {
            return new Reply.Post(NoticeCard.draw(NudgeNotices.ownChat()));
        }
        return new Reply.Post(take(said.person(), command));
    }

    private Rendered take(Person person, NudgeCommand command) {
        Wish wish = wish(person);
        return switch (command) {
            case NudgeCommand.Show() -> mine(wish, "");
            case NudgeCommand.AskWhat() ->
                    mine(
                            wish,
                            "Nothing was stopped yet. Choose below, or say “pause” or “stop until 5"
                                    + " January”.");
            case NudgeCommand.Pause(LocalDate until) -> pause(wish, until);
            case NudgeCommand.Resume() -> put(wish.resumed(), "Reminders are on again.");
            case NudgeCommand.OptOut(boolean out) -> optOut(wish, out);
            case NudgeCommand.Works(var days) ->
                    put(
                            wish.working(days),
                            days.isEmpty()
                                    ? "I remind you on all working days."
                                    : "I remind you on those days only.");
            case NudgeCommand.NoCover() -> put(wish.coveredBy(null), "Nobody covers for you now.");
            case NudgeCommand.Cover cover -> cover(wish, cover);
            case NudgeCommand.WhichDay(String words) ->
                    NoticeCard.draw(
                            Notice.of(
                                    "Until when?",
                                    "I don’t know which day “%s” is. Say for instance “stop until 5 January” or “pause for two weeks”. Nothing was changed."
                                            .formatted(words)));
        };
    }

    private Rendered pause(Wish wish, @org.jspecify.annotations.Nullable LocalDate until) {
        LocalDate today = now.day();
        return until == null
                ? put(wish.paused(today, null), "Paused until you say “resume”.")
                : put(
                        wish.paused(today, until.minusDays(1)),
                        "Paused: the next reminder comes on %s at the earliest."
                                .formatted(DAY.format(until)));
    }

    private Rendered optOut(Wish wish, boolean out) {
        return put(
                wish.optedOut(out),
                out
                        ? "You get only what is passed on to you because somebody else is late."
                        : "You get all reminders again.");
    }

    private Rendered cover(Wish wish, NudgeCommand.Cover said) {
        LocalDate until = said.until();
        Optional<Person> deputy = covering.find(said.deputy());
        if (until == null || deputy.isEmpty()) {
            return CoverForm.draw(
                    covering.deputies(wish.person()),
                    deputy.map(Person::objectId).orElse(""),
                    until == null ? "" : until.toString(),
                    "");
        }
        return cover(wish, deputy.get(), until);
    }

    private Rendered cover(Wish wish, Person deputy, LocalDate until) {
        LocalDate today = now.day();
        if (until.isBefore(today) || deputy.objectId().equals(wish.person())) {
            return CoverForm.draw(
                    covering.deputies(wish.person()),
                    "",
                    "",
                    "Choose somebody else than you, and a day that is not past.");
        }
        return put(
                wish.coveredBy(new Wish.Cover(deputy.objectId(), deputy.name(), today, until)),
                "%s gets your reminders until %s, and may answer them."
                        .formatted(deputy.name(), DAY.format(until)));
    }

    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        Wish wish = wish(pressed.person());
        return switch (pressed.verb()) {
            case DigestCard.MINE -> mine(pressed, new NudgeCommand.Show(), true);
            case NudgeSheets.PAUSE ->
                    mine(pressed, new NudgeCommand.Pause(now.day().plusDays(PAUSE_DAYS)), false);
            case NudgeSheets.RESUME -> mine(pressed, new NudgeCommand.Resume(), false);
            case NudgeSheets.OPT_OUT -> mine(pressed, new NudgeCommand.OptOut(true), false);
            case NudgeSheets.OPT_IN -> mine(pressed, new NudgeCommand.OptOut(false), false);
            case NudgeSheets.COVER_ENDS -> mine(pressed, new NudgeCommand.NoCover(), false);
            case CoverForm.SAVE -> Optional.of(replaced(pressed, saveCover(pressed, wish)));
            default -> Optional.empty();
        };
    }

    private Rendered saveCover(Incoming.Pressed pressed, Wish wish) {
        Optional<Person> deputy =
                covering.chosen(
                        pressed.data().getOrDefault("deputy", ""),
                        pressed.data().getOrDefault("picked", ""));
        String until = pressed.data().getOrDefault("until", "");
        Optional<LocalDate> day = io.benchmate.nudge.DayWords.read(until, now.day());
        return deputy.isPresent() && day.isPresent()
                ? cover(wish, deputy.get(), day.get())
                : CoverForm.draw(
                        covering.deputies(wish.person()),
                        "",
                        until,
                        "Choose who covers for you, and until when.");
    }

    /**
     * @param anew whether it comes as a message of its own, so that the reminder stays
     */
    private Optional<Reply> mine(Incoming.Pressed pressed, NudgeCommand command, boolean anew) {
        if (pressed.place().kind() != Place.Kind.PERSONAL) {
            return Optional.of(new Reply.Post(NoticeCard.draw(NudgeNotices.ownChat())));
        }
        Rendered page = take(pressed.person(), command);
        return Optional.of(anew ? new Reply.Post(page) : new Reply.Replace(page));
    }

    private static Reply replaced(Incoming.Pressed pressed, Rendered page) {
        return pressed.place().kind() == Place.Kind.PERSONAL
                ? new Reply.Replace(page)
                : new Reply.Post(NoticeCard.draw(NudgeNotices.ownChat()));
    }

    private Wish wish(Person person) {
        return wishes.of(person.objectId())
                .orElseGet(() -> Wish.none(person.objectId(), person.name()));
    }

    private Rendered put(Wish wish, String saying) {
        wishes.set(wish);
        return mine(wish, saying);
    }

    private Rendered mine(Wish wish, String saying) {
        LocalDate today = now.day();
        return SheetCard.draw(
                NudgeSheets.mine(outlook.forPerson(wish.person(), today), wish, today, saying));
    }
}
