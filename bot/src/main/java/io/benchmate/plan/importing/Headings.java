package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a column's heading say it holds, with a weight from 0 to 1. */
final class Headings {
    private record Clue(Pattern pattern, Field field, double weight) {}

    /** The cells below say whether such a column holds a status or a text. */
    private static final String NOW =
            "^(current )?position( (at|in|on|as at|as of) .*)?$|\\bwhere (are )?we\\b|\\bso"
                    + " far\\b|\\bto date\\b";

    /** The cells below say whether such a column ranks the actions or names themes. */
    private static final String RANK =
            "^(?:\\w+ )?(?:priority|priorities|prioritisation|moscow|importance|urgency)\\b";

    /** Why an action is in the plan; why it is late is a comment on its progress. */
    private static final String REASON =
            "^(?!.*\\b(?:delay|status|rag|rating|late|variance|changes?|slippage|not|progress)\\b)"
                    + "(?:(?:the|our|background|context)(?: and| /|/)? )?"
                    + "(?:rationale|reasons?|justification|background|why"
                    + "|(?:issues?|needs?|problems?|gaps?) "
                    + "(?:identified|raised|found|(?:to be )?addressed|to address)"
                    + "|(?:identified|key) (?:issues?|needs?|problems?|gaps?))\\b";

    /**
     * Headings that speak of actions, yet of what was done or is left, not of what is planned;
     * "taken / to be taken" is both, and so what is planned.
     */
    private static final Pattern PAST =
            Pattern.compile(
                    "^(?!.*\\bto be\\b).*(?:\\b(actions?|work|steps?) (already"
                            + " )?(taken|completed|undertaken|done)\\b|\\bactions? (to"
                            + " date|so far)\\b)");

    private static final Pattern FURTHER =
            Pattern.compile(
                    "\\b(further|remaining|additional|outstanding) (action|work|step)s?\\b");

    /** When a row was written, not when its action is due or how it stands. */
    private static final Pattern UPDATED =
            Pattern.compile(
                    "\\bdate (?:of )?(?:the )?(?:last |latest )?(?:update|review|entry)d?\\b"
                            + "|^(?:last )?updated(?: on| by)?$|^(?:last|latest) update date$");

    /**
     * Those who help, or are asked or told; "Lead / support" names the owners too. Only who leads
     * is asked how an action stands.
     */
    private static final Pattern HELPERS =
            Pattern.compile(
                    "(?<![/&+] {0,1}|and )\\b(support(ing|ers?|ed by)?|consult(ed|ees?)|informed)("
                        + " (staff|teams?|roles?|from|officers?|leads?|people|person|departments?"
                        + "|functions?|services?|parties|owners?))?$");

    private static final Pattern CHOICES = Pattern.compile("[(\\[]\\s*([^()]{3,120}?)\\s*[)\\]]");

    private static final List<Clue> CLUES =
            List.of(
                    clue(Field.PRIORITY, 0.95, RANK),
                    clue(Field.REASON, 0.9, REASON),
                    clue(
                            Field.REASON,
                            0.8,
                            "^(key |main )?(issues?|challenges?|problems?|gaps?|gap analysis"
                                    + "|barriers?|concerns?)$"),
                    clue(Field.REASON, 0.6, "\\brationale\\b|\\bjustification\\b"),
                    clue(
                            Field.CODE,
                            1.0,
                            "^(action |item |ref(erence)? |serial"
                                    + " )?(id|no|nr|num|number|ref|reference|code|#)$"),
                    clue(
                            Field.CODE,
                            0.9,
                            "^(activity|objective|task|item|plan|initiative|recommendation)"
                                    + " (id|no|number|ref|reference|code)$"),
                    clue(Field.CODE, 0.7, "^(item|s/n|action (id|no|ref)\\b.*)$"),
                    clue(Field.RATING, 0.95, "^(?!.*\\brag\\b).*\\b(rating|ratings|stars)\\b"),
                    clue(Field.RATING, 0.6, "\\bscores?\\b"),
                    clue(
                            Field.STATUS,
                            1.0,
                            "^(current )?(status|state|rag|rag status|rag rating|brag|brag"
                                    + " status|status rag|status/rag)$"),
                    clue(Field.STATUS, 0.8, "\\bb?rag\\b|\\bstatus\\b|\\btraffic light\\b"),
                    clue(Field.STATUS, 0.7, "^(\\w+ )?colou?rs?( \\w+)?$"),
                    clue(Field.STATUS, 0.5, "^(progress|completed?|completion)$"),
                    clue(Field.STATUS, 0.5, NOW),
                    clue(Field.EVIDENCE, 0.5, NOW),
                    clue(Field.EVIDENCE, 0.85, "\\bevidence\\b"),
                    clue(Field.EVIDENCE, 0.8, "\\bcomment(s|ary)?\\b"),
                    clue(
                            Field.EVIDENCE,
                            0.7,
                            "^notes?\\b|\\bupdates?\\b|\\bachievements?\\b|\\bprogress\\b"),
                    clue(Field.FUTURE, 0.95, "\\bfuture\\b"),
                    clue(
                            Field.FUTURE,
                            0.85,
                            "\\bnext steps?\\b|\\bnext\\b.*\\bplan\\b|\\bcarr(y|ied)"
                                    + " (over|forward)\\b"),
                    clue(
                            Field.MEASURE,
                            1.0,
                            "\\bsuccess (measure|criteri|indicator|metric|factor)|\\bmeasures? of"
                                    + " success\\b|\\bevidence of success\\b"),
                    clue(
                            Field.MEASURE,
                            0.85,
                            "\\b(measures?|measured|metrics?|kpis?|indicators?)\\b|\\bhow (will"
                                    + " )?(we|you) (will )?(know|measure|tell)\\b"),
                    clue(
                            Field.MEASURE,
                            0.85,
                            "\\boutputs?( and| &| /|/)? ?outcomes?\\b|\\boutcomes?( and| &| /|/)?"
                                + " ?outputs?\\b|\\b(expected|intended|desired|anticipated|planned)"
                                + " outcomes?\\b"),
                    clue(Field.MEASURE, 0.6, "\\boutcomes?\\b|\\bsuccess\\b"),
                    clue(Field.MEASURE, 0.5, "\\btargets?\\b|\\bimpact\\b"),
                    clue(
                            Field.TIMESCALE,
                            1.0,
                            "\\btime ?-?(line|scale|frame|table)s?\\b|\\btiming\\b|^when\\b|\\bby"
                                    + " when\\b|\\bdeadlines?\\b"),
                    clue(
                            Field.TIMESCALE,
                            0.9,
                            "\\b(due|target|completion|delivery|end|start|finish|review)("
                                    + " date)?s?$|^dates?$|\\bdue (by|date)\\b"),
                    clue(Field.TIMESCALE, 0.6, "\\bschedule\\b|\\bperiod\\b|\\bdate\\b"),
                    clue(
                            Field.OWNER,
                            1.0,
                            "^who\\b|\\bby"
                                    + " whom\\b|\\bowners?\\b|\\bownership\\b|\\bresponsib\\w*\\b"),
                    clue(
                            Field.OWNER,
                            0.9,
                            "\\b(delivered|owned|managed|overseen)"
                                + " by\\b|\\baccountab\\w*\\b|\\bsponsors?\\b|\\bleads?\\b|\\bled"
                                + " by\\b|\\bleader\\b|\\bstakeholders?\\b"),
                    clue(
                            Field.OWNER,
                            0.5,
                            "\\bperson\\b|\\bteam\\b|\\broles?\\b|^resources?$|\\bcontacts?\\b|\\bassigned\\b"),
                    clue(
                            Field.THEME,
                            1.0,
                            "^(key |tc |commitment |strategic |charter"
                                    + " )?(theme|area|pillar|strand|category|priority|section|work"
                                    + " ?stream)s?( area)?$"),
                    clue(
                            Field.THEME,
                            0.85,
                            "\\b(themes?|pillars?|strands?|key areas?|key priority|links? to)\\b"),
                    clue(
                            Field.TITLE,
                            1.0,
                            "^(key |planned |proposed |specific |agreed )?actions?( points?|"
                                    + " items?| required)?$|^action title$|^title$"),
                    clue(
                            Field.TITLE,
                            0.9,
                            "^(\\d+ ?)?actions?\\b(?! (no|nr|num|number|ref|reference|id|code)\\b)"
                                    + "|^descriptions? of (the )?action\\b"),
                    clue(Field.TITLE, 0.6, "^(brief |short )?descriptions?$"),
                    clue(Field.TITLE, 0.8, "^(goal|objective|aim)s?\\b"),
                    clue(
                            Field.TITLE,
                            0.7,
                            "^(?:(?:planned|proposed|agreed) )?(activity|activities|tasks?|work"
                                + " items?|recommendations?|commitments?|initiatives?|what|name)\\b"),
                    clue(Field.TITLE, 0.5, "\\bactions?\\b"),
                    clue(Field.THEME, 0.85, "^(concordat |charter |key |guiding )?principles?$"),
                    clue(Field.THEME, 0.9, "\\bareas? of (focus|work)\\b|\\bfocus areas?\\b"),
                    clue(
                            Field.DETAIL,
                            0.85,
                            "\\b(support(ing)?|sub|detailed) ?-?(actions?|activit\\w+|tasks?)\\b"),
                    clue(
                            Field.DETAIL,
                            0.95,
                            "^(action |further )?(details?|descriptions?(?! of (the"
                                    + " )?action))\\b|\\bkey outputs?\\b"),
                    clue(
                            Field.DETAIL,
                            0.8,
                            "\\boutputs?\\b|\\bdeliverables?\\b|\\bsteps\\b|\\bmilestones?\\b"),
                    clue(Field.DETAIL, 0.75, "^tasks?\\b.+|^what\\b.*\\b(do|done)\\b"),
                    clue(Field.DETAIL, 0.55, "^actions?$|\\bhow\\b|\\bapproach\\b|\\btasks?\\b"));

    private Headings() {}

    private static Clue clue(Field field, double weight, String regex) {
        return new Clue(Pattern.compile(regex), field, weight);
    }

    /** The fields that the heading's words allow, each with its best weight; empty for none. */
    static Map<Field, Double> read(String heading) {
        String plain = Words.plain(heading);
        Map<Field, Double> weights = new EnumMap<>(Field.class);
        if (Math.max(plain.length(), heading.length() / 2) > 200) {
            return weights;
        }
        for (Clue clue : CLUES) {
            if (clue.pattern.matcher(plain).find()) {
                weights.merge(clue.field, clue.weight, Math::max);
            }
        }
        if (PAST.matcher(plain).find()) {
            weights.remove(Field.TITLE);
            weights.merge(Field.EVIDENCE, 0.85, Math::max);
        } else if (FURTHER.matcher(plain).find()) {
            weights.remove(Field.TITLE);
            weights.merge(Field.FUTURE, 0.9, Math::max);
        }
        if (namesChoices(heading)) {
            weights.put(Field.STATUS, 0.9);
        }
        if (namesHelpers(heading)) {
            weights.remove(Field.OWNER);
        }
        if (namesUpdate(heading)) {
            weights.clear();
        }
        return weights;
    }

    /** The field that the heading's words mean most likely; empty where they mean none for sure. */
    static Optional<Field> best(String heading) {
        Map<Field, Double> weights = read(heading);
        double most = weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<Field> best =
                weights.entrySet().stream()
                        .filter(each -> each.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /** Whether the heading lists what may stand below it: "Outcome (ongoing / carried forward)". */
    private static boolean namesChoices(String heading) {
        Matcher listed = CHOICES.matcher(heading);
        if (!listed.find()) {
            return false;
        }
        List<String> choices = List.of(listed.group(1).split("\\s*(?:[/,;|]|\\bor\\b)\\s*"));
        return choices.size() >= 2 && choices.stream().allMatch(StatusWords::known);
    }

    /** Whether the heading names those who help with an action that others own. */
    static boolean namesHelpers(String heading) {
        return HELPERS.matcher(Words.plain(heading)).find();
    }

    /** Whether the heading is of the days on which rows were written. */
    static boolean namesUpdate(String heading) {
        return UPDATED.matcher(Words.plain(heading)).find();
    }

    /** Whether the heading says that each row is one action. */
    static boolean namesAction(String heading) {
        return Words.plain(heading).matches("((planned|agreed|proposed|specific) )?action");
    }

    /** Whether the heading names what an action is for, which may span several rows. */
    static boolean namesGoal(String heading) {
        return Words.plain(heading)
                .matches(
                        "^((strategic|overall|overarching|broad|key|main|smart|concordat"
                                + "|institutional|charter) )?"
                                + "(goal|objective|aim|ambition|obligation)s?\\b.*");
    }
}
