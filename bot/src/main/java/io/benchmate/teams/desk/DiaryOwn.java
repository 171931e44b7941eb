package io.benchmate.teams.desk;

import io.benchmate.ask.Worded;
import io.benchmate.card.DiaryCard;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryVerb;
import io.benchmate.diary.personal.Readers;
import io.benchmate.diary.personal.Rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The diary that somebody has sent to himself. */
final class DiaryOwn {
    private static final Pattern SEND =
            Pattern.compile(
                    "(?:please )?(?:(?:can|could) you )?(?:(?:send|give|post|show) me"
                        + " )?(?:the|my|a) ?diary(?: digest)? (?:(?:once )?every |each |once a"
                        + " |(?:on"
                        + " )?)(week|weekly|month|monthly|monday|tuesday|wednesday|thursday|friday)s?(?:"
                        + " morning)?");
    private static final Pattern STOP =
            Pattern.compile(
                    "(?:please )?(?:stop (?:sending (?:me )?)?(?:the|my) diary(?: digests?)?|no"
                            + " more diary(?: digests?)?|(?:do not|don't) send me the diary(?: any"
                            + " ?more)?)");
    private static final Pattern PLEASE = Pattern.compile(",? please$");
    private static final Pattern STATE = Pattern.compile("my diary(?: digests?)?");

    private final Readers readers;
    private final DiaryTalk.DiaryClock time;

    DiaryOwn(Readers readers, DiaryTalk.DiaryClock time) {
        this.readers = readers;
        this.time = time;
    }

    Optional<Reply> said(Incoming.Said said) {
        String plain = Typed.command(said.text()).replace('’', '\'');
        String words = PLEASE.matcher(plain).replaceFirst("");
        Matcher send = SEND.matcher(words);
        boolean sends = Worded.maybe(words, SEND) && send.matches();
        boolean stops = Worded.is(words, STOP);
        if (!sends && !stops && !Worded.is(words, STATE)) {
            return Optional.empty();
        }
        if (said.place().kind() != Place.Kind.PERSONAL) {
            return Optional.of(
                    post(
                            DiaryPage.of(
                                    "In our own chat",
                                    "Please say that in our own chat; there I send it to you"
                                            + " alone.")));
        }
        if (stops) {
            return Optional.of(post(stopped(said)));
        }
        return Optional.of(post(sends ? asked(said, rhythm(send.group(1))) : state(said)));
    }

    /** A week without a day begins on Monday. */
    private static Rhythm rhythm(String words) {
        return words.startsWith("month")
                ? new Rhythm.Monthly()
                : new Rhythm.Weekly(
                        Arrays.stream(DayOfWeek.values())
                                .filter(day -> day.name().equalsIgnoreCase(words))
                                .findFirst()
                                .orElse(DayOfWeek.MONDAY));
    }

    private DiaryPage asked(Incoming incoming, Rhythm rhythm) {
        LocalDate today = LocalDate.ofInstant(time.clock().instant(), time.zone());
        readers.ask(incoming.person(), rhythm, today);
        return DiaryPage.of(
                        "Your own diary",
                        "I send you the diary %s, from the next time on.".formatted(rhythm.words()))
                .noting(
                        "Not on your days off, at most one message of mine a day, and in a busy"
                                + " week a day or two later. When nothing is on, nothing comes.")
                .with(stop());
    }

    private DiaryPage state(Incoming incoming) {
        return readers.of(incoming.person().objectId())
                .map(
                        reader ->
                                DiaryPage.of(
                                                "Your own diary",
                                                "I send you the diary %s."
                                                        .formatted(reader.rhythm().words()))
                                        .with(stop()))
                .orElseGet(
                        () ->
                                DiaryPage.of("Your own diary", "I send you no diary of your own.")
                                        .with(
                                                Press.say(
                                                        "Every Monday",
                                                        "send me the diary every Monday"),
                                                Press.say(
                                                        "Every month",
                                                        "send me the diary every month")));
    }

    private static Press stop() {
        return Press.of("Stop sending it", DiaryVerb.PERSONAL_STOP, Map.of());
    }

    private DiaryPage stopped(Incoming incoming) {
        return readers.stop(incoming.person().objectId())
                ? DiaryPage.of("Stopped", "I send you the diary no more. Ask me whenever you like.")
                : DiaryPage.of("Nothing to stop", "I was not sending you the diary.");
    }

    /** The digest itself stays readable. */
    Reply pressed(Incoming.Pressed pressed) {
        return post(stopped(pressed));
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }
}
