package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Completes a question with what the same person asked just before. Pure. */
final class FollowUp {
    private static final Pattern THOSE =
            Pattern.compile(
                    "\\bhow many (?:is|are) (?:that|those|they|there)(?: then| in all|"
                            + " altogether)?$|^(?:and )?(?:that is how many|(?:the"
                            + " )?count)$|\\b(?:of|from|out of|among) (?:those|these|them|that"
                            + " lot)\\b|\\b(?:which|any|are any|how many|what|and) (?:of"
                            + " )?(?:those|these|them)\\b|\\b(?:are|is|do|have|were)"
                            + " (?:they|those|these|any of them)\\b|^(?:and |just |only |but"
                            + " )*(?:those|these|the ones)"
                            + " (?:that|which|who|under|with|by|due|of|from|in)\\b");
    private static final Pattern AND =
            Pattern.compile(
                    "^(?:(?:ok|okay|right|so|cool|great|thanks|cheers|and|but) )*(?:and|what"
                            + " about|how about|or|same for|also|now|what of|and what"
                            + " about|just|only)\\b");
    private static final Pattern THE_ONE =
            Pattern.compile("\\bthe .+ ones?\\b|\\b(?:first|second|third|last) (?:one|of)?\\b");

    /** Speaks of the mailing list, not of the action shown before. */
    private static final Pattern ON_THE_LIST =
            Pattern.compile("\\b(?:i|me|my|we|us)\\b.*\\bthe list\\b");

    private static final Pattern IT =
            Pattern.compile(
                    "\\b(?:tell me more|more (?:info|details?|information)|it|that|that"
                            + " one|this|this one|them|they|those|these|its|their|he|she)\\b");

    /** Speaks of the thing that was shown, and not of what the sentence itself names. */
    private static final Pattern OF_IT =
            Pattern.compile(
                    "\\b(?:it|that)(?:"
                        + " (?:on|up|out|off|in|for|with|done|going|then|again|please|all|together))?$");

    /** Speaks of one thing without naming it: "which faculties is that for". */
    private static final Pattern ABOUT_IT =
            Pattern.compile(
                    "\\b(?:is|was|does|did|has|will|about|of|with|on|for|owns|leads|leading|doing|running|putting|organising|hosting|holding|arranging|planning|paying|sorting)"
                        + " (?:it|that|this)(?: one)?(?:"
                        + " (?:for|about|due|done|going|start\\w*|finish\\w*|end|ends|cover\\w*|include\\w*|involve\\w*|mean|led|owned|run|funded|happen\\w*|supposed|meant|in|on|with|under|called|again|then|please|now|yet))?$");

    /** "Who signs it off?" asks whose that is, whatever is done with it. */
    private static final Pattern WHO_DOES_IT =
            Pattern.compile(
                    "^(?:(?:and|so|but|ok) )*who(?: (?:is|will|does|should|would|will be|has to))?"
                            + " (?!pay|paying|pays|funds|came|went|won|got)\\w+"
                            + " (?:it|that|this|them)(?:"
                            + " (?:off|up|out|on|over|through|forward|together|then|now))*$");

    /** "Why is that so low?" */
    private static final Pattern WHY =
            Pattern.compile(
                    "^(?:(?:and|but|so|ok) )*(?:why|how come)(?:"
                        + " (?:is|was|are|were|has|have|did|does|do)"
                        + " (?:it|that|this|they|those|these))?(?:"
                        + " (?:so|such|that|only|still|not|just|got|get|score|scored|rated|been|an?|no|yet|very|the))*(?:"
                        + " \\w+)?$");

    /** "Why mentoring?" asks about what it names, not about what was shown before. */
    private static final Pattern WHY_THAT =
            Pattern.compile(
                    "^(?:(?:and|but|so|ok) )*(?:why|how come) (?!(?:so|such|that|only|still|not"
                            + "|just|no|yet|very|the|it|this|they)\\b)\\w+$");

    /** "The one that HR has" */
    private static final Pattern OF_THEM =
            Pattern.compile(
                    "^(?:(?:and|but|so|ok|what about|how about|who has|when is) )*the ones?\\b");

    /** "They" are what the same sentence speaks of. */
    private static final Pattern ITS_OWN =
            Pattern.compile(
                    "\\b(?:which|what|show|list|any|all|everything)\\b.+\\band"
                        + " (?:when|who|what|how|are|is|where|why)\\b.*\\b(?:they|them|those|these|it)\\b");

    private FollowUp() {}

    static Intent of(Intent intent, String line, @Nullable Remembered before) {
        if (before == null) {
            return intent;
        }
        return switch (intent) {
            case Intent.Look look -> look(look, line, before);
            case Intent.Tally tally when before.shown().size() == 1 && Amounts.asked(tally, line) ->
                    new Intent.Look(
                            PlanQuery.ALL.about(before.shown()),
                            Set.of(Asked.NUMBER, Asked.MEASURE),
                            Breadth.ONE);
            case Intent.Tally tally when speaksOfThose(line, before) ->
                    new Intent.Tally(tally.query().within(before.shown()));
            case Intent.Rank rank when speaksOfThose(line, before) ->
                    new Intent.Rank(
                            rank.query().within(before.shown()), rank.highest(), rank.top());
            case Intent.Tally tally -> tally;
            case Intent.Rank rank -> rank;
            case Intent.Breakdown each when speaksOfThose(line, before) ->
                    Queries.changed(each, query -> query.within(before.shown()));
            case Intent.Breakdown _, Intent.Compare _, Intent.Explain _ -> intent;
            case Intent.Related _, Intent.NoSuch _, Intent.Turn _ -> intent;
            case Intent.Greeting _, Intent.Capabilities _ -> intent;
        };
    }

    /** "And 14?" after CD13: the letters of the code stay. */
    static String lettered(Intent.NoSuch none, String text, Remembered before) {
        String letters =
                before.shown().size() == 1
                        ? before.shown().getFirst().code().replaceAll("\\d.*$", "")
                        : "";
        String number = none.codes().size() == 1 ? none.codes().getFirst() : "";
        return letters.isBlank() || !number.matches("\\d+")
                ? text
                : text.replaceFirst("\\b" + number + "\\b", letters + number);
    }

    private static Intent look(Intent.Look look, String line, Remembered before) {
        PlanQuery query = look.query();
        boolean why = Worded.has(line, WHY) && !namesWhat(query.topic(), line);
        if (!before.shown().isEmpty() && query.named().isEmpty() && why) {
            Set<Asked> asked = Set.of(Asked.EVIDENCE, Asked.FUTURE);
            return new Intent.Look(PlanQuery.ALL.about(before.shown()), asked, Breadth.MANY);
        }
        if (before.shown().size() > 1 && query.filters() && Worded.has(line, OF_THEM)) {
            return new Intent.Look(query.within(before.shown()), look.asked(), Breadth.MANY);
        }
        boolean free = query.named().isEmpty() && !query.filters() && !before.shown().isEmpty();
        if (free && Worded.is(line, WHO_DOES_IT)) {
            return new Intent.Look(
                    PlanQuery.ALL.about(before.shown()), Set.of(Asked.WHO), Breadth.MANY);
        }
        boolean bare = query.named().isEmpty() && isBare(query.topic(), line, before);
        Optional<Intent> pointing =
                bare && !before.shown().isEmpty() ? pointing(look, line, before) : Optional.empty();
        if (pointing.isPresent()) {
            return pointing.get();
        }
        return picked(look, line, before, bare);
    }

    /** About the one row shown, one of several, or the question before with another filter. */
    private static Intent picked(Intent.Look look, String line, Remembered before, boolean bare) {
        PlanQuery query = look.query();
        boolean it = before.shown().size() == 1 && speaksOfIt(line);
        if (it && !query.filters() && query.named().isEmpty()) {
            return new Intent.Look(query.about(before.shown()), look.asked(), Breadth.ONE);
        }
        if (before.shown().size() > 1 && OneOfThem.asked(query, line)) {
            return new Intent.Look(query.within(before.shown()), look.asked(), Breadth.ONE);
        }
        boolean other = isOtherStatus(query, before) && speaksOfThose(line, before);
        boolean adds = Worded.has(line, AND) || Narrowing.asked(line, query, before);
        if ((other || adds) && !query.isEmpty()) {
            return merged(look, before);
        }
        boolean several = before.shown().size() > 1 && !bare;
        boolean picks = several && !query.filters() && query.named().isEmpty();
        return picks && Worded.has(line, THE_ONE)
                ? new Intent.Look(query.within(before.shown()), look.asked(), Breadth.ONE)
                : look;
    }

    /** "Which teams would help put it on?" has words of its own, but none that say what "it" is. */
    private static boolean isBare(Topic topic, String line, Remembered before) {
        boolean light =
                topic.known().stream().allMatch(concept -> Vocabulary.FIELD.light(concept.own()));
        return topic.known().isEmpty()
                || light && before.shown().size() == 1 && Worded.has(line, OF_IT);
    }

    private static boolean namesWhat(Topic topic, String line) {
        return !topic.known().isEmpty() && Worded.has(line, WHY_THAT);
    }

    private static boolean speaksOfIt(String line) {
        return Worded.has(line, ABOUT_IT) && !Worded.has(line, ITS_OWN);
    }

    /** A question without a topic of its own: about what was just shown, or some of it. */
    private static Optional<Intent> pointing(Intent.Look look, String line, Remembered before) {
        PlanQuery query = look.query();
        if (!query.filters()) {
            boolean points =
                    !OtherYear.isNamed(line, before.shown())
                            && (Worded.has(line, IT)
                                    || (!look.asked().isEmpty()
                                            && !Worded.has(line, ON_THE_LIST)
                                            && !isForeign(query.topic())));
            return points ? about(query, look.asked(), before) : Optional.empty();
        }
        if (isOtherStatus(query, before)) {
            return Optional.empty();
        }
        if (speaksOfThose(line, before)) {
            return Optional.of(
                    new Intent.Look(query.within(before.shown()), look.asked(), Breadth.MANY));
        }
        return Standing.of(look, line, IT, before);
    }

    /** "And the ones that are red?" after those that are amber: none of those is. */
    private static boolean isOtherStatus(PlanQuery query, Remembered before) {
        StatusAsk old = Queries.of(before.intent()).map(PlanQuery::status).orElse(null);
        return query.status() != null
                && old != null
                && old.shade() != null
                && query.status().shade() != null
                && old.shade() != query.status().shade()
                && !old.not();
    }

    private static Optional<Intent> about(PlanQuery query, Set<Asked> asked, Remembered before) {
        return Optional.of(new Intent.Look(query.about(before.shown()), asked, Breadth.MANY));
    }

    private static Intent merged(Intent.Look look, Remembered before) {
        return switch (before.intent()) {
            case Intent.Look old ->
                    new Intent.Look(
                            merged(old.query(), look.query()),
                            look.asked().isEmpty() ? old.asked() : look.asked(),
                            wider(look, old));
            case Intent.Tally old -> new Intent.Tally(merged(old.query(), look.query()));
            case Intent.Rank old ->
                    new Intent.Rank(merged(old.query(), look.query()), old.highest(), old.top());
            case Intent.Breakdown old -> Queries.changed(old, query -> merged(query, look.query()));
            case Intent.Explain _, Intent.Compare _, Intent.Related _ -> look;
            case Intent.NoSuch _, Intent.Turn _ -> look;
            case Intent.Greeting _, Intent.Capabilities _ -> look;
        };
    }

    private static Breadth wider(Intent.Look one, Intent.Look two) {
        return one.breadth().compareTo(two.breadth()) > 0 ? one.breadth() : two.breadth();
    }

    /** What is newly said takes the place of what was said of the same kind; the rest stays. */
    private static PlanQuery merged(PlanQuery old, PlanQuery now) {
        boolean place = !now.topic().known().isEmpty() || !now.named().isEmpty();
        boolean group = !now.themes().isEmpty() || !now.owners().isEmpty();
        return new PlanQuery(
                now.named(),
                null,
                now.themes().isEmpty() && !place && now.owners().isEmpty()
                        ? old.themes()
                        : now.themes(),
                now.owners().isEmpty() && !place && now.themes().isEmpty()
                        ? old.owners()
                        : keep(old, now),
                now.status() != null ? now.status() : old.status(),
                now.date() != null ? now.date() : old.date(),
                now.columns().over(old.columns()),
                place || group ? now.topic() : old.topic(),
                place || !now.spared().isEmpty() ? now.spared() : old.spared());
    }

    private static List<Party> keep(PlanQuery old, PlanQuery now) {
        return now.owners().isEmpty() && !now.themes().isEmpty() ? old.owners() : now.owners();
    }

    /** Names something that is neither the plan's nor everyday talk: so it is not about "it". */
    private static boolean isForeign(Topic topic) {
        return topic.concepts().stream()
                .anyMatch(concept -> !concept.known() && !IndexedPlan.usual(concept.words()));
    }

    private static boolean speaksOfThose(String line, Remembered before) {
        return !before.shown().isEmpty() && Worded.has(line, THOSE) && !Worded.has(line, ITS_OWN);
    }
}
