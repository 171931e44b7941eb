package io.benchmate.teams.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.card.DiaryCard;
import io.benchmate.card.DiaryPreview;
import io.benchmate.card.Sheet;
import io.benchmate.card.SheetCard;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entry;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;
import io.benchmate.diary.ics.IcsFile;
import io.benchmate.diary.importing.Comparison;
import io.benchmate.diary.importing.EntryTable;
import io.benchmate.diary.importing.Gone;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryVerb;
import io.benchmate.people.Person;
import io.benchmate.plan.importing.Tables;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Calendar files and tables for the diary: shown first, taken when an editor says so. */
final class DiaryFiles {
    private static final int MOST_DRAFTS = 20;

    private final Cache<String, Draft> drafts =
            Caffeine.newBuilder()
                    .maximumSize(MOST_DRAFTS)
                    .expireAfterWrite(Duration.ofHours(1))
                    .build();
    private final Diary diary;
    private final Following following;
    private final DiaryGate gate;
    private final DiaryTalk.DiaryClock time;

    DiaryFiles(Diary diary, Following following, DiaryGate gate, DiaryTalk.DiaryClock time) {
        this.diary = diary;
        this.following = following;
        this.gate = gate;
        this.time = time;
    }

    /**
     * What was read and not yet taken.
     *
     * @param calendar where it can be read again; empty for a file
     */
    private record Draft(
            String source, IncomingEntries entries, Optional<Following.Read> calendar) {}

    boolean mayTakeFrom(Person person) {
        return gate.isEditor(person);
    }

    /** A calendar file, or a table with a diary's headings; empty for other files. */
    Optional<Reply> uploaded(Incoming.Uploaded uploaded) {
        String name = uploaded.fileName();
        byte[] content = uploaded.content();
        boolean calendar = name.toLowerCase(Locale.ROOT).endsWith(".ics") || isCalendar(content);
        if (!gate.isEditor(uploaded.person())) {
            return calendar
                    ? Optional.of(post(DiaryWords.onlyEditors("send me files for the diary")))
                    : Optional.empty();
        }
        if (calendar) {
            return Optional.of(read(IcsFile.read(content, name, time.zone()), name));
        }
        return Tables.read(content) instanceof Tables.Read.Rows(List<List<String>> rows)
                        && EntryTable.looksLike(rows)
                ? Optional.of(read(EntryTable.read(rows, name, time.zone()), name))
                : Optional.empty();
    }

    private static boolean isCalendar(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 60), StandardCharsets.UTF_8);
        return start.toUpperCase(Locale.ROOT).contains("BEGIN:VCALENDAR");
    }

    private Reply read(IncomingFile file, String source) {
        return switch (file) {
            case IncomingFile.Refused(String sentence) -> post(DiaryPage.of("Not read", sentence));
            case IncomingFile.Read(IncomingEntries entries) ->
                    show(new Draft(source, entries, Optional.empty()));
        };
    }

    /** What a calendar elsewhere would bring, for an editor to look at. */
    Reply show(Following.Read calendar) {
        return show(new Draft(calendar.name(), calendar.entries(), Optional.of(calendar)));
    }

    private Reply show(Draft draft) {
        String id = UUID.randomUUID().toString();
        drafts.put(id, draft);
        return new Reply.Post(SheetCard.draw(preview(id, draft, compare(draft))));
    }

    private Comparison compare(Draft draft) {
        Comparison comparison = Comparison.of(draft.entries(), diary, time.zone());
        if (draft.calendar().isEmpty()) {
            return comparison;
        }
        LocalDate today = LocalDate.ofInstant(time.clock().instant(), time.zone());
        return comparison.with(
                Gone.of(draft.entries(), draft.source(), diary, today, time.zone()).entries());
    }

    private Sheet preview(String id, Draft draft, Comparison comparison) {
        return DiaryPreview.of(
                comparison,
                draft.source(),
                new DiaryPreview.Draft(
                        id,
                        seen(comparison),
                        time.zone(),
                        draft.calendar().map(Following.Read::isFollowed)));
    }

    /** What a preview showed, so that the button takes exactly that. */
    private static String seen(Comparison comparison) {
        return Integer.toHexString(
                List.of(comparison.taken(true), comparison.changed(), comparison.conflicts())
                        .hashCode());
    }

    Reply pressed(DiaryVerb verb, Incoming.Pressed pressed) {
        if (!gate.isEditor(pressed.person())) {
            return post(DiaryWords.onlyEditors("take files into the diary"));
        }
        String id = pressed.data().getOrDefault("draft", "");
        Draft draft = drafts.getIfPresent(id);
        if (draft == null) {
            return post(
                    DiaryPage.of(
                            "That was settled already",
                            "What was read there was taken or left, or more than an hour ago."
                                    + " Please send the file, or have the calendar read, again."));
        }
        if (verb == DiaryVerb.LEAVE) {
            drafts.invalidate(id);
            return replace(DiaryPage.of("Left", "Nothing of “" + draft.source() + "” was taken."));
        }
        return take(id, draft, pressed);
    }

    private Reply take(String id, Draft draft, Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        Comparison comparison = compare(draft);
        if (!seen(comparison).equals(data.getOrDefault("seen", ""))) {
            return new Reply.Replace(
                    SheetCard.draw(
                            preview(id, draft, comparison)
                                    .saying(
                                            "The diary changed since you saw this, so nothing was"
                                                    + " taken. Please look again.")));
        }
        List<Entry> taken = comparison.taken(data.getOrDefault("conflicts", "").equals("yes"));
        diary.saveAll(taken, pressed.person());
        drafts.invalidate(id);
        return replace(
                DiaryPage.of(
                        "In the diary",
                        (taken.size() == 1
                                                ? "One entry of “%s” is in the diary now."
                                                : taken.size()
                                                        + " entries of “%s” are in the diary now.")
                                        .formatted(draft.source())
                                + followed(draft, pressed)));
    }

    private String followed(Draft draft, Incoming.Pressed pressed) {
        return pressed.data().getOrDefault("follow", "").equals("yes")
                ? draft.calendar()
                        .map(each -> " " + following.follow(each, pressed.person()))
                        .orElse("")
                : "";
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }

    private static Reply replace(DiaryPage page) {
        return new Reply.Replace(DiaryCard.draw(page));
    }
}
