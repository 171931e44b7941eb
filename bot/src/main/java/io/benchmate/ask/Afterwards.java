package io.benchmate.ask;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is said after a list or a number and asks nothing new: how many that makes in all, which they
 * are, and what it is for. Pure.
 */
final class Afterwards {
    private static final Pattern IN_ALL =
            Pattern.compile(
                    "^(?:(?:and|so|ok|right|thanks|how many|what|is|are|that|there|those|they) )*(?:in"
                            + " (?:total|all)|all together|altogether|all told|the total|total)$");
    private static final Pattern HOW_MANY =
            Pattern.compile("^(?:(?:and|so|ok|right) )*how many$");
    private static final Pattern WHICH =
            Pattern.compile(
                    "^(?:(?:and|so|ok|right|yes) )*(?:which(?: ones?)?(?: (?:are|is|was|were) (?:they|those"
                        + "|these|that|it))?|what are they|(?:show|give) (?:me|us)(?: (?:them|those))?"
                        + "|list|let me see(?: them)?|such as|like (?:what|which)|go on then|namely)$");
    private static final Pattern OPENS =
            Pattern.compile(
                    "^(?:(?:and|it|its|that|this|they|is|are|all|i|need|want|just|so|ok|these|those|them"
                            + "|again|please|sorry) )*");

    private Afterwards() {}

    static Optional<Reaction> of(String line, String text, Remembered before) {
        if (before.shown().isEmpty()) {
            return Optional.empty();
        }
        boolean many = before.shown().size() > 1 && Worded.is(line, HOW_MANY);
        if (many || Worded.is(line, IN_ALL)) {
            return Optional.of(Meant.surely(new Intent.Tally(counted(before)), text));
        }
        if (before.intent() instanceof Intent.Tally tally && Worded.is(line, WHICH)) {
            Intent all = new Intent.Look(tally.query(), Set.of(), Intent.Breadth.MANY);
            return Optional.of(Meant.surely(all, text));
        }
        return Asides.purpose(OPENS.matcher(line).replaceFirst(""))
                ? Optional.of(Meant.surely(before.intent(), before.text()))
                : Optional.empty();
    }

    /** What the filters found; of what a topic found, just what was shown. */
    private static PlanQuery counted(Remembered before) {
        return Queries.of(before.intent())
                .filter(query -> query.topic().known().isEmpty() && query.named().isEmpty())
                .orElseGet(() -> PlanQuery.ALL.within(before.shown()));
    }
}
