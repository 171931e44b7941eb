package io.benchmate.teams.desk;

import io.benchmate.admin.Audit;
import io.benchmate.admin.Deed;
import io.benchmate.ask.Worded;
import io.benchmate.card.DiaryCard;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Suggestions;
import io.benchmate.diary.Suggestions.Suggestion;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryVerb;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Recipient;
import io.benchmate.people.Admins;
import io.benchmate.people.Person;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What people suggest for the diary: editors are told, and take it or turn it down. */
final class DiarySuggesting {
    private static final Pattern LIST =
            Pattern.compile(
                    "(?i)(?:show )?(?:the )?(?:diary )?suggestions(?: for the diary)?[?!.]*");

    private final Suggestions suggestions;
    private final Diary diary;
    private final DiaryGate gate;
    private final Telling telling;
    private final ZoneId zone;

    /**
     * Who is told of what.
     *
     * @param editors those whom the settings name, beside the admins
     */
    record Telling(Outbox outbox, Admins admins, Set<String> editors, Audit audit) {}

    DiarySuggesting(
            Suggestions suggestions, Diary diary, DiaryGate gate, Telling telling, ZoneId zone) {
        this.suggestions = suggestions;
        this.diary = diary;
        this.gate = gate;
        this.telling = telling;
        this.zone = zone;
    }

    Optional<Reply> said(Incoming.Said said) {
        if (!Worded.is(said.text().strip(), LIST) || !gate.isEditor(said.person())) {
            return Optional.empty();
        }
        return said.place().kind() == Place.Kind.PERSONAL
                ? Optional.of(post(list()))
                : OwnChat.reply(said);
    }

    /** Keeps it for the editors, and tells them. */
    Reply suggest(Incoming.Pressed pressed, Entry entry) {
        Suggestion suggestion = suggestions.add(entry, pressed.person());
        DiaryPage told =
                DiaryPage.of(
                                "A suggestion for the diary",
                                "%s suggests: %s"
                                        .formatted(pressed.person().name(), entry.facts().title()))
                        .with(Press.of("Look at suggestions", DiaryVerb.SUGGESTIONS, Map.of()));
        Set<String> all = new TreeSet<>(telling.editors());
        all.addAll(telling.admins().known());
        all.forEach(
                editor ->
                        telling.outbox()
                                .add(
                                        "diary-suggestion:" + suggestion.id() + ":" + editor,
                                        new Recipient.Person(editor),
                                        told));
        return new Reply.Replace(
                DiaryCard.draw(
                        DiaryPage.of(
                                "Thank you",
                                entry.facts().title()
                                        + " is with the diary’s editors; it is in the diary once"
                                        + " one of them has looked at it. I will tell you.")));
    }

    /** Notes the attempt. */
    Reply refused(Incoming.Pressed pressed) {
        Person person = pressed.person();
        telling.audit().note(person.objectId(), person.name(), Deed.WAS_REFUSED, pressed.verb());
        return post(
                DiaryPage.of(
                        "Only for the diary’s editors",
                        "You can suggest a change; an editor then looks at it."));
    }

    Reply pressed(DiaryVerb verb, Incoming.Pressed pressed) {
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
        if (found.isEmpty() || !suggestions.settle(id, approved)) {
            return new Reply.Replace(
                    DiaryCard.draw(list().noting("That one was settled already.")));
        }
        Entry entry = found.get().entry();
        String title = entry.facts().title();
        if (approved) {
            diary.save(onTop(entry), pressed.person());
        }
        String what = approved ? " is in the diary now." : " was not taken into the diary.";
        telling.outbox()
                .add(
                        "diary-suggestion:" + id + ":answer",
                        new Recipient.Person(found.get().by().objectId()),
                        DiaryPage.of("Your suggestion", title + what));
        return new Reply.Replace(DiaryCard.draw(list().noting("“%s”%s".formatted(title, what))));
    }

    /** What was called off since it was suggested stays so. */
    private Entry onTop(Entry entry) {
        return diary.find(entry.id())
                .map(Kept::entry)
                .filter(now -> now.status() == io.benchmate.diary.Status.CANCELLED)
                .map(now -> entry.as(io.benchmate.diary.Status.CANCELLED))
                .orElse(entry);
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }
}
