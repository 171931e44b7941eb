package io.benchmate.ask;

import io.benchmate.plan.PlanFacts;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** "How many are in the TCWG?" asks for persons, not for actions. */
final class Members {
    private static final Pattern MEMBERS =
            Pattern.compile(
                    "\\bhow many(?: people| members| of us| staff| technicians)?"
                        + " (?:are|is|sit|were|do|does|did|should|will) (?:there |currently |they"
                        + " |we |you |want |need |be |sit )*(?:in|on) (?:the |our )?(?:\\w+"
                        + " )?((?!(?:currently|now|today|present|moment)\\b)\\S+)(?: at present|"
                        + " now| at the moment| currently| today)*$");
    private static final Pattern BODY =
            Pattern.compile("group|board|committee|panel|network|\\bteam");

    private Members() {}

    /** Whether the question is so. */
    static boolean asked(Utterance said, PlanFacts facts) {
        Optional<MatchResult> members = said.first(MEMBERS);
        if (members.isEmpty()) {
            return false;
        }
        String body = members.get().group(1);
        return BODY.matcher(body).find()
                || facts.key().entrySet().stream()
                        .filter(key -> Definitions.same(key.getKey(), body))
                        .anyMatch(key -> BODY.matcher(Wording.fold(key.getValue())).find());
    }
}
