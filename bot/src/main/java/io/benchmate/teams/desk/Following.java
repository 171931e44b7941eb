package io.benchmate.teams.desk;

import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;
import io.benchmate.diary.feeds.CalendarFetch;
import io.benchmate.diary.feeds.DiarySettings;
import io.benchmate.diary.reading.CalendarReader;
import io.benchmate.diary.reading.ReadCalendar;
import io.benchmate.diary.reading.ReadCalendars;
import io.benchmate.people.Person;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Calendars elsewhere: reads one now, follows it from then on, and lets go of it. */
final class Following {
    private final ReadCalendars calendars;
    private final CalendarReader reader;
    private final DiarySettings settings;
    private final InstantSource clock;

    Following(
            ReadCalendars calendars,
            CalendarReader reader,
            DiarySettings settings,
            InstantSource clock) {
        this.calendars = calendars;
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was read of a calendar now; or why it was not. */
    sealed interface Look {}

    /**
     * @param name the source of its entries
     */
    record Read(
            ReadCalendar.Kind kind,
            String address,
            String name,
            IncomingEntries entries,
            CalendarFetch.Copy copy,
            boolean isFollowed)
            implements Look {}

    record NotRead(String sentence) implements Look {}

    List<ReadCalendar> followed() {
        return calendars.all();
    }

    /** Mailboxes of the settings that nobody has looked at yet. */
    List<String> waiting() {
        Set<String> followed =
                calendars.all().stream()
                        .filter(each -> each.kind() == ReadCalendar.Kind.MAILBOX)
                        .map(ReadCalendar::address)
                        .collect(Collectors.toSet());
        return settings.mailboxes().stream()
                .filter(each -> !followed.contains(each))
                .sorted()
                .toList();
    }

    Duration every() {
        return settings.readEvery();
    }

    /** Reads a feed, or a mailbox's calendar. */
    Look look(String address) {
        boolean mailbox = !address.contains("/") && address.contains("@");
        ReadCalendar.Kind kind = mailbox ? ReadCalendar.Kind.MAILBOX : ReadCalendar.Kind.WEB;
        String plain = mailbox ? address.strip().toLowerCase(Locale.ROOT) : address.strip();
        Optional<ReadCalendar> there =
                calendars.all().stream()
                        .filter(each -> each.kind() == kind && each.address().equals(plain))
                        .findFirst();
        String name = there.map(ReadCalendar::name).orElseGet(() -> name(kind, plain));
        return switch (reader.read(kind, plain, name, CalendarFetch.Copy.NONE)) {
            case CalendarReader.Result.Failed(String sentence) -> new NotRead(sentence);
            case CalendarReader.Result.Unchanged odd ->
                    new NotRead("The host says that nothing changed, and sent nothing.");
            case CalendarReader.Result.Fresh(
                            IncomingFile.Read(IncomingEntries entries),
                            CalendarFetch.Copy copy) ->
                    new Read(kind, plain, name, entries, copy, there.isPresent());
        };
    }

    Optional<Look> lookAgain(String id) {
        return calendars.find(id).map(each -> look(each.address()));
    }

    /** Two calendars of one host get different names, since a name tells whose an entry is. */
    private String name(ReadCalendar.Kind kind, String address) {
        String plain =
                kind == ReadCalendar.Kind.MAILBOX
                        ? "mailbox " + address
                        : "calendar at " + address.replaceFirst("(?i)^[a-z]+://([^/?#]*).*", "$1");
        String base = plain.length() > 150 ? plain.substring(0, 150) : plain;
        Set<String> taken =
                calendars.all().stream().map(ReadCalendar::name).collect(Collectors.toSet());
        String name = base;
        for (int number = 2; taken.contains(name); number++) {
            name = base + " (" + number + ")";
        }
        return name;
    }

    /** Follows it; a sentence that says so. */
    String follow(Read read, Person by) {
        if (!read.isFollowed()) {
            calendars.add(
                    new ReadCalendar(
                            UUID.randomUUID().toString(),
                            read.kind(),
                            read.address(),
                            read.name(),
                            read.copy(),
                            clock.instant(),
                            clock.instant(),
                            null,
                            null),
                    by);
        }
        return "I read it again %s and keep the diary in step; say “calendars” to see how that goes."
                .formatted(words(settings.readEvery()));
    }

    static String words(Duration every) {
        if (every.equals(Duration.ofHours(1))) {
            return "every hour";
        }
        return every.toMinutes() % 60 == 0
                ? "every %d hours".formatted(every.toHours())
                : "every %d minutes".formatted(every.toMinutes());
    }

    /** The calendar that was followed until now. */
    Optional<ReadCalendar> stop(String id) {
        Optional<ReadCalendar> there = calendars.find(id);
        return there.filter(each -> calendars.remove(each.id()));
    }
}
