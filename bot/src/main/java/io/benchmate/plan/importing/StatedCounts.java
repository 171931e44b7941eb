package io.benchmate.plan.importing;

import io.benchmate.plan.Action;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Progress;
import io.benchmate.plan.Shade;
import io.benchmate.plan.StatusMeaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers that a plan's notes give of its actions, where its table has others: of all ("the 32
 * actions", "there are 40 actions in this plan"), of one colour ("12 are green"), and of those that
 * are done or stand otherwise ("five are done").
 */
final class StatedCounts {
    private static final String N = "(" + CountWords.NUMBER + ")";

    private static final Pattern ALL =
            Pattern.compile(
                    "(?i)\\b(?:contains?|comprises|consists of|total of|all|in total,?|the|there"
                            + " are|has|have|with|of)\\s+(\\d{1,3})\\s+(?:\\w+\\s+)?action(?:s|"
                            + " points)\\b|\\b(?:total|number of) (?:number of )?actions?(?:"
                            + " points)?:?\\s*=?\\s*(\\d{1,3})\\b");

    /** In words, only where all are meant: "the two actions" are more often some of them. */
    private static final Pattern ALL_IN_WORDS =
            Pattern.compile(
                    "(?i)\\b(?:contains?|comprises|consists of|(?:a|in) total(?: of|,)?|all|there"
                            + " are)\\s+"
                            + N
                            + "\\s+actions\\b(?! (?:on|for|about|that|which|under|in) )");

    private static final Pattern COLOUR =
            Pattern.compile(
                    "(?i)(?<![\\d.])\\b"
                            + N
                            + "\\s+(?:of (?:them|these)\\s+|(?:the\\s+)?actions?"
                            + " (?:points\\s+)?)?(?:(?:are|were|is|was|now|at|marked|rated|shown|as|in)\\s+){0,3}(blue|green|amber|red)\\b(?!"
                            + " team| book| list)");

    /** Without a verb, "two green" may be of doors. */
    private static final Pattern IN_DIGITS_OR_SAID =
            Pattern.compile("(?i)\\d.*|.*\\b(?:are|were|is|was|marked|rated|shown)\\b.*");

    private static final Pattern PROGRESS =
            Pattern.compile(
                    "(?i)(?<![\\d.])\\b"
                            + N
                            + "\\s+(?:of (?:them|these|the actions)\\s+|actions?\\s+)?"
                            + "(?:is|are|was|were|have been|has been)\\s+(?:now\\s+|already\\s+)?"
                            + "(done|completed?|finished|on track|in progress|under ?way"
                            + "|not (?:yet )?(?:started|begun)|delayed|behind|overdue|at risk)"
                            + "\\s*(?=[.,;)]|$|and\\b|but\\b)");

    private final Legend legend;
    private final List<Action> actions;
    private final List<Finding> findings = new ArrayList<>();

    private StatedCounts(Legend legend, List<Action> actions) {
        this.legend = legend;
        this.actions = actions;
    }

    /** What the plan's own notes, line by line, say of its actions. */
    static List<Finding> contradicted(Plan plan) {
        StatedCounts counts = new StatedCounts(plan.facts().legend(), plan.actions());
        plan.facts().notes().forEach(counts::look);
        return counts.findings;
    }

    private void look(String line) {
        Set<Integer> stated = new LinkedHashSet<>();
        ALL.matcher(line)
                .results()
                .map(all -> all.group(1) == null ? all.group(2) : all.group(1))
                .map(Integer::valueOf)
                .forEach(stated::add);
        ALL_IN_WORDS
                .matcher(line)
                .results()
                .forEach(all -> stated.add(CountWords.of(all.group(1))));
        stated.stream()
                .filter(each -> each != actions.size())
                .map(each -> new Finding.ContradictoryCount(0, each, actions.size(), line))
                .forEach(findings::add);
        COLOUR.matcher(line)
                .results()
                .filter(colour -> IN_DIGITS_OR_SAID.matcher(colour.group()).matches())
                .forEach(
                        colour ->
                                look(
                                        line,
                                        CountWords.of(colour.group(1)),
                                        Shade.valueOf(colour.group(2).toUpperCase(Locale.ROOT))));
        PROGRESS.matcher(line)
                .results()
                .forEach(told -> look(line, CountWords.of(told.group(1)), told.group(2)));
    }

    private void look(String line, int stated, Shade shade) {
        int found = (int) actions.stream().filter(each -> each.status().shade() == shade).count();
        if (stated != found) {
            findings.add(new Finding.ContradictoryColours(0, shade, stated, found, line));
        }
    }

    /** Nothing is contradicted where the plan has no status that means this. */
    private void look(String line, int stated, String meaning) {
        Set<Progress> progress = StatusMeaning.progress(meaning);
        List<Set<Progress>> all =
                actions.stream()
                        .map(each -> StatusMeaning.progress(each.status(), legend))
                        .toList();
        int found = (int) all.stream().filter(progress::equals).count();
        boolean unsure =
                all.stream()
                        .anyMatch(
                                each ->
                                        each.size() > 1
                                                && each.stream().anyMatch(progress::contains));
        if (stated != found && found + explained(progress) > 0 && !unsure) {
            findings.add(
                    new Finding.ContradictoryProgress(
                            0, meaning.toLowerCase(Locale.ROOT), stated, found, line));
        }
    }

    private long explained(Set<Progress> progress) {
        return legend.meanings().values().stream()
                .filter(words -> StatusMeaning.progress(words).equals(progress))
                .count();
    }
}
