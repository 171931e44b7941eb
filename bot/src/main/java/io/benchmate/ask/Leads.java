package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.Shade;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the sentence at the top of an answer, from cells and counts only. */
final class Leads {
    private static final int LONGEST_TITLE = 110;

    /** Such a title may stand beside a quotation. */
    private static final int BRIEF = 60;

    /** As many abbreviations are explained in a sentence; the card explains all. */
    private static final int KEYED = 3;

    /** What these say stands in the sentence already. */
    private static final Set<Field> IS =
            EnumSet.of(Field.OWNER, Field.TIMESCALE, Field.STATUS, Field.RATING, Field.PRIORITY);

    private static final Pattern ENDED = Pattern.compile("[.!?…][”’\"')]*$");

    private Leads() {}

    /** "Action 29 (Technical staff-specific induction)". */
    static String name(Action action) {
        String title = title(action);
        return "Action "
                + action.code()
                + (title.startsWith("(") ? " " + title : " (" + title + ")");
    }

    static String title(Action action) {
        String title = unstopped(action.title());
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int end = title.lastIndexOf(' ', LONGEST_TITLE);
        return title.substring(0, end > 40 ? end : LONGEST_TITLE) + " …";
    }

    /** Without its full stop; dots stay. Of a whole plan's titles too, so no expression is made. */
    private static String unstopped(String title) {
        boolean stopped = title.endsWith(".") && !title.endsWith("..") && !title.endsWith(" .");
        return stopped ? title.substring(0, title.length() - 1) : title;
    }

    /**
     * What one action says on the sides asked about; on none asked about, what it tells first, how
     * it stands and by when.
     *
     * @param foremost what it tells first; empty where nothing stands out
     * @param atOnce whether that stands before the rest
     */
    static String one(
            Action action,
            Set<Asked> asked,
            PlanFacts facts,
            List<Quote> quotes,
            Optional<Quote> foremost,
            boolean atOnce) {
        boolean brief = !atOnce && action.title().length() <= BRIEF;
        boolean bare = asked.isEmpty() && (foremost.isEmpty() || brief);
        String name = bare ? name(action) : "Action " + action.code();
        String plain = sides(name, action, asked, facts, quotes);
        if (foremost.isEmpty() && plain.isEmpty()) {
            String stands = sides(name(action), action, Set.of(), facts, quotes);
            return stands.isEmpty()
                    ? "That’s action " + action.code() + ", “" + title(action) + "”."
                    : stands;
        }
        if (foremost.isEmpty()) {
            return plain;
        }
        String told = said(foremost.get());
        if (plain.isEmpty() || asked.isEmpty() && atOnce) {
            String stands = sides("It", action, asked, facts, quotes);
            return ended("On action %s %s".formatted(action.code(), told)) + after(stands);
        }
        return plain + " " + ended(Character.toUpperCase(told.charAt(0)) + told.substring(1));
    }

    private static String after(String sentence) {
        return sentence.isEmpty() ? "" : " " + sentence;
    }

    /** Ends a sentence whose quotation may have ended it already. */
    static String ended(String sentence) {
        return ENDED.matcher(sentence).find() ? sentence : sentence + ".";
    }

    private static String said(Quote quote) {
        return says(quote) + ": “" + quote.cell().text() + "”";
    }

    private static String sides(
            String name, Action action, Set<Asked> asked, PlanFacts facts, List<Quote> quotes) {
        Set<Asked> sides = asked.isEmpty() ? standing(action) : asked;
        List<String> is = new ArrayList<>();
        Set<String> says = new LinkedHashSet<>();
        for (Asked side : Asked.values()) {
            if (sides.contains(side)) {
                is.add(is(action, side, facts));
                boolean number = side == Asked.NUMBER;
                says.add(number && sides.contains(Asked.MEASURE) ? aimed(quotes) : "");
                says.add(says(action, side, quotes, facts));
                says.add(number ? aimed(quotes) : "");
            }
        }
        is.removeIf(String::isEmpty);
        says.remove("");
        String also = String.join("; ", says);
        if (is.isEmpty()) {
            return also.isEmpty() ? "" : ended(name + ": " + also);
        }
        return ended(name + " is " + joined(is) + (also.isEmpty() ? "" : "; " + also));
    }

    /** How it stands and by when; where it has no colour, a rating tells how it went. */
    private static Set<Asked> standing(Action action) {
        return action.status().shade().isColour()
                ? EnumSet.of(Asked.STATUS, Asked.WHEN)
                : EnumSet.of(Asked.STATUS, Asked.WHEN, Asked.RATING);
    }

    static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** What the action is, said after its number: "down as “Autumn 2026”". */
    private static String is(Action action, Asked side, PlanFacts facts) {
        return switch (side) {
            case WHEN -> cell(action, Field.TIMESCALE, "down as");
            case WHO -> owner(action, facts);
            case RATING -> cell(action, Field.RATING, "rated") + RatingScale.beside(action, facts);
            case PRIORITY -> cell(action, Field.PRIORITY, "of priority");
            case STATUS, COLOUR ->
                    action.status().shade().isColour()
                            ? StatusReader.words(action.status(), facts.legend()).orElse("")
                                    + FromRecords.beside(action, Field.STATUS)
                            : "";
            case MEASURE, NUMBER, SHARE, LENGTH, RHYTHM, REACHED, TURNOUT -> "";
            case COST,
                    PRICE,
                    WHERE,
                    DOER,
                    NAME,
                    WORDING,
                    FINDING,
                    REASON,
                    RATIONALE,
                    PURPOSE,
                    WHICH ->
                    "";
            case EVIDENCE, FUTURE, CONTACT, HOUR, PAY, ANNEX, CASE, HAPPENED -> "";
        };
    }

    /** What the plan says of it besides. */
    private static String says(Action action, Asked side, List<Quote> quotes, PlanFacts facts) {
        return switch (side) {
            case MEASURE -> measure(quotes);
            case NUMBER -> reached(quotes).map(Leads::quoted).orElseGet(() -> measure(quotes));
            case SHARE, LENGTH, REACHED, TURNOUT -> telling(quotes);
            case RHYTHM -> rhythm(quotes);
            case COST, PRICE, WHERE, WHICH, DOER, NAME, WORDING, HAPPENED, PAY -> telling(quotes);
            case FINDING, REASON, RATIONALE, PURPOSE -> telling(quotes);
            case WHO ->
                    action.text(Field.OWNER).isEmpty() && !quotes.isEmpty()
                            ? "no owner is named; " + named(quotes.getFirst(), facts)
                            : "";
            case STATUS, COLOUR ->
                    action.status().shade() == Shade.WORDS
                            ? "the status is “"
                                    + action.status().printed()
                                    + "”"
                                    + FromRecords.beside(action, Field.STATUS)
                            : "";
            case WHEN, RATING, PRIORITY, EVIDENCE, FUTURE, CONTACT, HOUR, ANNEX, CASE -> "";
        };
    }

    /** How many there are, which comes before how many there are to be. */
    private static Optional<Quote> reached(List<Quote> quotes) {
        return quotes.stream().filter(quote -> quote.field() == Field.EVIDENCE).findFirst();
    }

    private static String aimed(List<Quote> quotes) {
        boolean aimed = quotes.stream().anyMatch(quote -> quote.field() == Field.MEASURE);
        return aimed && reached(quotes).isPresent() ? measure(quotes) : "";
    }

    private static String measure(List<Quote> quotes) {
        return quotes.stream()
                .filter(quote -> quote.field() == Field.MEASURE)
                .findFirst()
                .map(quote -> "the success measure is “" + quote.cell().text() + "”")
                .orElseGet(() -> telling(quotes));
    }

    private static String rhythm(List<Quote> quotes) {
        return quotes.stream().filter(Leads::recurs).map(Leads::quoted).findFirst().orElse("");
    }

    private static boolean recurs(Quote quote) {
        return quote.field() != Field.TIMESCALE && Asked.RHYTHM.toldBy(quote.cell().text());
    }

    /** The first quote of what the action does not say of itself already; else the first. */
    private static String telling(List<Quote> quotes) {
        return quotes.stream()
                .filter(quote -> !IS.contains(quote.field()))
                .findFirst()
                .or(() -> quotes.stream().findFirst())
                .map(Leads::quoted)
                .orElse("");
    }

    private static String owner(Action action, PlanFacts facts) {
        String owner = cell(action, Field.OWNER, "with");
        return owner.isEmpty() ? owner : owner + key(OwnerKey.of(facts, action));
    }

    private static String named(Quote quote, PlanFacts facts) {
        return quoted(quote) + key(OwnerKey.in(facts, quote.cell().text()));
    }

    private static String key(List<String> key) {
        return key.isEmpty() || key.size() > KEYED
                ? ""
                : " (" + String.join("; ", key) + ", by the plan’s key)";
    }

    private static String quoted(Quote quote) {
        return says(quote) + " “" + quote.cell().text() + "”";
    }

    private static String says(Quote quote) {
        return quote.cell().signature() == null ? "the plan says" : "it was recorded";
    }

    private static String cell(Action action, Field field, String name) {
        return action.text(field)
                .map(text -> name + " “" + text + "”" + FromRecords.beside(action, field))
                .orElse("");
    }

    static String actions(int count) {
        return count == 1 ? "1 action" : count + " actions";
    }
}
