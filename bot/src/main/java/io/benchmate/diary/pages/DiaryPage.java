package io.benchmate.diary.pages;

import io.benchmate.outbox.Saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something that the diary says: an answer, a channel's post, a digest. Strings only, so that the
 * outbox can keep it.
 *
 * @param heading a few words of the bot's own
 * @param lead the sentence that says the most
 * @param notes small print at the foot, such as where dates come from
 */
public record DiaryPage(
        String heading, String lead, List<Group> groups, List<String> notes, List<Press> buttons)
        implements Saying {

    public DiaryPage {
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
        buttons = List.copyOf(buttons);
    }

    /**
     * What belongs together, such as a day.
     *
     * @param heading may be empty
     */
    public record Group(String heading, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing.
     *
     * @param lines below the title; the first says when or until when
     * @param entryId which entry it is; empty where there is nothing to open
     */
    public record Item(Sign sign, String title, List<String> lines, String entryId) {
        public Item {
            lines = List.copyOf(lines);
        }
    }

    /** What kind of thing it is; card shows it by a shape with a word beside it. */
    public enum Sign {
        EVENT,
        AWARD,
        MOVED,
        CANCELLED,
        NOT_CONFIRMED,
        PAST,
        NEXT,
        LATER,
        PLAIN
    }

    /**
     * A button: of a verb with data, or, where the link is not empty, of an address.
     *
     * @param main whether most people want this one
     */
    public record Press(
            String title, String verb, Map<String, String> data, String link, boolean main) {
        public Press {
            data = Map.copyOf(data);
        }

        public static Press of(String title, DiaryVerb verb, Map<String, String> data) {
            return new Press(title, verb.wire(), data, "", false);
        }

        /** A button that says words in the chat, as if typed. */
        public static Press say(String title, String words) {
            return new Press(title, "", Map.of("say", words), "", false);
        }

        public static Press to(String title, String link) {
            return new Press(title, "", Map.of(), link, false);
        }
    }

    public static DiaryPage of(String heading, String lead) {
        return new DiaryPage(heading, lead, List.of(), List.of(), List.of());
    }

    public DiaryPage with(Press... more) {
        List<Press> all = new ArrayList<>(buttons);
        all.addAll(List.of(more));
        return new DiaryPage(heading, lead, groups, notes, all);
    }

    /**
     * With so many buttons at the most: questions go first, then the button of a verb, since both
     * can be said as well, then the last ones.
     */
    public DiaryPage with(int most, DiaryVerb spare) {
        List<Press> all = new ArrayList<>(buttons);
        for (int i = all.size() - 1; i >= 0 && all.size() > most; i--) {
            if (all.get(i).data().containsKey("say")) {
                all.remove(i);
            }
        }
        if (all.size() > most) {
            all.removeIf(each -> each.verb().equals(spare.wire()));
        }
        return new DiaryPage(
                heading, lead, groups, notes, all.subList(0, Math.min(most, all.size())));
    }

    public DiaryPage noting(String note) {
        List<String> all = new ArrayList<>(notes);
        all.add(note);
        return new DiaryPage(heading, lead, groups, all, buttons);
    }
}
