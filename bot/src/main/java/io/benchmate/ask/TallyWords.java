package io.benchmate.ask;

import java.util.regex.Pattern;

/** How people ask for a number of actions. */
final class TallyWords {
    /** Who signed up or came is counted in people, and not in actions. */
    private static final String NO_PEOPLE =
            "(?! (?:are|have|has|had|did|were) (?:actually |already |now )*(?:signed up|sign"
                    + " up|joined?|registered|register|applied|apply|enrolled|volunteered|turned"
                    + " up|put (?:their|themselves)|taken (?:part|it)|gone (?:on|to|through)|been"
                    + " (?:on|to|through))\\b)";

    static final Pattern ASKED =
            Pattern.compile(
                    "\\bhow many actions (?:have|did|are|do|has) (?:we|they|you|the uni\\w*)(?:"
                        + " all| now)?"
                        + " (?:sign|signed|commit|committed|agree|agreed|promise|promised|take|taken|took|set|got|pledged?|put|down)(?:"
                        + " (?:ourselves|themselves|up|to|for|on|in|down|down for|altogether|in"
                        + " all|in total|doing))*$|^(?:(?:so|and) )*(?:what is )?(?:the"
                        + " )?(?:(?:grand |overall )?total|(?:(?:total|full|overall) )?action"
                        + " count|(?:total|overall|full) (?:number of )?actions)(?: number)?(?: of"
                        + " actions)?$|^what is the (?:action )?(?:count|total)$|\\bhow many"
                        + " (?:altogether|in (?:all|total))$|^how (?:big|long|large) is"
                        + " (?:the|this|our) (?:plan|actionplan)$|\\bhow much(?: of"
                        + " (?:the|this|it|that)(?: plan| actionplan)?)?(?= (?:is|are|has|have)"
                        + " (?:been"
                        + " )?(?:done|completed?|finished|blue|green|amber|red|left|outstanding)\\b)|\\bhow"
                        + " many\\b(?: of)?(?:"
                        + " (?:the|those|these|them|our|actual|separate|different|open|total))*(?:"
                        + " (?:actions?|ones|items|rows|tasks|things|points|plans?)|"
                            + NO_PEOPLE
                            + "(?= (?:are|is|have|has|do|does|did|will|were(?!"
                            + " (?:at|there)\\b)|fall|come|sit|need)\\b)|$)|\\b(?:number|count|total"
                            + " number) of (?:the )?(?:actions|items|rows|tasks)\\b|^(?:please"
                            + " )?count\\b|\\bcount of\\b|\\bhow many(?= (?:not |non"
                            + " )?(?:blues?|greens?|ambers?|reds?|overdue|outstanding|unfinished|done|finished|completed?|late|left)\\b)|\\bhow"
                            + " many(?= (?:not |non )?(?:\\w+ (?:or|and)"
                            + " )?(?:(?:high(?:est)?|medium|low(?:est)?|top|critical)["
                            + " -]priority|priority \\d)\\b)");

    private TallyWords() {}
}
