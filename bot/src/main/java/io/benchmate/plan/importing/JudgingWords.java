package io.benchmate.plan.importing;

import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Statuses in words that judge how an action goes. "Complete" says what it means; what counts as
 * "on track" or "at risk" only the plan can say. Pure.
 */
final class JudgingWords {
    private static final Set<String> JUDGING =
            Set.of(
                    "on track",
                    "on course",
                    "on schedule",
                    "at risk",
                    "off track",
                    "off course",
                    "behind",
                    "delayed",
                    "slipped",
                    "good progress",
                    "some progress");

    private static final int LONGEST = 30;

    private final PlanFacts facts;

    /** Whether the plan uses colours that its legend explains. */
    private final boolean coloured;

    private final List<ActionRows.Read> actions;

    /** The statuses that judge, each as first printed. */
    private final Map<String, String> used = new LinkedHashMap<>();

    private JudgingWords(PlanFacts facts, List<ActionRows.Read> actions) {
        this.facts = facts;
        this.coloured =
                actions.stream()
                        .map(read -> read.action().status().shade())
                        .anyMatch(shade -> facts.legend().meaningOf(shade).isPresent());
        this.actions =
                actions.stream()
                        .filter(read -> JUDGING.contains(word(read.action().status())))
                        .toList();
        this.actions.stream()
                .map(read -> read.action().status())
                .forEach(status -> used.putIfAbsent(word(status), bare(status.printed())));
    }

    /** What the plan's legend leaves unexplained; one finding where it explains no word at all. */
    static List<Finding> unexplained(Plan plan, List<ActionRows.Read> actions) {
        return new JudgingWords(plan.facts(), actions).unexplained();
    }

    private List<Finding> unexplained() {
        List<String> left =
                used.keySet().stream().filter(Predicate.not(this::isExplained)).toList();
        if (left.isEmpty()) {
            return List.of();
        }
        if (left.size() == used.size() && !explainsAnother()) {
            return List.of(new KeyFinding.NoLegendOfWords(List.copyOf(used.values())));
        }
        List<Finding> findings = new ArrayList<>();
        for (ActionRows.Read read : actions) {
            Status status = read.action().status();
            if (left.contains(word(status))) {
                findings.add(
                        new KeyFinding.UnexplainedWord(
                                read.placed().row().number(),
                                read.action().code(),
                                bare(status.printed())));
            }
        }
        return findings;
    }

    private boolean explainsAnother() {
        return coloured
                || facts.key().keySet().stream()
                        .anyMatch(
                                term ->
                                        StatusWords.known(term)
                                                && StatusWords.read(term).shade() == Shade.WORDS);
    }

    /** Notes explain a word in more ways than are read into the key: better silent than wrong. */
    private boolean isExplained(String word) {
        Pattern told =
                Pattern.compile(
                        "(?i)\\b%1$s\\b[\"”’')]*\\s*(?:=|means?\\b)|^\\W*%1$s\\b[\"”’')]*\\s*[:–—-]"
                                .formatted(Pattern.quote(word)));
        return facts.legend().meanings().values().stream()
                        .anyMatch(meaning -> meaning.toLowerCase(Locale.ROOT).contains(word))
                || facts.notes().stream().anyMatch(line -> told.matcher(line).find());
    }

    private static String word(Status status) {
        return status.shade() == Shade.WORDS && status.printed().length() <= LONGEST
                ? bare(status.printed()).toLowerCase(Locale.ROOT)
                : "";
    }

    private static String bare(String printed) {
        return printed.replaceAll("[.!]+$", "").strip();
    }
}
