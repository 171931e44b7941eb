package io.benchmate.teams.desk;

import io.benchmate.ask.Worded;
import io.benchmate.card.DiaryCard;
import io.benchmate.card.Notice;
import io.benchmate.card.Sheet;
import io.benchmate.card.SheetCard;
import io.benchmate.diary.Diary;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryVerb;
import io.benchmate.diary.reading.ReadCalendar;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calendars elsewhere that the diary reads: for editors, in their own chat only, since an address
 * may be secret.
 */
final class DiaryCalendars {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(?:please )?(?:read|import|take|follow|subscribe to) (?:the |my |our )?"
                            + "(?:calendar|mailbox)(?: (?:at|from|of))? <?(\\S+?)>?");
    private static final Pattern NO_ADDRESS =
            Pattern.compile(
                    "(?i)(?:please )?(?:read|import|follow|add) (?:a |the |another"
                            + " )?calendar[.!]?");
    private static final Pattern LIST =
            Pattern.compile(
                    "(?i)(?:(?:the |show |list |which |what )*(?:diary |read |followed )?calendars"
                            + "(?: do you read| are read)?|stop reading (?:a|the) calendar)[?.!]*");
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.UK);
    private static final int SHOWN = 10;

    private final Following following;
    private final DiaryFiles files;
    private final Diary diary;
    private final DiaryGate gate;
    private final ZoneId zone;

    DiaryCalendars(
            Following following, DiaryFiles files, Diary diary, DiaryGate gate, ZoneId zone) {
        this.following = following;
        this.files = files;
        this.diary = diary;
        this.gate = gate;
        this.zone = zone;
    }

    Optional<Reply> said(Incoming.Said said) {
        String words = said.text().strip();
        Matcher address = ADDRESS.matcher(words);
        boolean list = Worded.is(words, LIST);
        boolean bare = Worded.is(words, NO_ADDRESS);
        boolean one =
                Worded.maybe(words, ADDRESS)
                        && address.matches()
                        && address.group(1).matches(".*[./@].*");
        if (!one && !list && !bare) {
            return Optional.empty();
        }
        if (!gate.isEditor(said.person())) {
            return Optional.of(post(DiaryWords.onlyEditors("have calendars read")));
        }
        if (said.place().kind() != Place.Kind.PERSONAL) {
            return Optional.of(
                    post(DiaryPage.of("In our own chat", "Please say that in our own chat.")));
        }
        return Optional.of(one && !bare ? look(following.look(address.group(1))) : list(null));
    }

    private Reply look(Following.Look look) {
        return switch (look) {
            case Following.Read read -> files.show(read);
            case Following.NotRead(String sentence) -> post(DiaryPage.of("Not read", sentence));
        };
    }

    Reply pressed(DiaryVerb verb, Incoming.Pressed pressed) {
        if (!gate.isEditor(pressed.person())) {
            return post(DiaryWords.onlyEditors("have calendars read"));
        }
        if (pressed.place().kind() != Place.Kind.PERSONAL) {
            return post(DiaryPage.of("In our own chat", "Please do that in our own chat."));
        }
        Map<String, String> data = pressed.data();
        return switch (verb) {
            case CALENDAR_STOP ->
                    new Reply.Replace(
                            SheetCard.draw(
                                    sheet(
                                            following
                                                    .stop(data.getOrDefault("id", ""))
                                                    .map(DiaryCalendars::stopped)
                                                    .orElse("That one is no longer read."))));
            case CALENDAR_LOOK -> lookAt(data);
            default -> new Reply.Replace(SheetCard.draw(sheet(null)));
        };
    }

    private static String stopped(ReadCalendar calendar) {
        return "I no longer read “%s”. What came of it stays in the diary."
                .formatted(calendar.name());
    }

    private Reply lookAt(Map<String, String> data) {
        String mailbox = data.getOrDefault("mailbox", "");
        if (!mailbox.isEmpty()) {
            return look(following.look(mailbox));
        }
        return following
                .lookAgain(data.getOrDefault("id", ""))
                .map(this::look)
                .orElseGet(() -> post(DiaryPage.of("Not read", "That one is no longer read.")));
    }

    private Reply list(@Nullable String first) {
        return new Reply.Post(SheetCard.draw(sheet(first)));
    }

    private Sheet sheet(@Nullable String first) {
        List<Sheet.Entry> entries = new ArrayList<>();
        following.followed().forEach(each -> entries.add(entry(each)));
        for (String mailbox : following.waiting()) {
            entries.add(
                    new Sheet.Entry(
                            List.of(
                                    "mailbox " + mailbox,
                                    "Named in the settings; look at what it would bring, and take"
                                            + " it, before I read it by myself."),
                            "",
                            List.of(look(Map.of("mailbox", mailbox)))));
        }
        String lead =
                entries.isEmpty()
                        ? "I read no calendar from elsewhere. Say “read calendar” and its address"
                                + " (https://….ics); an admin can name shared mailboxes in"
                                + " benchmate.diary.mailboxes."
                        : "I read these %s. For another one say “read calendar” and its address."
                                .formatted(Following.words(following.every()));
        List<Sheet.Entry> shown = entries.subList(0, Math.min(SHOWN, entries.size()));
        Sheet sheet = new Sheet("Calendars that I read", lead, shown, List.of());
        return first == null ? sheet : sheet.saying(first + " " + lead);
    }

    private Sheet.Entry entry(ReadCalendar calendar) {
        long count =
                diary.all().stream()
                        .filter(kept -> kept.entry().facts().source().equals(calendar.name()))
                        .count();
        List<String> lines = new ArrayList<>(List.of(calendar.name()));
        String problem = calendar.problem();
        if (problem != null) {
            lines.add("Failed on %s: %s".formatted(at(calendar.triedAt()), problem));
        }
        lines.add(
                "Last read on %s; %s in the diary."
                        .formatted(
                                at(calendar.readAt()),
                                count == 1 ? "one entry of it is" : count + " entries of it are"));
        String note = calendar.note();
        if (note != null) {
            lines.add(note);
        }
        Map<String, String> id = Map.of("id", calendar.id());
        return new Sheet.Entry(
                lines,
                "",
                List.of(
                        look(id),
                        new Notice.Button(
                                "Stop reading it", DiaryVerb.CALENDAR_STOP.wire(), id, false)));
    }

    private static Notice.Button look(Map<String, String> data) {
        return new Notice.Button("Look at it now", DiaryVerb.CALENDAR_LOOK.wire(), data, false);
    }

    private String at(@Nullable Instant instant) {
        return instant == null ? "no day yet" : AT.format(instant.atZone(zone));
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }
}
