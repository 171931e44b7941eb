package io.benchmate.ask;

import java.util.regex.Pattern;

/** "Which does HR share with somebody else?" asks for what an owner does not own alone. */
final class WithOthers {
    private static final String OTHERS =
            "(?:(?:somebody|someone|anybody|anyone|some|any) ?(?:else|others?)|others|other"
                    + " (?:teams?|people|folk|groups?|owners?|departments?|parties|work"
                    + " ?streams?)|another (?:team|group|owner|department|party|lot|work ?stream))";

    private static final Pattern SHARED =
            Pattern.compile(
                    "\\b(?:(?:share[sd]?|sharing|joint(?:ly)?|together|along(?:side)?|in"
                            + " partnership|jointly owned|owned) )*(?:with|and|alongside) "
                            + OTHERS
                            + "\\b|\\bnot (?:\\w+ ){0,2}(?:alone|(?:on|by)"
                            + " (?:its|their|our|her|his) own|by (?:itself|themselves))\\b");

    /** Who asks about what is shared with other departments may mean kit. */
    private static final Pattern LIST =
            Pattern.compile(
                    "^(?:(?:and|so|but|ok|show me|list|tell me) )*(?:which|what|any|anything|how"
                            + " many|the ones)\\b");

    private WithOthers() {}

    static boolean asked(Utterance said) {
        return said.has(SHARED) && said.has(LIST);
    }

    /** Whether it is asked so; the words that ask it are taken. */
    static boolean taken(Utterance said) {
        boolean asked = asked(said);
        if (asked) {
            said.takeAll(SHARED);
        }
        return asked;
    }
}
