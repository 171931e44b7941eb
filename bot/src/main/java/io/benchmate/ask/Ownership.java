package io.benchmate.ask;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a party's name in a question is meant as an owner, or only happens to stand there. */
final class Ownership {
    private static final Pattern OWNS =
            Pattern.compile(
                    "@ (?:(?:team|group|lot|people|folk)"
                        + " )?(?:named|listed|down|put|shown|given|marked) |@ (?:actions|(?<!\\bthe"
                        + " @ )action|lists?|tasks?|jobs?|workstreams?|work"
                        + " streams?|team|group|ones|responsibilit\\w+|to"
                        + " do|todo|items|deadlines|plate|people|lot|court|remit|inbox|names?"
                        + " (?:on|against|beside|next to))\\b|\\b(?:lands? on(?: an?)?|falls?"
                        + " (?:to|on)(?: an?)?|given to|handed to|passed to|whatever|(?:which|that)"
                        + " (?:ones? |actions? |rows? )?(?:names?|mentions?)|did|have(?= (?:the"
                        + " |our )?@ (?:on|against)\\b)) (?:the |our )?@|(?:is|are|has|have|did)"
                        + " (?:the |our )?@ (?:(?:lot|team|people|folk|crowd|crew|bunch)"
                        + " )?(?:got|get)\\b|@ (?:down )?as (?:the |an?"
                        + " )?(?:owners?|leads?|leaders?|person responsible)\\b|@ (?:are"
                        + " doing|charged with|tasked with|against (?:it|them)|against"
                        + " (?:its|their|his|her) names?)\\b|@"
                        + " (?:doing|own|owns|lead|leads|leading|carrying|responsible|supposed|involved|in"
                        + " charge|on the hook|down for|signed"
                        + " up|accountable|deliver\\w*|handling|got to|has to|have to|needs?"
                        + " to|meant to|looking after|in on|going to|committed|in the"
                        + " lead|owes?|need to|turning?"
                        + " up)\\b|\\b(?:do|does|should|must|has|belongs? to|assigned to|down"
                        + " to|owned by|led by|responsibility of|falls?"
                        + " to|involves?|involving|need|needs|run by) (?:the |our )?@(?!"
                        + " (?:know|knows|think|see|say|understand|realise|recognise|care|ever|even)\\b)|\\b(?:is|are|sits?|rests?|lies)"
                        + " with (?:the |our"
                        + " )?@|\\b(?:ones?|actions?|tasks|items|reds|ambers|greens|blues) with"
                        + " (?:the |our )?@$|^@ what (?:are|do|have|is|must|should) |^(?:the )?@"
                        + " (?:have|has|got|own|owns) (?:which|what)\\b|\\b(?:is|are) (?:the )?@"
                        + " (?:\\w+ )?(?:responsible|doing|working|leading|on|part of|mixed up"
                        + " in|up to|involved|supposed|down|delivering|picking|(?:been )?(?:lined"
                        + " up|roped in|pencilled in|signed up|put down|in) (?:for|to|on))\\b");
    private static final Pattern SURE =
            Pattern.compile(
                    "^(?:(?:and|what|about|how|any|all|the|for|list|show|me|please|just|ones|everything|anything|whats|is|on|under|with|from|of|actions?|which|are|tasks?|give|got|have|has|ok|so|now|things|stuff)"
                        + " )*@(?:"
                        + " (?:please|ones?|stuff|things|only|and|when|what|who|then|actions?|list|is|are|got|have|has|to|do|on|the|by|they|it|up|now|s|involved|with|in))*$|\\b(?:have|has|is|are|did|can|on|with|from|of|under|against|all|any|which|what|whats|to)"
                        + " (?:the )?@|@"
                        + " (?:is|are|have|has|got|do|does|did|need|needs|running|working|will|should|stuff|things|s)\\b");
    private static final Pattern FOR = Pattern.compile("\\b(?:by|for) (?:the |our )?@(?!.*\\w)");

    /** "Is there a technician forum?" asks for it, not for what is its to do. */
    private static final Pattern EXISTS =
            Pattern.compile(
                    "^(?:(?:and|so|but|ok) )*(?:(?:is|are|was|were|will) there(?: going to be| ever"
                        + " been| still)?|(?:have|has|do|does) (?:we|they|technicians|anyone)(?:"
                        + " (?:got|have|get))?) (?:an?|any|some) (?:\\w+ )?@");

    private static final Pattern ASKS_OWNER = Pattern.compile("\\bwho(?:se)?\\b|\\bowners?\\b");

    private Ownership() {}

    /**
     * @param alone whether nothing else in the question could be its topic
     * @param theme whether the words also name a theme
     */
    static boolean meant(Utterance said, Parties.Found found, boolean alone, boolean theme) {
        String line = marked(said.words(), found);
        if (Worded.has(line, OWNS) || TakingPart.asked(line)) {
            return true;
        }
        boolean could = Worded.has(line, SURE) || Worded.has(line, FOR);
        if (found.plain() || theme || Worded.has(line, EXISTS)) {
            return false;
        }
        return could || alone || Worded.has(line, ASKS_OWNER);
    }

    /** Whether a part in something is asked for, not what is the party's own. */
    static boolean ofAPart(Utterance said, Parties.Found found) {
        return TakingPart.asked(marked(said.words(), found));
    }

    private static String marked(List<String> words, Parties.Found found) {
        String before = String.join(" ", words.subList(0, found.from()));
        String after = String.join(" ", words.subList(found.until(), words.size()));
        return (before + " @ " + after).strip();
    }
}
