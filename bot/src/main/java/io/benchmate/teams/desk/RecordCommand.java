package io.benchmate.teams.desk;

import io.benchmate.plan.Field;
import io.benchmate.plan.recording.Entry;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an admin says to record something: "record on 2.4", "set 2.4 to green". Pure. */
sealed interface RecordCommand {
    String code();

    /**
     * Bring the form.
     *
     * @param asksNews whether the words may as well ask for news, as "update 2.4" does
     */
    record Form(String code, boolean asksNews) implements RecordCommand {}

    /** Record this. */
    record Put(String code, Entry entry) implements RecordCommand {}

    /** Take back what is recorded of a field. */
    record TakeBack(String code, Field field) implements RecordCommand {}

    /** The command; empty for all other words. */
    static Optional<RecordCommand> of(String said) {
        String words = said.strip();
        if (words.isEmpty() || words.length() > 9_000 || words.endsWith("?")) {
            return Optional.empty();
        }
        return Forms.evidence(words)
                .or(() -> Forms.form(words))
                .or(() -> Forms.correction(words))
                .or(() -> Forms.takeBack(words))
                .or(() -> Forms.status(words));
    }

    /** The wordings. */
    final class Forms {
        private static final String CODE =
                "(?:action\\s+)?(?!(?:on|for|about|to|of|in)\\b)([A-Za-z]{0,8}["
                        + " -]?\\d[\\w.]{0,12}?)\\.?";
        private static final String FIELD = "(?:the\\s+)?([a-z ]{3,24}?)";

        private static final Map<String, Field> FIELDS =
                Map.ofEntries(
                        Map.entry("status", Field.STATUS),
                        Map.entry("colour", Field.STATUS),
                        Map.entry("evidence", Field.EVIDENCE),
                        Map.entry("timescale", Field.TIMESCALE),
                        Map.entry("date", Field.TIMESCALE),
                        Map.entry("deadline", Field.TIMESCALE),
                        Map.entry("owner", Field.OWNER),
                        Map.entry("lead", Field.OWNER),
                        Map.entry("title", Field.TITLE),
                        Map.entry("action", Field.TITLE),
                        Map.entry("details", Field.DETAIL),
                        Map.entry("description", Field.DETAIL),
                        Map.entry("rating", Field.RATING),
                        Map.entry("measure", Field.MEASURE),
                        Map.entry("success measure", Field.MEASURE),
                        Map.entry("future work", Field.FUTURE),
                        Map.entry("priority", Field.PRIORITY));

        private static final Pattern FORM =
                pattern(
                        "(record(?:\\s+something)?(?:\\s+(?:on|for|about))?|correct|update)\\s+"
                                + CODE);
        private static final Pattern EVIDENCE =
                pattern(
                        "(?:record\\s+|add\\s+)?evidence\\s+(?:on|for|to)\\s+"
                                + CODE
                                + "(?:\\s*[:,]\\s*|\\s+-\\s+)(.+)");
        private static final Pattern CORRECTION =
                pattern(
                        "correct\\s+"
                                + FIELD
                                + "\\s+(?:of|on|for|in)\\s+"
                                + CODE
                                + "(?:\\s+to\\s+|\\s*:\\s*)(.+)");
        private static final Pattern TAKE_BACK =
                pattern(
                        "(?:withdraw|undo|take\\s+back)\\s+"
                                + FIELD
                                + "\\s+(?:of|on|for|from)\\s+"
                                + CODE);
        private static final String WHY = "(?:,?\\s+because\\s+(.+))?";
        private static final Pattern SET =
                pattern("(?:set|mark|record|update)\\s+" + CODE + "\\s+(?:as|to)\\s+(.+?)" + WHY);
        private static final Pattern STATUS =
                pattern("record\\s+(?:status\\s+)?(.+?)\\s+(?:on|for)\\s+" + CODE + WHY);

        private Forms() {}

        private static Pattern pattern(String words) {
            return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        }

        private static Optional<RecordCommand> form(String words) {
            Matcher form = FORM.matcher(words);
            return form.matches()
                    ? Optional.of(new Form(form.group(2), lower(form.group(1)).equals("update")))
                    : Optional.empty();
        }

        private static Optional<RecordCommand> evidence(String words) {
            Matcher evidence = EVIDENCE.matcher(words);
            return evidence.matches()
                    ? Optional.of(new Put(evidence.group(1), Entry.evidence(evidence.group(2))))
                    : Optional.empty();
        }

        private static Optional<RecordCommand> correction(String words) {
            Matcher found = CORRECTION.matcher(words);
            return found.matches()
                    ? field(found.group(1))
                            .map(each -> new Put(found.group(2), corrected(each, found.group(3))))
                    : Optional.empty();
        }

        private static Entry corrected(Field field, String text) {
            return field == Field.STATUS ? Entry.status(text, "") : Entry.correction(field, text);
        }

        private static Optional<RecordCommand> takeBack(String words) {
            Matcher found = TAKE_BACK.matcher(words);
            return found.matches()
                    ? field(found.group(1)).map(each -> new TakeBack(found.group(2), each))
                    : Optional.empty();
        }

        private static Optional<RecordCommand> status(String words) {
            Matcher set = SET.matcher(words);
            if (set.matches()) {
                return Optional.of(new Put(set.group(1), entry(set.group(2), set.group(3))));
            }
            Matcher status = STATUS.matcher(words);
            return status.matches()
                    ? Optional.of(new Put(status.group(2), entry(status.group(1), status.group(3))))
                    : Optional.empty();
        }

        private static Entry entry(String status, @Nullable String why) {
            return Entry.status(status.replaceFirst("[.!]$", ""), why == null ? "" : why);
        }

        private static Optional<Field> field(String words) {
            return Optional.ofNullable(FIELDS.get(lower(words)));
        }

        private static String lower(String words) {
            return Typed.line(words).toLowerCase(Locale.UK);
        }
    }
}
