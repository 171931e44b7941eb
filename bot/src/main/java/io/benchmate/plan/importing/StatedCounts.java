package io.benchmate.plan.importing;

import io.benchmate.plan.Action;
import io.benchmate.plan.Shade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that a plan's notes give of its actions, where its table has others: of all ("the 32
 * actions", "there are 40 actions in this plan") and of one colour ("12 are green").
 */
final class StatedCounts {
    private static final Pattern ALL =
            Pattern.compile(
                    "(?i)\\b(?:contains?|comprises|consists of|total of|all|the|there"
                            + " are|has|have|with|of)\\s+(\\d{1,3})\\s+(?:\\w+\\s+)?action(?:s|"
                            + " points)\\b|\\b(?:total|number of) (?:number of )?actions?(?:"
                            + " points)?:?\\s*=?\\s*(\\d{1,3})\\b");

    private static final Pattern COLOUR =
            Pattern.compile(
                    "(?i)(?<![\\d.])\\b(\\d{1,3})\\s+(?:of (?:them|these)\\s+|(?:the\\s+)?actions?"
                        + " (?:points\\s+)?)?(?:(?:are|were|is|was|now|at|marked|rated|shown|as|in)\\s+){0,3}(blue|green|amber|red)\\b(?!"
                        + " team| book| list)");

    private final List<Action> actions;
    private final List<Finding> findings = new ArrayList<>();

    private StatedCounts(List<Action> actions) {
        this.actions = actions;
    }

    /**
     * @param notes what goes with the plan, line by line
     */
    static List<Finding> contradicted(List<String> notes, List<Action> actions) {
        StatedCounts counts = new StatedCounts(actions);
        notes.forEach(counts::look);
        return counts.findings;
    }

    private void look(String line) {
        Matcher all = ALL.matcher(line);
        while (all.find()) {
            int stated = Integer.parseInt(all.group(1) == null ? all.group(2) : all.group(1));
            if (stated != actions.size()) {
                findings.add(new Finding.ContradictoryCount(0, stated, actions.size(), line));
            }
        }
        Matcher colour = COLOUR.matcher(line);
        while (colour.find()) {
            look(
                    line,
                    Integer.parseInt(colour.group(1)),
                    Shade.valueOf(colour.group(2).toUpperCase(Locale.ROOT)));
        }
    }

    private void look(String line, int stated, Shade shade) {
        int found = (int) actions.stream().filter(each -> each.status().shade() == shade).count();
        if (stated != found) {
            findings.add(new Finding.ContradictoryColours(0, shade, stated, found, line));
        }
    }
}
