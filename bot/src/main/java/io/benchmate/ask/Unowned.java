package io.benchmate.ask;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words that ask for the actions that have no owner. Pure but for the words that it takes. */
final class Unowned {
    private static final Pattern NOBODYS =
            Pattern.compile(
                    "\\b(?:(?:with |has |have |got )*(?:no|without(?: an?| any)?|nobodys?|not"
                        + " (?:have|got)(?: an?| any)?|missing(?: an?)?|lack(?:s|ing)?(?:"
                        + " an?)?|blank|needs?(?: an?)?) (?:\\w+"
                        + " )?(?:owners?|leads?|leaders?|names?|(?:responsible )?persons?(?:"
                        + " responsible)?|one responsible)\\b(?: (?:against|on|to|down|next"
                        + " to|beside|attached|assigned|for|yet|listed|given|named|it|them))*|(?:nobodys?|no"
                        + " one|noone)(?: (?:is|has|have|been|name|actually|yet|got))* (?:down"
                        + " for|against|owns?|owning|leads?|leading|responsible(?: for)?|in"
                        + " charge(?: of)?|assigned(?: to)?|named|put (?:against|down for)|on the"
                        + " hook for|looking after|taken on|taking on|picked up|responsible)\\b(?:"
                        + " (?:it|them|on))*|unowned|unassigned|ownerless|orphan(?:s|ed)?|(?:owned|led|done)"
                        + " by (?:nobody|no one|noone)|(?:nobodys?|no one|noone)(?: is)?"
                        + " (?:on|working on|doing) (?:it|them)|not (?:yet )?(?:been"
                        + " )?(?:assigned|owned|allocated|led)(?: (?:to|by))? (?:anyone|anybody|an"
                        + " owner)|not (?:yet )?(?:been )?(?:assigned|allocated)(?= (?:yet|so"
                        + " far)|$))(?=$| )");

    private Unowned() {}

    /** "Which have nobody's name against them?" asks for rows without an owner. */
    static Optional<Party> in(Utterance said) {
        return said.take(NOBODYS).map(_ -> Party.NOBODY);
    }
}
