package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds two or three questions in one message. "Who owns 2.4 and when is it due?" is one question
 * with two sides; only parts that each stand alone are questions of their own. Pure.
 */
final class Splitting {
    private static final int MOST = 3;
    private static final String ASKS =
            "(?:what|whats|who|whos|whose|when|whens|where|wheres|which|why|how|hows|is|are|was|were|do|does|did|has|have|can|could|will|any|anything|show|list|tell|give)";
    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?i)^\\W*(?:(?:and|also|so|then|but|ok|please|hi|hello|plus|or)[,\\s]+)*"
                            + ASKS
                            + "\\b.*",
                    Pattern.DOTALL);
    private static final Pattern ENDS = Pattern.compile("(?<=[?!;])\\s*|\\n+|(?<=\\w{3}\\.)\\s+");
    private static final Pattern JOINS =
            Pattern.compile(
                    "(?i)(?:,\\s*|\\s+)(?:and|also|plus)(?:\\s+(?:also|then|if"
                            + " (?:so|not)))?,?\\s+(?="
                            + ASKS
                            + "\\b)");
    private static final Pattern LEANS =
            Pattern.compile(
                    "\\b(?:it|its|that|they|them|their|those|these|this|he|she|his|her|one|there)\\b");

    /** "Which are red and are with HR?" goes on about the same actions. */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?i)(?:is|are|was|were|has|have|had)\\s+(?!any|there|the\\b|some|every|all\\b|no\\b).*",
                    Pattern.DOTALL);

    /** "How many actions altogether?" stands alone, though it names none. */
    private static final Pattern TOTAL =
            Pattern.compile(
                    "^(?!.*\\b(?:it|its|that|they|them|their|those|these|this|he|she|his|her|one)\\b)(?:so"
                        + " |and |ok )*how many"
                        + " (?:(?:actions?|things|items|rows)\\b.*|.*\\b(?:altogether|in"
                        + " (?:total|all)|overall|all told))$");

    private final IndexedPlan plan;
    private final Understanding understanding;

    Splitting(IndexedPlan plan, Understanding understanding) {
        this.plan = plan;
        this.understanding = understanding;
    }

    /** The questions in order, at most three; empty when there is only one. */
    List<String> of(String text) {
        if (text.length() > 600 || understanding.of(text) instanceof Intent.Compare) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String sentence : sentences(text)) {
            if (!sentence.isBlank()) {
                parts.addAll(joined(sentence.strip()));
            }
        }
        List<String> asked = parts.stream().filter(this::isNoCourtesy).toList();
        boolean several = asked.size() > 1 && asked.size() <= MOST;
        return several && asked.stream().allMatch(this::standsAlone) ? asked : List.of();
    }

    /** Most texts are one sentence, which is seen at less cost than it is split. */
    private static List<String> sentences(String text) {
        int last = text.stripTrailing().length() - 1;
        for (int i = 0; i < last; i++) {
            if ("?!;.\n".indexOf(text.charAt(i)) >= 0) {
                return List.of(ENDS.split(text));
            }
        }
        return List.of(text);
    }

    /** A sentence's questions, if each of them stands alone; else the sentence. */
    private List<String> joined(String sentence) {
        if (!Worded.maybe(sentence, JOINS)) {
            return List.of(sentence);
        }
        List<String> parts = List.of(JOINS.split(sentence));
        return parts.size() > 1
                        && parts.stream().allMatch(this::standsAlone)
                        && parts.stream().skip(1).noneMatch(this::goesOn)
                ? parts
                : List.of(sentence);
    }

    private boolean goesOn(String part) {
        return Worded.is(part, GOES_ON)
                && understanding.of(part) instanceof Intent.Look look
                && look.query().filters()
                && look.query().named().isEmpty()
                && look.query().topic().known().isEmpty();
    }

    /** Greetings and thanks beside a question are no question, and hinder none. */
    private boolean isNoCourtesy(String part) {
        return !(understanding.of(part) instanceof Intent.Greeting);
    }

    private boolean standsAlone(String part) {
        String line = plan.utterance(part).line();
        boolean total = Worded.is(line, TOTAL);
        if (!Worded.is(part, QUESTION) || Worded.has(line, LEANS) && !total) {
            return false;
        }
        return switch (understanding.of(part)) {
            case Intent.Look look -> pointed(look.query()) || look.query().topic().outside();
            case Intent.Tally tally -> pointed(tally.query()) || total;
            case Intent.Rank _, Intent.Explain _, Intent.Related _, Intent.NoSuch _ -> true;
            case Intent.Breakdown _ -> true;
            case Intent.Compare _, Intent.Turn _ -> false;
            case Intent.Greeting _, Intent.Capabilities _ -> false;
        };
    }

    private static boolean pointed(PlanQuery query) {
        return query.filters() || !query.named().isEmpty() || !query.topic().known().isEmpty();
    }
}
