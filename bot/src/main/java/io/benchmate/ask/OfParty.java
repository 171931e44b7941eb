package io.benchmate.ask;

import java.util.Set;

/**
 * Those who belong to a party that goes by its letters: what "HR business partners" and "the EDI
 * people" do is what HR and EDI do, unless the plan names them apart.
 */
final class OfParty {
    private static final Set<String> THEY =
            Set.of(
                    "partner",
                    "partners",
                    "adviser",
                    "advisers",
                    "advisor",
                    "advisors",
                    "officer",
                    "officers",
                    "rep",
                    "reps",
                    "colleagues",
                    "people",
                    "folk",
                    "folks",
                    "lot",
                    "guys",
                    "bods");

    private OfParty() {}

    /** Where the words for its people end that begin at a word; there, where there are none. */
    static int behind(Utterance said, int from) {
        boolean business = is(said, from, Set.of("business"));
        int at = business ? from + 1 : from;
        return is(said, at, THEY) ? at + 1 : from;
    }

    private static boolean is(Utterance said, int at, Set<String> words) {
        return at < said.words().size() && said.isFree(at) && words.contains(said.words().get(at));
    }
}
