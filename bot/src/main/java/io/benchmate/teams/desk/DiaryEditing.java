package io.benchmate.teams.desk;

import io.benchmate.card.DiaryCard;
import io.benchmate.card.DiarySheets;
import io.benchmate.card.Sheet;
import io.benchmate.card.SheetCard;
import io.benchmate.diary.Award;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Status;
import io.benchmate.diary.importing.EntryForm;
import io.benchmate.diary.importing.FormChange;
import io.benchmate.diary.importing.FormValues;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryVerb;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adding, changing and cancelling: anybody may suggest, editors decide. */
final class DiaryEditing {
    private static final Pattern NEW =
            Pattern.compile("(?:add|suggest|new|create) (?:an? )?(?:new )?(event|award)");

    private final Diary diary;
    private final DiarySuggesting suggesting;
    private final DiaryGate gate;
    private final ZoneId zone;

    DiaryEditing(Diary diary, DiarySuggesting suggesting, DiaryGate gate, ZoneId zone) {
        this.diary = diary;
        this.suggesting = suggesting;
        this.gate = gate;
        this.zone = zone;
    }

    Optional<Reply> said(Incoming.Said said) {
        String words = Typed.command(said.text());
        Matcher fresh = NEW.matcher(words);
        if (!fresh.matches()) {
            return Optional.empty();
        }
        Form form = new Form(fresh.group(1).equals("award"), Optional.empty(), false);
        return Optional.of(new Reply.Post(SheetCard.draw(sheet(said, form, Map.of()))));
    }

    /**
     * A form that somebody has before him.
     *
     * @param before the entry that it changes; empty for a new one
     * @param all whether it asks everything
     */
    private record Form(boolean award, Optional<Kept> before, boolean all) {
        Map<String, String> data() {
            Map<String, String> data = new TreeMap<>(Map.of("kind", award ? "award" : "event"));
            before.ifPresent(kept -> data.put("id", kept.id()));
            before.ifPresent(kept -> data.put("sequence", Integer.toString(kept.sequence())));
            return data;
        }
    }

    private Sheet sheet(Incoming incoming, Form form, Map<String, String> values) {
        boolean editor = gate.isEditor(incoming.person());
        Sheet sheet =
                DiarySheets.form(
                        new DiarySheets.Kind(form.award(), editor, form.all()),
                        values,
                        form.data());
        return editor && form.before().isPresent()
                ? sheet.with(DiaryButtons.more(form.before().get().entry()))
                : sheet;
    }

    private Map<String, String> standing(Optional<Kept> before) {
        return before.map(kept -> FormValues.of(kept.entry(), zone)).orElse(Map.of());
    }

    Reply pressed(DiaryVerb verb, Incoming.Pressed pressed) {
        return switch (verb) {
            case FORM -> open(pressed);
            case MORE -> filled(pressed, this::more);
            case SUBMIT -> filled(pressed, this::submit);
            case CANCEL -> editing(pressed, kept -> cancel(pressed, kept));
            default -> editing(pressed, kept -> nominated(pressed, kept));
        };
    }

    private Reply editing(Incoming.Pressed pressed, Function<Kept, Reply> then) {
        if (!gate.isEditor(pressed.person())) {
            return suggesting.refused(pressed);
        }
        return diary.find(pressed.data().getOrDefault("id", ""))
                .map(then)
                .orElseGet(() -> post(DiaryWords.gone()));
    }

    /** A form with what stands there now; an editor may also cancel it from there. */
    private Reply open(Incoming.Pressed pressed) {
        Optional<Kept> kept = diary.find(pressed.data().getOrDefault("id", ""));
        if (kept.isEmpty()) {
            return post(DiaryWords.gone());
        }
        Form form = new Form(kept.get().entry() instanceof Award, kept, false);
        return new Reply.Post(SheetCard.draw(sheet(pressed, form, standing(kept))));
    }

    /** Does it with what was filled in, unless the entry has changed since. */
    private Reply filled(Incoming.Pressed pressed, Filling then) {
        Map<String, String> data = pressed.data();
        Optional<Kept> before = diary.find(data.getOrDefault("id", ""));
        if (data.containsKey("id") && before.isEmpty()) {
            return post(DiaryWords.gone());
        }
        boolean award =
                before.map(kept -> kept.entry() instanceof Award)
                        .orElse(data.getOrDefault("kind", "").equals("award"));
        boolean all = data.getOrDefault("page", "").equals("all");
        Form form = new Form(award, before, all);
        if (before.isPresent() && changedSince(before.get(), data)) {
            Sheet now = sheet(pressed, form, standing(before));
            return replace(
                    now.saying(
                            "Somebody changed it meanwhile, so nothing was saved. This is how it"
                                    + " stands now."));
        }
        return then.of(pressed, form, EntryForm.filled(award, all, data, standing(before)));
    }

    /** What is done with a form's values. */
    private interface Filling {
        Reply of(Incoming.Pressed pressed, Form form, Map<String, String> filled);
    }

    private Reply more(Incoming.Pressed pressed, Form form, Map<String, String> filled) {
        return replace(sheet(pressed, new Form(form.award(), form.before(), true), filled));
    }

    private Reply submit(Incoming.Pressed pressed, Form form, Map<String, String> filled) {
        return switch (EntryForm.read(form.award(), filled, zone)) {
            case EntryForm.Filled.Wrong(String sentence) ->
                    replace(sheet(pressed, form, filled).saying(sentence));
            case EntryForm.Filled.Good(Entry entry) -> {
                boolean keep = filled.getOrDefault("repeats", "").equals(EntryForm.KEEP);
                yield keep(
                        pressed,
                        form.before()
                                .map(kept -> FormChange.of(kept.entry(), entry, keep))
                                .orElse(entry));
            }
        };
    }

    private static boolean changedSince(Kept kept, Map<String, String> data) {
        return !Integer.toString(kept.sequence()).equals(data.getOrDefault("sequence", ""));
    }

    private Reply keep(Incoming.Pressed pressed, Entry entry) {
        if (!gate.isEditor(pressed.person())) {
            return suggesting.suggest(pressed, entry);
        }
        diary.save(entry, pressed.person());
        return replace(
                DiaryPage.of(
                                "Saved",
                                "%s is in the diary: %s."
                                        .formatted(
                                                entry.facts().title(),
                                                DiaryButtons.when(entry, zone)))
                        .with(show(entry)));
    }

    private static Press show(Entry entry) {
        return Press.of("Show it", DiaryVerb.SHOW, Map.of("id", entry.id()));
    }

    /** A second press of the same button finds it as it should be, and changes nothing. */
    private Reply cancel(Incoming.Pressed pressed, Kept kept) {
        Entry entry = kept.entry();
        Status before = entry.status();
        Status to = status(pressed.data().getOrDefault("to", Status.CANCELLED.name()));
        boolean off = to == Status.CANCELLED;
        if ((before == Status.CANCELLED) != off) {
            diary.save(entry.as(to), pressed.person());
        }
        String title = entry.facts().title();
        String undo = off ? (before == Status.CANCELLED ? Status.CONFIRMED : before).name() : "";
        DiaryPage page =
                DiaryPage.of(
                        off ? "Cancelled" : "Takes place after all",
                        title
                                + (off
                                        ? " is cancelled; it stays in the diary as cancelled."
                                        : " is on again."));
        return replace(
                off
                        ? page.with(
                                Press.of(
                                        "Undo",
                                        DiaryVerb.CANCEL,
                                        Map.of("id", entry.id(), "to", undo)),
                                show(entry))
                        : page.with(show(entry)));
    }

    private static Status status(String name) {
        return Arrays.stream(Status.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(Status.CONFIRMED);
    }

    private Reply nominated(Incoming.Pressed pressed, Kept kept) {
        if (!(kept.entry() instanceof Award award)) {
            return post(DiaryWords.gone());
        }
        Award next = award.nominated(award.nominations().made() + 1);
        diary.save(next, pressed.person());
        int made = next.nominations().made();
        int target = next.nominations().target();
        return post(
                DiaryPage.of(
                        "Counted",
                        "%s: %d %s from here so far%s."
                                .formatted(
                                        next.facts().title(),
                                        made,
                                        made == 1 ? "nomination" : "nominations",
                                        target == 0 ? "" : ", of " + target)));
    }

    private static Reply replace(Sheet sheet) {
        return new Reply.Replace(SheetCard.draw(sheet));
    }

    private static Reply replace(DiaryPage page) {
        return new Reply.Replace(DiaryCard.draw(page));
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }
}
