package io.benchmate.ask;

import io.benchmate.plan.Field;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the theme, the owner or the rating that was named before a question in place of the words
 * that point back at it: "I'm writing about recognition, which of those actions are red?" asks
 * which recognition actions are red. Pure.
 */
final class PointsBack {
    private static final String SECTION =
            "(?:work"
                + " ?streams?|themes?|sections?|areas?|headings?|pillars?|strands?|categor(?:y|ies)|parts?|bits?)";

    private static final String TEAM =
            "(?:work ?streams?|teams?|groups?|departments?|offices?|committees?|boards?|people)";

    private static final String ROWS =
            "(?:actions?|ones?|items?|rows?|entries|tasks?|jobs?|things?|bits?)";

    /** "Which of those", "out of those actions, which one". */
    private static final Pattern FIRST =
            Pattern.compile(
                    "(?i)^(?:out of|of|from|among|amongst|in) (?:those|these|them)(?: "
                            + ROWS
                            + ")?,? (which|what|how many)(?: ("
                            + ROWS
                            + "))?\\b");

    private static final Pattern OF_THEM =
            Pattern.compile("(?i)\\bof (?:those|these|them)\\b(?: (" + ROWS + "))?");

    private static final Pattern THEIR_ROWS =
            Pattern.compile(
                    "(?i)\\b(?:of )?(?:its|(?:the|that|this) "
                            + SECTION
                            + "['’]?s?) ("
                            + ROWS
                            + ")\\b");

    private static final Pattern UNDER_IT =
            Pattern.compile(
                    "(?i)\\b(?:(?:comes?|goes?|falls?|sits?|belongs?|are|is)"
                            + " )?(?:under|within|inside|in(?:to)?|from|for|to)"
                            + " (?:it|that|there|(?:that|this|the) "
                            + SECTION
                            + ")(?=$|[?.!, ])(?! (?:are|is|was|were|has|have)"
                            + " (?:said|told))|\\bmakes? (?:it|that) up\\b|\\bmakes? up"
                            + " (?:it|that|(?:that|this|the) "
                            + SECTION
                            + ")");

    private static final Pattern THEIR =
            Pattern.compile("(?i)\\b(?:their|its|his|her|(?:the|that) " + TEAM + "['’]s?)(?= \\w)");

    private static final Pattern THEIRS =
            Pattern.compile("(?i)\\b(?:are|is) (?:all )?(?:theirs|his|hers)\\b");

    private static final Pattern THEY =
            Pattern.compile("(?i)\\b(?:they|them|(?:that|the) " + TEAM + ")\\b");

    /** "The group" is no owner whose name holds the word. */
    private static final Pattern THE_TEAM =
            Pattern.compile("(?i)\\b(?:the|that|this) " + TEAM + "\\b");

    /** What is left pointing somewhere else. */
    private static final Pattern STILL =
            Pattern.compile("(?i)\\b(?:those|these|they|them|theirs?|its)\\b");

    private static final Pattern THAN_THAT =
            Pattern.compile(
                    "(?i)\\b((?:less|more|higher|lower|better|worse|fewer|greater)"
                        + " than|above|below|under|over|beyond|past|short of|exactly|at least|at"
                        + " most|up to) (?:that|it|this)\\b(?! \\w+ing\\b)");

    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d.])[1-5](?:\\.\\d{1,2})?(?![\\d.]*\\d)");

    private final IndexedPlan plan;

    PointsBack(IndexedPlan plan) {
        this.plan = plan;
    }

    /** The question with what was named before; empty where it points at nothing of that kind. */
    Optional<String> in(String told, String asked) {
        return figure(told, asked).or(() -> named(told, asked));
    }

    /** "The bar is 3.5, which did better than that?" */
    private Optional<String> figure(String told, String asked) {
        List<String> figures =
                FIGURE.matcher(told).results().map(found -> found.group()).distinct().toList();
        Matcher than = THAN_THAT.matcher(asked);
        return plan.has(Field.RATING) && figures.size() == 1 && than.find()
                ? Optional.of(than.replaceFirst("$1 " + figures.getFirst()))
                : Optional.empty();
    }

    private Optional<String> named(String told, String asked) {
        Utterance before = plan.whole(told);
        Utterance here = plan.whole(THE_TEAM.matcher(asked).replaceAll(""));
        @Nullable String theme = plan.themes().in(here).isEmpty() ? theme(before) : null;
        @Nullable String owner = plan.parties().in(here).isEmpty() ? owner(before, theme) : null;
        if (theme == null && owner == null) {
            return Optional.empty();
        }
        String put = theme == null ? asked : ofTheme(asked, theme);
        boolean left = theme != null && put.equals(asked);
        put = owner == null ? put : ofOwner(put, owner, theme == null);
        boolean all = !left && !put.equals(asked) && !STILL.matcher(put).find();
        return all ? Optional.of(put) : Optional.empty();
    }

    private static String ofTheme(String asked, String theme) {
        String name = Matcher.quoteReplacement(theme);
        String put = FIRST.matcher(asked).replaceFirst("$1 " + name + " $2");
        put = put.equals(asked) ? rows(OF_THEM, put, name) : put;
        put = rows(THEIR_ROWS, put, name);
        return UNDER_IT.matcher(put).replaceFirst("are under " + name);
    }

    private static String rows(Pattern words, String asked, String name) {
        return words.matcher(asked)
                .replaceFirst(
                        found ->
                                name + " " + (found.group(1) == null ? "actions" : found.group(1)));
    }

    private static String ofOwner(String asked, String owner, boolean all) {
        String name = Matcher.quoteReplacement(owner);
        String put = all ? rows(OF_THEM, asked, name) : asked;
        put = THEIRS.matcher(put).replaceAll("belong to " + name);
        put = Pattern.compile("(?i)\\bof (?=" + THEIR.pattern() + ")").matcher(put).replaceAll("");
        put = THEIR.matcher(put).replaceAll(name);
        return THEY.matcher(put).replaceAll(name);
    }

    /** The one theme that was named by its whole name. */
    private @Nullable String theme(Utterance told) {
        List<Themes.Found> found =
                plan.themes().in(told).stream().filter(Themes.Found::whole).toList();
        boolean one = found.stream().map(Themes.Found::themes).distinct().count() == 1;
        return one ? words(told, found.getFirst().from(), found.getFirst().until()) : null;
    }

    /** The one owner that was named, where it is no name of a theme and no everyday word. */
    private @Nullable String owner(Utterance told, @Nullable String theme) {
        List<Parties.Found> found =
                plan.parties().in(told).stream()
                        .filter(one -> !one.plain())
                        .filter(one -> !words(told, one.from(), one.until()).equals(theme))
                        .filter(one -> holds(one.party()))
                        .toList();
        boolean one = found.stream().map(Parties.Found::party).distinct().count() == 1;
        return one ? words(told, found.getFirst().from(), found.getFirst().until()) : null;
    }

    private boolean holds(Party party) {
        return plan.rows().stream().anyMatch(row -> party.in(plan.owners(row)));
    }

    private static String words(Utterance said, int from, int until) {
        return String.join(" ", said.words().subList(from, until));
    }
}
