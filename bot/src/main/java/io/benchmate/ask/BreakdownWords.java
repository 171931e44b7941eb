package io.benchmate.ask;

import io.benchmate.ask.Intent.Dimension;
import io.benchmate.ask.Intent.Order;
import io.benchmate.plan.Progress;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds questions for the whole plan in figures: "how many red ones in each theme?", "who has most
 * to do?", "how are we doing overall?".
 */
final class BreakdownWords {
    private static final Map<Dimension, String> NAMES =
            Map.of(
                    Dimension.THEME, "theme|section|area|heading|pillar|category",
                    Dimension.OWNER,
                            "owner|lead|workstream|work"
                                    + " stream|team|group|person|role|department|party",
                    Dimension.STATUS, "status|colour|rag status|rag|brag|state");

    private static final String ALL_NAMES = String.join("|", NAMES.values());

    /** "How many are there for each owner?", "a breakdown by status" */
    private static final Pattern EACH =
            Pattern.compile(
                    "\\b(?:(?:in|for|under|within|with|of|do|does|did|has|have)"
                            + " )?(?:each|every|per|by)(?: (?:of|the|different|single))* (?<each>"
                            + ALL_NAMES
                            + ")s?\\b(?: (?:have|has|got|own|owns|hold|holds|there))*");

    private static final Pattern FIGURES =
            Pattern.compile(
                    "^(?:actions|numbers)(?= (?:per|by|for each|in each|under"
                            + " each)\\b)|\\bnumbers\\b|\\bhow many(?:"
                            + " (?:actions?|ones|items|tasks|things|are|is|there))*|\\b(?:an? |the"
                            + " )?(?:number|count|tally|total|totals|breakdown|break"
                            + " ?down|split|summary|spread|figures)\\b(?: of)?(?: (?:the"
                            + " )?(?:actions?|ones|items|tasks|plan))*|\\b(?:broken down|split"
                            + " up)\\b|\\b(?:break|split)(?:"
                            + " (?:it|this|that|them|these|those|everything|the (?:whole"
                            + " )?(?:plan|actions)))? ?(?:down|up)?\\b");

    /** "Who has the most on?", "which theme has fewest done?" */
    private static final Pattern EXTREME =
            Pattern.compile(
                    "^(?:and |so |ok )*(?:(?:which|what|whose)(?: (?<of>"
                            + ALL_NAMES
                            + "))?s?|(?<who>who|whos|which of (?:us|them)))(?:"
                            + " (?:has|have|had|is|are|been|got|owns?|holds?|leads?|with|down|for|on|down"
                            + " for|doing))* (?:the )?(?:(?<most>most|highest number of|largest"
                            + " number of|biggest number of|biggest"
                            + " (?:share|load|pile|list)|heaviest (?:load|workload)|busiest|more"
                            + " than anybody)|(?<least>fewest|least|lowest number of|smallest"
                            + " number of))\\b(?:"
                            + " (?:actions?|ones|items|tasks|things|work|jobs|stuff|of|them|to"
                            + " do|on|(?:their|its) (?:list|plate)|against (?:their|its) name|in"
                            + " it|under it|next to (?:their|its) name))*");

    private static final Pattern TO_DO =
            Pattern.compile("\\b(?:to do|on|busiest|their list|their plate)$");

    private static final String PLAN =
            "(?:(?:the |our |this )?(?:whole |entire )?(?:action plan|actionplan|plan|technician"
                    + " commitment|commitment)|everything|it all|things)";

    private static final Pattern OVERALL =
            Pattern.compile(
                    "(?:(?:so|and|ok|right|just|basically) )*(?:how (?:are|is) (?:we|"
                            + PLAN
                            + ")(?: all)? (?:doing|going|getting on|getting along|looking|coming"
                            + " on|coming along|shaping up|progressing)|how far along (?:are we|is "
                            + PLAN
                            + ")|where are we(?: up to| at)?(?= (?:overall|in general|on the"
                            + " whole|as a whole)\\b)|how is it(?: all)? going(?= (?:overall|in"
                            + " general|generally|on the whole|as a"
                            + " whole)\\b)|(?:overall|generally|on the whole|all in all) (?:how"
                            + " (?:are|is) (?:we|it|things|everything) (?:doing|going|getting"
                            + " on|looking)|where are we(?: at| up to)?)|(?:(?:what is|give me|show"
                            + " me|can i (?:have|see|get)|i need|i want)"
                            + " )?(?:(?:an|a|the|quick|brief|short|overall|general)"
                            + " )*(?:summary|overview)(?: of (?:progress|where we are|where things"
                            + " (?:are|stand)))?|(?:the )?(?:status|progress) overall|where are"
                            + " we(?: up to| at)? with "
                            + PLAN
                            + "|(?:is|are) (?:we|"
                            + PLAN
                            + ") (?:(?:all|generally|broadly|mostly) )?(?:on track|on"
                            + " schedule|going to plan|doing (?:ok|okay|well|all right))|(?:(?:what"
                            + " is|give me|show me|can i (?:have|see|get)|i need|i want)"
                            + " )?(?:(?:an|a|the|our|some|quick|brief|short|high level|rag)"
                            + " )*(?:overview|state of play|snapshot|rundown|headline"
                            + " figures?|progress report|overall"
                            + " (?:progress|picture|position|status|summary|state))(?:"
                            + " (?:of|on|for|with) "
                            + PLAN
                            + ")?|(?:(?:what is|give me|show me)"
                            + " )?(?:(?:an|a|the|our|quick|brief|short|overall)"
                            + " )*(?:summary|progress|status|picture|position) (?:of|on|for|with) "
                            + PLAN
                            + ")(?: (?:overall|in general|generally|as a whole|so far|at the"
                            + " moment|right now|now|today|on the whole|all in all|please|with "
                            + PLAN
                            + "))*");

    /** "How many of each?" is of each colour, where nothing else is named. */
    private static final Pattern OF_EACH =
            Pattern.compile(
                    "(?:(?:so|and|ok|but) )*(?:how many|what number)(?: (?:are|is) there| do we"
                        + " have| have we got)? (?:of|in|at) each(?: (?:one|colour|status|kind|of"
                        + " them))?(?: then)?");

    private BreakdownWords() {}

    /**
     * What is gathered, and which of it is wanted.
     *
     * @param open whether what is done does not count: "who has the most to do?"
     */
    record Asked(Dimension by, Order order, boolean open) {
        private static final StatusAsk OPEN =
                new StatusAsk(null, Progress.DONE, true, "still to do");

        /** Only where nothing but filters is left: "who has the most experience?" is a topic. */
        Optional<Intent> of(PlanQuery query) {
            if (!query.topic().isEmpty() || !query.named().isEmpty()) {
                return Optional.empty();
            }
            boolean also = open && query.status() == null;
            PlanQuery narrowed = also ? query.with(OPEN) : query;
            return Optional.of(new Intent.Breakdown(narrowed, by, order));
        }
    }

    /** Its words are taken. */
    static Optional<Asked> in(Utterance said) {
        if (said.is(OVERALL) || said.is(OF_EACH)) {
            said.take(0, said.words().size());
            return Optional.of(new Asked(Dimension.STATUS, Order.EACH, false));
        }
        return each(said).or(() -> extreme(said));
    }

    private static Optional<Asked> each(Utterance said) {
        Optional<MatchResult> each = said.has(FIGURES) ? said.find(EACH) : Optional.empty();
        each.ifPresent(
                _ -> {
                    said.take(EACH);
                    said.takeAll(FIGURES);
                });
        return each.map(found -> new Asked(dimension(found.group("each")), Order.EACH, false));
    }

    private static Optional<Asked> extreme(Utterance said) {
        return said.take(EXTREME)
                .filter(found -> found.group("who") != null || found.group("of") != null)
                .map(BreakdownWords::extreme);
    }

    private static Asked extreme(MatchResult found) {
        String of = found.group("of");
        return new Asked(
                of == null ? Dimension.OWNER : dimension(of),
                found.group("most") == null ? Order.FEWEST : Order.MOST,
                TO_DO.matcher(found.group()).find());
    }

    private static Dimension dimension(String name) {
        return NAMES.entrySet().stream()
                .filter(entry -> name.matches(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
