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
                    "contact",
                    "contacts",
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
        int at = from;
        if (at + 1 < said.words().size() && said.words().get(at).equals("business")) {
            at++;
        }
        boolean they =
                at < said.words().size() && said.isFree(at) && THEY.contains(said.words().get(at));
        return they ? at + 1 : from;
    }
}
