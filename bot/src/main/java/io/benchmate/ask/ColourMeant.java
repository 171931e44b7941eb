package io.benchmate.ask;

import io.benchmate.ask.Intent.Explain;
import io.benchmate.ask.Intent.Subject;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds questions about what a colour means. Pure. */
final class ColourMeant {
    static final String COLOUR = "(blue|green|amber|yellow|orange|red)";
    private static final Pattern COLOUR_MEANS =
            Pattern.compile(
                    "\\b"
                            + COLOUR
                            + "s?\\b.*\\b(?:mean|means|meaning|meant(?! (?:for|to|by)\\b)|tells?"
                            + " (?:me|us|you)|stand for|stands"
                            + " for|signify|signifies|indicate|indicates|actually)\\b|\\b(?:mean|meaning"
                            + " of|meant by|define|definition of|difference between|explain) .*\\b"
                            + COLOUR
                            + "\\b|^(?:so |and )*what (?:counts as|makes(?: something)?|does it"
                            + " mean if (?:an action|it|something) is)(?: an?| the)? "
                            + COLOUR
                            + "(?: status| rating| action| here| mean| again|"
                            + " then)*$|^(?:so |and )*what is (?:an? "
                            + COLOUR
                            + "|the "
                            + COLOUR
                            + " (?:status|rating)|"
                            + COLOUR
                            + " (?:status|rating))(?: action| here| again| then)*$");

    private static final Pattern TWO_COLOURS =
            Pattern.compile("\\b" + COLOUR + " (?:and|or|from|versus|vs) " + COLOUR + "\\b");

    /** "If it is red, have we given up?", "is amber bad?" */
    private static final Pattern IF_COLOUR =
            Pattern.compile(
                    "^(?:(?:so|and|but|ok) )*(?:(?:if|when)"
                        + " (?:its?|somethings?|anythings?|one|they|an?"
                        + " (?:action|row|thing|one)|(?:actions|rows|things|ones)|the box|the"
                        + " status)(?:"
                        + " (?:is|are|was|been|gone|goes|turns|says|marked|down|as|shown|showing|coded|rated|in|coloured|the"
                        + " colour|at))* "
                            + COLOUR
                            + "(?: (?:on|in) (?:this|here|it|there|(?:the|this) \\w+))?"
                            + " (?:(?:does|do|is|are|has|have|did)"
                            + " (?:that|it|this|we|they|the|somebody|someone|nobody|anybody|anyone|nothing)\\b|how"
                            + " (?:far|bad|good|serious|much|close)\\b|what"
                            + " (?:is|are|does|do|has|have)\\b)|(?:is|does|are) "
                            + COLOUR
                            + " (?:an? )?(?:bad|good|ok|okay|fine|worse|better|the (?:same|worst"
                            + "|best)|serious|count)\\b)");

    /** What makes an action have the colour, and other ways to ask how it is defined. */
    private static final Pattern DEFINED =
            Pattern.compile(
                    "\\bdefine[sd]? (?:\\w+ ){0,2}?"
                            + COLOUR
                            + "\\b|\\b"
                            + COLOUR
                            + "(?: (?:status|rating|action|colour))? (?:is"
                            + " )?defined\\b|^(?:(?:so|and) )*what makes (?:an"
                            + " action|something|one|it|a row|actions|things)"
                            + " (?:(?:be|go|turn|count as|a|an|into|the) )*"
                            + COLOUR
                            + "\\b(?: (?:status|action|one|here|in (?:the|this|our)"
                            + " plan))*$|^(?:(?:so|and) )*when (?:is|are|does|do|would|should)"
                            + " (?:an action|something|a row|a thing|actions|things|rows|you)"
                            + " (?:(?:be|become|go|get|turn|count as|marked|mark|classed"
                            + " as|rated|coloured|made|called|call|given|something|an"
                            + " action|it|a|an) )*"
                            + COLOUR
                            + "$");

    private static final Pattern NAMED = Pattern.compile("\\b" + COLOUR + "s?\\b");

    /** Where nothing is said but these and a colour, its meaning is asked. */
    private static final Pattern CUE =
            Pattern.compile(
                    "\\b(?:defin\\w+|meaning|means?|significance|signif\\w+|interpret|read|understand|stands?"
                        + " for|represents?|denotes?|implies|imply|(?:the|our)"
                        + " (?:key|legend)|(?:tell|tells|telling|say|saying|says)"
                        + " (?:me|us|you)|explain|explanation)\\b");

    /** "Tell me which are red" asks for the actions. */
    private static final Pattern LISTED =
            Pattern.compile(
                    "\\b(?:which|ones?|actions|any|all|every|everything|how many|number|list|not"
                            + "|still|are)\\b|\\b(?:tell|say) (?:me|us|you) (?:the )?"
                            + COLOUR
                            + "s?$|\\b"
                            + COLOUR
                            + "s\\b");

    private static final Set<String> BESIDE =
            Set.of(
                    ("status rag brag column colour colours action something shows showing marked"
                         + " down key legend plan significance signify signifies signified"
                         + " interpret understand read represent represents denote denotes imply"
                         + " implies meaning means mean define defined definition telling tells"
                         + " tell explain explanation say says used use code rating label supposed")
                            .split(" "));

    private ColourMeant() {}

    static Optional<Intent> in(Utterance said) {
        return said.find(COLOUR_MEANS)
                .or(() -> said.find(IF_COLOUR))
                .or(() -> said.find(DEFINED))
                .or(
                        () ->
                                said.find(NAMED)
                                        .filter(
                                                _ ->
                                                        said.has(CUE)
                                                                && !said.has(LISTED)
                                                                && quiet(said)))
                .map(found -> explain(said, found));
    }

    private static Intent explain(Utterance said, MatchResult found) {
        String name =
                said.first(TWO_COLOURS).map(MatchResult::group).orElse(Definitions.first(found));
        return new Explain(Subject.COLOUR, name);
    }

    private static boolean quiet(Utterance said) {
        return said.words().stream()
                .allMatch(
                        word ->
                                Topics.chatter(word)
                                        || BESIDE.contains(word)
                                        || NAMED.matcher(word).matches());
    }
}
