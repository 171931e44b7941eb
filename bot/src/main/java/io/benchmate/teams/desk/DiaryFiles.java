package io.benchmate.teams.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.card.DiaryCard;
import io.benchmate.card.DiarySheets;
import io.benchmate.card.SheetCard;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entry;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;
import io.benchmate.diary.feeds.CalendarFetch;
import io.benchmate.diary.ics.IcsFile;
import io.benchmate.diary.importing.Comparison;
import io.benchmate.diary.importing.EntryTable;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryVerb;
import io.benchmate.plan.importing.Tables;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar files, tables and feeds for the diary: shown first, taken when an editor says so. */
final class DiaryFiles {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:read|import|take) (?:the )?calendar (\\S+)");
    private static final int MOST_DRAFTS = 20;

    private final Cache<String, Draft> drafts =
            Caffeine.newBuilder()
                    .maximumSize(MOST_DRAFTS)
                    .expireAfterWrite(Duration.ofHours(1))
                    .build();
    private final Diary diary;
    private final CalendarFetch fetch;
    private final DiaryGate gate;
    private final ZoneId zone;

    DiaryFiles(Diary diary, CalendarFetch fetch, DiaryGate gate, ZoneId zone) {
        this.diary = diary;
        this.fetch = fetch;
        this.gate = gate;
        this.zone = zone;
    }

    private record Draft(String source, IncomingEntries entries) {}

    /** A calendar by its address; for editors in their own chat, since an address may be secret. */
    Optional<Reply> said(Incoming.Said said) {
        Matcher address = ADDRESS.matcher(said.text().strip());
        if (!address.matches() || !gate.isEditor(said.person())) {
            return Optional.empty();
        }
        if (said.place().kind() != Place.Kind.PERSONAL) {
            return Optional.of(
                    post(DiaryPage.of("In our own chat", "Please send me that in our own chat.")));
        }
        return Optional.of(
                switch (fetch.fetch(address.group(1))) {
                    case CalendarFetch.Fetched.Content(byte[] bytes) -> {
                        String host = address.group(1).replaceFirst("^[a-z]+://([^/]+).*", "$1");
                        yield read(IcsFile.read(bytes, "calendar at " + host, zone), host);
                    }
                    case CalendarFetch.Fetched.Refused(String sentence) -> refused(sentence);
                    case CalendarFetch.Fetched.Elsewhere elsewhere ->
                            refused("That address only leads elsewhere; nothing was changed.");
                });
    }

    /** A calendar file, or a table with a diary's headings; empty for other files. */
    Optional<Reply> uploaded(Incoming.Uploaded uploaded) {
        if (!gate.isEditor(uploaded.person())) {
            return Optional.empty();
        }
        String name = uploaded.fileName();
        byte[] content = uploaded.content();
        if (name.toLowerCase(Locale.ROOT).endsWith(".ics") || isCalendar(content)) {
            return Optional.of(read(IcsFile.read(content, name, zone), name));
        }
        return Tables.read(content) instanceof Tables.Read.Rows(List<List<String>> rows)
                        && EntryTable.looksLike(rows)
                ? Optional.of(read(EntryTable.read(rows, name, zone), name))
                : Optional.empty();
    }

    private static boolean isCalendar(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 60), StandardCharsets.UTF_8);
        return start.toUpperCase(Locale.ROOT).contains("BEGIN:VCALENDAR");
    }

    private Reply read(IncomingFile file, String source) {
        return switch (file) {
            case IncomingFile.Refused(String sentence) -> refused(sentence);
            case IncomingFile.Read(IncomingEntries entries) -> {
                String id = UUID.randomUUID().toString();
                drafts.put(id, new Draft(source, entries));
                yield new Reply.Post(SheetCard.draw(preview(id, new Draft(source, entries))));
            }
        };
    }

    private io.benchmate.card.Sheet preview(String id, Draft draft) {
        Comparison comparison = Comparison.of(draft.entries(), diary, zone);
        return DiarySheets.preview(comparison, draft.source(), id, seen(comparison));
    }

    /** What a preview showed, so that the button takes exactly that. */
    private static String seen(Comparison comparison) {
        return Integer.toHexString(
                List.of(comparison.taken(true), comparison.changed(), comparison.conflicts())
                        .hashCode());
    }

    Reply pressed(DiaryVerb verb, Incoming.Pressed pressed) {
        if (!gate.isEditor(pressed.person())) {
            return post(DiaryWords.onlyAdmins("take files into the diary"));
        }
        String id = pressed.data().getOrDefault("draft", "");
        Draft draft = drafts.getIfPresent(id);
        if (draft == null) {
            return post(
                    DiaryPage.of(
                            "That file is no longer here",
                            "Please send it again; it was not kept."));
        }
        if (verb == DiaryVerb.LEAVE) {
            drafts.invalidate(id);
            return replace(DiaryPage.of("Left", "Nothing of " + draft.source() + " was taken."));
        }
        return take(id, draft, pressed);
    }

    private Reply take(String id, Draft draft, Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        Comparison comparison = Comparison.of(draft.entries(), diary, zone);
        if (!seen(comparison).equals(data.getOrDefault("seen", ""))) {
            return new Reply.Replace(
                    SheetCard.draw(
                            preview(id, draft)
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
                        "%d entries of %s are in the diary now."
                                .formatted(taken.size(), draft.source())));
    }

    private static Reply refused(String sentence) {
        return post(DiaryPage.of("Not read", sentence));
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }

    private static Reply replace(DiaryPage page) {
        return new Reply.Replace(DiaryCard.draw(page));
    }
}
