package io.benchmate.card;

import java.util.List;

/**
 * A page of a list for those who look after the bot: entries with buttons of their own, fields, and
 * buttons below.
 *
 * @param heading a few words of the bot's own; never text of a plan or a person
 * @param lead the sentence that says the most; for an empty list, what that means
 * @param entries shown to the letter
 * @param buttons at most six
 */
public record Sheet(
        String heading,
        String lead,
        List<Entry> entries,
        List<Field> fields,
        List<Notice.Button> buttons) {

    public Sheet {
        entries = List.copyOf(entries);
        fields = List.copyOf(fields);
        buttons = List.copyOf(buttons);
    }

    /** A sheet without fields. */
    public Sheet(String heading, String lead, List<Entry> entries, List<Notice.Button> buttons) {
        this(heading, lead, entries, List.of(), buttons);
    }

    /** The same with another sentence at its top, such as what is wrong with what was filled in. */
    public Sheet saying(String other) {
        return new Sheet(heading, other, entries, fields, buttons);
    }

    /** The same with further buttons. */
    public Sheet with(List<Notice.Button> more) {
        List<Notice.Button> all = new java.util.ArrayList<>(buttons);
        all.addAll(more);
        return new Sheet(heading, lead, entries, fields, all);
    }

    /**
     * One thing of the list.
     *
     * @param lines the first in bold, the others plain
     * @param grey small print; empty for none
     * @param buttons that act on this entry
     */
    public record Entry(List<String> lines, String grey, List<Notice.Button> buttons) {
        public Entry {
            lines = List.copyOf(lines);
            buttons = List.copyOf(buttons);
        }
    }

    /** Something to fill in; its value comes back with the data of whichever button is pressed. */
    public sealed interface Field {
        String id();

        String label();

        record Text(String id, String label, String placeholder, String value, int most)
                implements Field {}

        /** Somebody of the tenant, by Teams' people picker; the value is an object id. */
        record Person(String id, String label) implements Field {}

        /** One of several; {@code value} is the one that is chosen at first. */
        record Choice(String id, String label, List<Option> options, String value)
                implements Field {
            public Choice {
                options = List.copyOf(options);
            }
        }

        /** The same, folded to one line until it is pressed. */
        record Pick(String id, String label, List<Option> options, String value) implements Field {
            public Pick {
                options = List.copyOf(options);
            }
        }

        /** Any of several; they come back in one value, with commas between them. */
        record Several(String id, String label, List<Option> options, List<String> values)
                implements Field {
            public Several {
                options = List.copyOf(options);
                values = List.copyOf(values);
            }
        }
    }

    public record Option(String value, String title) {}
}
