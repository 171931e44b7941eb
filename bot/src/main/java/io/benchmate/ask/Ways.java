package io.benchmate.ask;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * "Where do I log my training?" asks for the way to do it rather than for a place. A row that names
 * a place tells it; where none does, the action itself is the answer. "Where is the ceremony?" asks
 * for a place and nothing else. Pure.
 */
final class Ways {
    private static final String FOLK =
            "(?:"
                    + String.join("|", Grammar.PERSONS)
                    + "|anything|everybody|somebody|students|a technician)";

    /** Who does so is at a place. */
    private static final String STAYS =
            "(?:(?:all|actually|usually|normally) )*(?:meet(?:up)?|park|eat|sit(?! in\\b)|stay"
                    + "|sleep|gather|assemble|wait|turn (?:up|out)|hold|host|go(?=$| (?:for|on)"
                    + " (?:the|our|this|that|a|an|\\w*day)\\b))\\b";

    private static final Pattern ASKED =
            Pattern.compile(
                    "\\bwhere (?:(?:can|could|might|may|do|does|should|would|will|must) "
                            + FOLK
                            + "|to) (?!"
                            + STAYS
                            + ")\\w+|\\bwhere (?!\\w+ "
                            + FOLK
                            + " "
                            + STAYS
                            + ")(?:do|does|will|would|should|are|is) .*\\b(?:live|go|kept|logged"
                            + "|stored|posted|published|recorded|put|written|listed|shared|advertised)(?:"
                            + " (?:now|from now on|these days|then|up|down))?$");

    private Ways() {}

    /** The answer to the question; where that tells no place, the answer without one. */
    static Answer of(Intent.Look look, Utterance said, Function<Intent.Look, Answer> answer) {
        Answer told = answer.apply(look);
        boolean way =
                told instanceof Answer.NotSaid
                        && look.asked().contains(Asked.WHERE)
                        && said.has(ASKED);
        if (!way) {
            return told;
        }
        Set<Asked> others = EnumSet.copyOf(look.asked());
        others.remove(Asked.WHERE);
        return answer.apply(new Intent.Look(look.query(), others, look.breadth()));
    }
}
