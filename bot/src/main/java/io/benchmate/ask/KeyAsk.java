package io.benchmate.ask;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A question that names a line of the plan's own key and asks for its letters in full: what it
 * stands for, is short for or refers to, its long version, "TPB in full". Which way it is put is
 * all the same, as long as nothing else is asked of the letters' owner. Pure.
 */
final class KeyAsk {
    /** Stands for the abbreviation while the question is looked at; no such word is typed. */
    private static final String KEY = "xkeyx";

    private static final Pattern CUE =
            Pattern.compile(
                    "\\b(?:(?:stand|stands|stood|standing|short|shorthand|code|name) for"
                        + "|abbreviat\\w+|acronyms?|initialism|letters|initials|(?:full|long|longer|proper|real|whole|complete|unabbreviated|expanded|spelt"
                        + " out)"
                        + " (?:names?|titles?|forms?|versions?|wording|terms?|words?|phrase|thing)|in"
                        + " full|(?:spell|spells|spelt|spelled|spelling|write|written|writing)"
                        + " (?:\\w+ )?out|expand(?:ed|s)?|expansion|unabbreviated|refers?"
                        + " to|referring to|defin(?:e|es|ed|ition)|means?|meaning|meant by|in the"
                        + " key|what (?:is|are) (?:it|that|this|those|they)$)\\b");

    /** What is said beside the letters where nothing but their meaning is asked. */
    private static final Set<String> BESIDE =
            Set.of(
                    ("full long longer proper real whole complete spelt spelled spell out name"
                         + " names title form version wording term terms word words phrase letters"
                         + " initials key see seen seeing keep keeps kept come came comes coming"
                         + " crop crops cropping pop pops popping across up before column"
                         + " everywhere everyone never heard idea clue jargon know knew sure say"
                         + " says said understand used uses use people they them something someone"
                         + " somebody actually exactly supposed who lead owner refer refers define"
                         + " defined definition expand expanded mean means meaning meant"
                         + " abbreviation acronym short shorthand write written behind"
                         + " unabbreviated table legend plan")
                            .split(" "));

    /** So put, it is asked whatever stands before it. */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\bxkeyx (?:\\w+ ){0,2}?(?:stands?|stood) for\\b|\\bxkeyx means(?:"
                        + " what)?$|\\bxkeyx .*\\bwhat (?:it|that|this|they|those) (?:\\w+"
                        + " )?(?:(?:stands?|stood) for|refers? to|(?:is|are|was) short"
                        + " for)\\b|\\bwhat (?:the )?xkeyx (?:\\w+ )?(?:means?|meant|is short"
                        + " for)\\b|\\b(?:does|do|did|would|could) xkeyx (?:\\w+ )?mean$|\\bxkeyx"
                        + " is (?:an? |the )?(?:abbreviation|acronym|short"
                        + " (?:for|form))\\b|\\b(?:abbreviation|acronym|initials|letters) xkeyx"
                        + " (?:means?|refers? to)\\b|\\b(?:define|spell out|expand|meaning"
                        + " of|definition of|(?:meant|mean) by|short for|full (?:name|title|form)"
                        + " (?:of|for)|abbreviation (?:of|for)) (?:the )?(?:\\w+ )?xkeyx$");

    /** These ask for what its owner does, or of a colour. */
    private static final Pattern ELSE =
            Pattern.compile(
                    "\\b(?:actions?|ones|owns?|owned|owning|due|overdue|late|deadlines?|doing|finished|status|(?:red|green|amber|blue)s?|how"
                        + " many|difference|means? (?:to|for|that)|with "
                            + KEY
                            + "|by means of)\\b");

    private KeyAsk() {}

    /** The abbreviation as it was said; empty where none is asked about, or more than one. */
    static Optional<String> in(Utterance said, Collection<String> keys) {
        List<String> named =
                keys.stream()
                        .map(key -> String.join(" ", Wording.words(key)))
                        .filter(key -> key.length() > 1 && !IndexedPlan.everyday(key))
                        .filter(key -> !masked(said.line(), key).equals(said.line()))
                        .distinct()
                        .toList();
        return Optional.of(named)
                .filter(one -> one.size() == 1)
                .map(List::getFirst)
                .filter(key -> asks(masked(said.line(), key)));
    }

    private static boolean asks(String line) {
        if (ELSE.matcher(line).find()) {
            return false;
        }
        return PLAIN.matcher(line).find() || (CUE.matcher(line).find() && quiet(line));
    }

    private static boolean quiet(String line) {
        return Pattern.compile(" ")
                .splitAsStream(line)
                .allMatch(
                        word -> word.equals(KEY) || Topics.chatter(word) || BESIDE.contains(word));
    }

    /** The letters may be said one by one: "T P B". */
    private static String masked(String line, String key) {
        String spaced = spelt(key) ? String.join(" ", key.split("")) : key;
        if (!line.contains(key) && !line.contains(spaced)) {
            return line;
        }
        String apart = spelt(key) ? apart(spaced) : "";
        return line.replaceAll(
                "(?<![^ ])(?:" + Pattern.quote(key) + "s?" + apart + ")(?![^ ])", KEY);
    }

    private static boolean spelt(String key) {
        return key.length() <= 5 && key.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    /** No shorter name is meant by a part of them. */
    private static String apart(String spaced) {
        return "|(?<!\\b[a-z] )" + spaced + "(?! [a-z]\\b)";
    }
}
