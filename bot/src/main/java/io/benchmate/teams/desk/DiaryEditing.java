package io.benchmate.teams.desk;

import io.benchmate.admin.Audit;
import io.benchmate.admin.Deed;
import io.benchmate.card.DiaryCard;
import io.benchmate.card.DiarySheets;
import io.benchmate.card.Sheet;
import io.benchmate.card.SheetCard;
import io.benchmate.diary.Award;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Status;
import io.benchmate.diary.Suggestions;
import io.benchmate.diary.Suggestions.Suggestion;
import io.benchmate.diary.importing.EntryForm;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryVerb;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Recipient;
import io.benchmate.people.Admins;
import io.benchmate.people.Person;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adding, changing and cancelling: anybody may suggest, editors decide. */
final class DiaryEditing {
    private static final Pattern NEW =
            Pattern.compile("(?:add|suggest|new|create) (?:an? )?(?:new )?(event|award)");
    private static final Pattern LIST = Pattern.compile("(?:diary )?suggestions");

    private final Diary diary;
    private final Suggestions suggestions;
    private final DiaryGate gate;
    private final Telling telling;
    private final ZoneId zone;

    /** Who is told of what. */
    record Telling(Outbox outbox, Admins admins, Audit audit) {}

    DiaryEditing(
            Diary diary, Suggestions suggestions, DiaryGate gate, Telling telling, ZoneId zone) {
        this.diary = diary;
        this.suggestions = suggestions;
        this.gate = gate;
        this.telling = telling;
        this.zone = zone;
    }

    Optional<Reply> said(Incoming.Said said) {
        String words =
                said.text()
                        .strip()
                        .toLowerCase(Locale.UK)
                        .replaceAll("\\s+", " ")
                        .replaceAll("[?!.]+$", "");
        Matcher fresh = NEW.matcher(words);
        if (fresh.matches()) {
            boolean award = fresh.group(1).equals("award");
            return Optional.of(sheet(form(said, award, Map.of(), Map.of("kind", fresh.group(1)))));
        }
        boolean alone = said.place().kind() == Place.Kind.PERSONAL;
        return LIST.matcher(words).matches() && alone && gate.isEditor(said.person())
                ? Optional.of(post(list()))
                : Optional.empty();
    }

    private Sheet form(
            Incoming incoming,
            boolean award,
            Map<String, String> values,
            Map<String, String> data) {
        return DiarySheets.form(award, values, data, gate.isEditor(incoming.person()));
    }

    Reply pressed(DiaryVerb verb, Incoming.Pressed pressed) {
        return switch (verb) {
            case FORM -> open(pressed);
            case SUBMIT -> submit(pressed);
            case CANCEL -> editing(pressed, kept -> cancel(pressed, kept));
            case NOMINATED -> editing(pressed, kept -> nominated(pressed, kept));
            default -> settling(verb, pressed);
        };
    }

    private Reply settling(DiaryVerb verb, Incoming.Pressed pressed) {
        if (!gate.isEditor(pressed.person())) {
            return refused(pressed);
        }
        if (pressed.place().kind() != Place.Kind.PERSONAL) {
            return post(DiaryPage.of("In our own chat", "Please do that in our own chat."));
        }
        return switch (verb) {
            case APPROVE -> settle(pressed, true);
            case DECLINE -> settle(pressed, false);
            default -> new Reply.Replace(DiaryCard.draw(list()));
        };
    }

    private Reply editing(Incoming.Pressed pressed, java.util.function.Function<Kept, Reply> then) {
        if (!gate.isEditor(pressed.person())) {
            return refused(pressed);
        }
        return diary.find(pressed.data().getOrDefault("id", ""))
                .map(then)
                .orElseGet(() -> post(DiaryWords.gone()));
    }

    private Reply refused(Incoming.Pressed pressed) {
        Person person = pressed.person();
        telling.audit().note(person.objectId(), person.name(), Deed.WAS_REFUSED, pressed.verb());
        return post(
                DiaryPage.of(
                        "Only for the diary’s editors",
                        "You can suggest a change; an editor then looks at it."));
    }

    /** A form with what stands there now; an editor may also cancel it from there. */
    private Reply open(Incoming.Pressed pressed) {
        Optional<Kept> kept = diary.find(pressed.data().getOrDefault("id", ""));
        if (kept.isEmpty()) {
            return post(DiaryWords.gone());
        }
        Entry entry = kept.get().entry();
        boolean award = entry instanceof Award;
        Map<String, String> data =
                Map.of(
                        "id", entry.id(),
                        "kind", award ? "award" : "event",
                        "sequence", Integer.toString(kept.get().sequence()));
        Sheet form = form(pressed, award, EntryForm.values(entry), data);
        return sheet(gate.isEditor(pressed.person()) ? form.with(DiaryButtons.more(entry)) : form);
    }

    private Reply submit(Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        boolean award = data.getOrDefault("kind", "").equals("award");
        Optional<Kept> before = diary.find(data.getOrDefault("id", ""));
        if (data.containsKey("id") && before.isEmpty()) {
            return post(DiaryWords.gone());
        }
        Map<String, String> own = formData(before, award);
        if (before.isPresent() && changedSince(before.get(), data)) {
            return new Reply.Replace(
                    SheetCard.draw(
                            form(pressed, award, EntryForm.values(before.get().entry()), own)
                                    .saying(
                                            "Somebody changed it meanwhile, so nothing was saved."
                                                    + " This is how it stands now.")));
        }
        return switch (EntryForm.read(award, data, zone)) {
            case EntryForm.Filled.Wrong(String sentence) ->
                    new Reply.Replace(
                            SheetCard.draw(form(pressed, award, data, own).saying(sentence)));
            case EntryForm.Filled.Good(Entry entry) ->
                    keep(
                            pressed,
                            before.map(kept -> EntryForm.merged(kept.entry(), entry))
                                    .orElse(entry));
        };
    }

    private static Map<String, String> formData(Optional<Kept> before, boolean award) {
        Map<String, String> data = new TreeMap<>(Map.of("kind", award ? "award" : "event"));
        before.ifPresent(kept -> data.put("id", kept.id()));
        before.ifPresent(kept -> data.put("sequence", Integer.toString(kept.sequence())));
        return data;
    }

    private static boolean changedSince(Kept kept, Map<String, String> data) {
        return !Integer.toString(kept.sequence()).equals(data.getOrDefault("sequence", ""));
    }

    private Reply keep(Incoming.Pressed pressed, Entry entry) {
        if (gate.isEditor(pressed.person())) {
            diary.save(entry, pressed.person());
            return new Reply.Replace(
                    DiaryCard.draw(
                            DiaryPage.of("Saved", entry.facts().title() + " is in the diary.")
                                    .with(show(entry))));
        }
        return suggest(pressed, entry);
    }

    private Reply suggest(Incoming.Pressed pressed, Entry entry) {
        Suggestion suggestion = suggestions.add(entry, pressed.person());
        DiaryPage told =
                DiaryPage.of(
                                "A suggestion for the diary",
                                "%s suggests: %s"
                                        .formatted(pressed.person().name(), entry.facts().title()))
                        .with(Press.of("Look at suggestions", DiaryVerb.SUGGESTIONS, Map.of()));
        telling.admins()
                .known()
                .forEach(
                        admin ->
                                telling.outbox()
                                        .add(
                                                "diary-suggestion:" + suggestion.id() + ":" + admin,
                                                new Recipient.Person(admin),
                                                told));
        return new Reply.Replace(
                DiaryCard.draw(
                        DiaryPage.of(
                                "Thank you",
                                entry.facts().title()
                                        + " is with the diary’s editors; it is in the diary once"
                                        + " one of them has looked at it.")));
    }

    private static Press show(Entry entry) {
        return Press.of("Show it", DiaryVerb.SHOW, Map.of("id", entry.id()));
    }

    private Reply cancel(Incoming.Pressed pressed, Kept kept) {
        boolean off = kept.entry().status() == Status.CANCELLED;
        Entry next = kept.entry().as(off ? Status.CONFIRMED : Status.CANCELLED);
        diary.save(next, pressed.person());
        return new Reply.Replace(
                DiaryCard.draw(
                        DiaryPage.of(
                                        off ? "Takes place after all" : "Cancelled",
                                        next.facts().title()
                                                + (off
                                                        ? " is on again."
                                                        : " is cancelled; it stays in the diary as"
                                                                + " cancelled."))
                                .with(show(next))));
    }

    private Reply nominated(Incoming.Pressed pressed, Kept kept) {
        if (!(kept.entry() instanceof Award award)) {
            return post(DiaryWords.gone());
        }
        Award next = award.nominated(award.nominations().made() + 1);
        diary.save(next, pressed.person());
        return post(
                DiaryPage.of(
                        "Counted",
                        "%s: %d nominations from here so far."
                                .formatted(next.facts().title(), next.nominations().made())));
    }

    private DiaryPage list() {
        List<Suggestion> open = suggestions.open();
        if (open.isEmpty()) {
            return DiaryPage.of("Suggestions", "No suggestion is waiting.");
        }
        Suggestion first = open.getFirst();
        return DiaryButtons.suggestion(first, open.size(), diary, zone);
    }

    private Reply settle(Incoming.Pressed pressed, boolean approved) {
        String id = pressed.data().getOrDefault("id", "");
        Optional<Suggestion> found = suggestions.find(id);
        if (found.isPresent() && suggestions.settle(id, approved)) {
            Entry entry = found.get().entry();
            if (approved) {
                diary.save(entry, pressed.person());
            }
            String what = approved ? " is in the diary now." : " was not taken into the diary.";
            telling.outbox()
                    .add(
                            "diary-suggestion:" + id + ":answer",
                            new Recipient.Person(found.get().by().objectId()),
                            DiaryPage.of("Your suggestion", entry.facts().title() + what));
        }
        return new Reply.Replace(DiaryCard.draw(list()));
    }

    private static Reply sheet(Sheet sheet) {
        return new Reply.Post(SheetCard.draw(sheet));
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }
}
