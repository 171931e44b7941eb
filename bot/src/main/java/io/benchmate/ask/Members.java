package io.benchmate.ask;

import io.benchmate.plan.PlanFacts;

import java.util.regex.Pattern;

/** "How many are in the TCWG?" asks for persons, not for actions. */
final class Members {
    private static final Pattern MEMBERS =
            Pattern.compile(
                    "\\bhow many(?: people| members| of us| staff| technicians)?"
                        + " (?:are|is|sit|were|do|does|did|should|will) (?:there |currently |they"
                        + " |we |you |want |need |be |sit )*(?:in|on) (?:the |our )?(?:\\w+"
                        + " )?((?!(?:currently|now|today|present|moment)\\b)\\S+)(?: at present| at"
                        + " the mo| now| at the moment| currently| today)*$");
    private static final Pattern BODY =
            Pattern.compile("group|board|committee|panel|network|team|\\bsite\\b|channel|forum");

    /** Who sits on it is meant, and not that somebody sits on committees. */
    private static final Pattern SITS = Pattern.compile("\\bsits? (?:on|in)\\b");

    private Members() {}

    /** Whether the question is so; the words that say how they belong to it are taken. */
    static boolean asked(Utterance said, PlanFacts facts) {
        boolean members =
                said.first(MEMBERS).filter(found -> isBody(found.group(1), facts)).isPresent();
        if (members) {
            said.take(SITS);
        }
        return members;
    }

    private static boolean isBody(String body, PlanFacts facts) {
        return BODY.matcher(body).find()
                || facts.key().entrySet().stream()
                        .filter(key -> Definitions.same(key.getKey(), body))
                        .anyMatch(key -> BODY.matcher(Wording.fold(key.getValue())).find());
    }
}
