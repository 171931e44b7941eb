package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of an occasion, where a sentence of its action tells it: "November each year" is less
 * than "the 2031 fair is on 4 November". Pure.
 */
final class SaidDay {
    private static final String DAY =
            "\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:January|February|March|April|May|June|July|August"
                    + "|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?"
                    + "|Oct|Nov|Dec)\\b)";

    /** Says on which day it is, and not since when something has been so. */
    private static final Pattern SET =
            Pattern.compile(
                    "\\b(?:is|are|be|being|comes?|takes? place|taking place|happens?|runs?|falls?"
                        + "|held|scheduled|booked|planned|confirmed|set|moved|fixed)\\b[^.;]{0,40}?\\b(?:on|for|to|from)"
                        + " (?:the )?(?:\\p{Lu}\\p{Ll}+day,? )?"
                            + DAY);

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    /** Where it is asked by when something is to be done, the timescale tells. */
    private static final Pattern DUE =
            Pattern.compile(
                    "\\b(?:due|deadline|finish\\w*|done|complet\\w*|deliver\\w*|by when|start\\w*"
                            + "|begin\\w*|sorted|was|were|did)\\b");

    private final String line;
    private final LocalDate today;

    SaidDay(String line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    /** Of several actions the one that tells the day, where only one does. */
    List<Hit> telling(List<Hit> meant, Set<Asked> asked) {
        if (meant.size() < 2 || !asked.contains(Asked.WHEN)) {
            return meant;
        }
        List<Hit> told = meant.stream().filter(hit -> in(hit.row().action()).isPresent()).toList();
        return told.size() == 1 ? told : meant;
    }

    /** How the timescale is read, and the sentence that tells a day which is still to come. */
    String note(Action action, IndexedPlan plan) {
        String said = in(action).map(text -> " The plan says: “" + text + "”").orElse("");
        return DateNotes.read(action, plan, today) + (said.isEmpty() ? "" : Leads.ended(said));
    }

    private Optional<String> in(Action action) {
        return Worded.has(line, DUE)
                ? Optional.empty()
                : List.of(Field.EVIDENCE, Field.DETAIL, Field.FUTURE).stream()
                        .flatMap(field -> action.cell(field).stream())
                        .map(Cell::text)
                        .flatMap(text -> Sentences.of(text).stream())
                        .filter(text -> SET.matcher(text).find() && isAhead(text))
                        .findFirst();
    }

    /** Whether it names this year or a later one. */
    private boolean isAhead(String sentence) {
        Matcher year = YEAR.matcher(sentence);
        return year.find() && Integer.parseInt(year.group()) >= today.getYear();
    }
}
