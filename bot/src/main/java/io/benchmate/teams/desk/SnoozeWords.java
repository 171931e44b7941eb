package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.NudgeNotices;
import io.benchmate.card.ReplyNotices.Meant;
import io.benchmate.nudge.Deeds.What;
import io.benchmate.people.Person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts single actions off in words, as the reminder's button does; the person's own chat only. */
final class SnoozeWords implements Corner {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final int LONGEST_DAYS = 366;
    private static final String EXAMPLE =
            "Say for instance “snooze 1.2 until 5 January”. Nothing was changed.";

    private final NudgeReplies replies;
    private final PuttingOff puttingOff;
    private final Nudges.Now now;

    SnoozeWords(NudgeReplies replies, PuttingOff puttingOff, Nudges.Now now) {
        this.replies = replies;
        this.puttingOff = puttingOff;
        this.now = now;
    }

    @Override
    public Optional<Reply> said(Incoming.Said said) {
        if (!said.data().isEmpty()) {
            return Optional.empty();
        }
        return SnoozeCommand.of(said.text(), now.day())
                .map(
                        command ->
                                said.place().kind() == Place.Kind.PERSONAL
                                        ? take(said.person(), command)
                                        : NudgeNotices.ownChat())
                .map(notice -> new Reply.Post(NoticeCard.draw(notice)));
    }

    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        return Optional.empty();
    }

    private Notice take(Person person, SnoozeCommand command) {
        LocalDate today = now.day();
        LocalDate until = until(command, today);
        if (until == null) {
            return Notice.of(
                    "Until when?",
                    command.meeting()
                            ? "I don’t know when the steering group meets next. " + EXAMPLE
                            : "I don’t know which day “%s” is. %s"
                                    .formatted(command.words(), EXAMPLE));
        }
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            return Notice.of(
                    "Until when?",
                    "Choose a day after today and within a year, so that it is not forgotten."
                            + " Nothing was changed.");
        }
        return put(person, command.code(), until);
    }

    private @Nullable LocalDate until(SnoozeCommand command, LocalDate today) {
        return command.meeting()
                ? puttingOff.meeting(today).map(each -> each.plusDays(1)).orElse(null)
                : command.until();
    }

    private Notice put(Person person, String code, LocalDate until) {
        List<Meant> meant =
                replies.meant(person.objectId(), new NudgeReply(code, What.SNOOZED, ""));
        if (meant.isEmpty()) {
            return Notice.of(
                    "Which action?",
                    code.isEmpty()
                            ? "There is no reminder here that you may mean. " + EXAMPLE
                            : "I know no action “%s”. Nothing was changed.".formatted(code));
        }
        List<String> done =
                meant.stream()
                        .filter(each -> puttingOff.snooze(each, person, until, now.day()))
                        .map(each -> each.code() + " " + each.title())
                        .toList();
        return done.isEmpty()
                ? Notice.of("That was not put off", PuttingOff.NOT_YOURS)
                : Notice.of(
                        "Put off",
                        Stream.concat(
                                        Stream.of(
                                                "I remind you on %s at the earliest of:"
                                                        .formatted(DAY.format(until))),
                                        done.stream())
                                .toArray(String[]::new));
    }
}
