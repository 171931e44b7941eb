package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.ReplyNotices.Meant;
import io.benchmate.nudge.Deeds.What;
import io.benchmate.nudge.Handover;
import io.benchmate.people.Person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in words that an action of a reminder is not one's own, as the reminder's button does: "not
 * mine, ask Asha"; the person's own chat only. Without a reminder to which it may be a reply, the
 * words mean something else.
 */
final class NotMineWords implements Corner {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final int SHOWN = 12;
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?:(?:action )?([a-z]{0,8}[ -]?\\d[\\w.]{0,12}?)[:,]?\\s+(?:is )?)?"
                            + "(?:sorry,? |no,? )?(?:it'?s |it is |that'?s |that is |this is )?"
                            + "not (?:mine|me|for me|my (?:action|job|responsibility|area))"
                            + "(?:\\W+(?:please |you should |better |it |that |this )*"
                            + "(?:ask|try|is for|belongs to|goes to|speak to|talk to|it's|but)"
                            + " (.{2,120}?))?[.!]*",
                    Pattern.CASE_INSENSITIVE);

    private final NudgeReplies replies;
    private final PuttingOff puttingOff;
    private final Nudges.Now now;

    NotMineWords(NudgeReplies replies, PuttingOff puttingOff, Nudges.Now now) {
        this.replies = replies;
        this.puttingOff = puttingOff;
        this.now = now;
    }

    @Override
    public Optional<Reply> said(Incoming.Said said) {
        Matcher words = WORDS.matcher(Typed.line(said.text()).replace('’', '\''));
        if (said.place().kind() != Place.Kind.PERSONAL
                || !said.data().isEmpty()
                || !words.matches()) {
            return Optional.empty();
        }
        String code = Optional.ofNullable(words.group(1)).orElse("");
        String successor = Optional.ofNullable(words.group(2)).orElse("");
        List<Meant> meant =
                replies.meant(
                        said.person().objectId(), new NudgeReply(code, What.NOT_MINE, successor));
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reply.Post(
                                NoticeCard.draw(
                                        meant.size() == 1
                                                ? take(said.person(), meant.getFirst(), successor)
                                                : which(meant))));
    }

    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        return Optional.empty();
    }

    private Notice take(Person person, Meant meant, String successor) {
        LocalDate today = now.day();
        if (!puttingOff.notMine(meant, person, successor, today)) {
            return Notice.of("That was not passed on", PuttingOff.NOT_YOURS);
        }
        return Notice.of(
                "Passed on",
                "%s %s: I tell the people who look after the plan that it is not yours%s."
                        .formatted(
                                meant.code(),
                                meant.title(),
                                successor.isEmpty() ? "" : "; it belongs to " + successor),
                "You hear nothing of it until %s, while they decide. Was that wrong? Say “snooze %s until tomorrow”."
                        .formatted(
                                DAY.format(today.plusDays(Handover.DECIDING_DAYS)), meant.code()));
    }

    private static Notice which(List<Meant> meant) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Your last reminder had several. Say for instance “%s is not mine”. Nothing was changed."
                        .formatted(meant.getFirst().code()));
        meant.stream()
                .limit(SHOWN)
                .map(each -> each.code() + " " + each.title())
                .forEach(lines::add);
        return Notice.of("Which one is not yours?", lines.toArray(String[]::new));
    }
}
