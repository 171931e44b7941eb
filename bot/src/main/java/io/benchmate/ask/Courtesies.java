package io.benchmate.ask;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows a greeting, thanks or a goodbye that asks nothing, and a call for help. */
final class Courtesies {
    private static final String TO =
            "(?: (?:there|all|bot|benchmate|mate|everyone|you|again|team|very much|so much|a lot|a"
                    + " bunch|for (?:that|your help|the help)|that (?:is|was)"
                    + " (?:great|helpful|useful|all|perfect|brilliant|lovely|ace|fab|superb|spot"
                    + " on|just what i needed)|great|perfect|lovely|brilliant|ace|fab|superb|spot"
                    + " on))*";
    private static final Pattern HELLO =
            Pattern.compile(
                    "(?:hi|hello|hey|hiya|howdy|yo|alright|morning|afternoon|evening|good"
                            + " (?:morning|afternoon|evening|day))"
                            + TO
                            + "(?: how are you(?: doing)?(?: today)?)?|how are you(?: doing)?(?:"
                            + " today)?");
    private static final Pattern THANKS =
            Pattern.compile(
                    "(?:ok |okay |great |brilliant |lovely |perfect |cool |that is great |many"
                        + " )*(?:thanks|thank you|ta|cheers|much appreciated|nice one|great stuff)"
                            + TO
                            + "|(?:that is |thats )?(?:great|brilliant|lovely|perfect|cool|nice|ok"
                            + "|okay|ace|fab|superb|spot on|helpful|really helpful)(?:"
                            + " (?:thanks|that helps|great))*");
    private static final Pattern BYE =
            Pattern.compile(
                    "(?:ok |thanks )*(?:bye|goodbye|bye bye|see you(?: later)?|cya|good"
                            + " night|night|ttfn|cheerio)"
                            + TO);

    /** Commands that the chat takes; where there is none, the help says what can be asked. */
    private static final Pattern COMMAND =
            Pattern.compile("my data|admin|am i on the list|my reminders");

    private static final Pattern HELP =
            Pattern.compile(
                    "(?:please )?(?:help|help me|menu|commands|options|start|get started)|.*\\bwhat"
                        + " (?:can|do|could) (?:you|this bot|the bot|benchmate|i)(?:"
                        + " (?:actually|even))? (?:do|ask|ask you|ask about|know|help (?:me"
                        + " )?with|answer)(?: (?:you|for me|about|here|it|the bot))*|how (?:do|can)"
                        + " i use (?:you|this|it|the bot)|how (?:does this|do you|does it)"
                        + " work|what are you(?: for)?|who are you|(?:(?:hi|hello|hey|hiya) )?what"
                        + " (?:is (?:this|the) (?:bot|thing|app|chat(?: ?bot)?)(?: for)?|does"
                        + " (?:this|the) (?:bot|thing|app) do)|what (?:sort|kind|type)s? of"
                        + " (?:questions|things) can (?:i|you) .*|what (?:questions|things) can"
                        + " (?:i|you) .*|can you help(?: me)?");

    /** Who tells of a trouble and asks "what can I do" does not mean with the bot. */
    private static final Pattern TROUBLE =
            Pattern.compile(
                    "(?!.*\\bnew\\b)(?:\\S+ ){4,}(?:so |and |but )?what (?:can|do|could) i"
                            + " (?:actually |even )?do|.*\\bwhat (?:can|do|could) i (?:actually"
                            + " |even )?do about (?:it|this|that)");

    /** Said of the bot itself; a grumble about the plan or its actions is a question. */
    private static final Pattern HARD_WORDS =
            Pattern.compile(
                    "(?:oh |well |god |jeez |honestly |sorry but )*(?:(?:youre|you are|you|this"
                        + " is|thats|that is|that was|its|it is|(?:this|the|what a|stupid|bloody)"
                        + " (?:bot|thing|app)(?: is)?|benchmate is)(?:"
                        + " (?:a|an|so|such|really|very|totally|completely|just|not"
                        + " very|bloody|fucking|absolutely|pretty|waste of time|piece of))*"
                        + " )?(?:useless|stupid|dumb|rubbish|garbage|crap|shit|hopeless|pathetic|terrible|awful|annoying|idiot|moron|idiotic|thick|waste"
                        + " of time|not helpful|no help|no use)(?:"
                        + " (?:bot|thing|machine|app|mate|thanks|you"
                        + " are|you))*|(?:fuck|piss|bugger|sod|shut|go)(?:"
                        + " (?:off|you|up|away))+|(?:what )?(?:bullshit|bollocks)|i hate"
                        + " (?:you|this|this bot|this thing)");

    private static final Pattern ALRIGHT =
            Pattern.compile(
                    "(?:(?:oh|ok|okay|no|oops|sorry|ah|actually) )*(?:never ?mind|forget"
                        + " (?:it|that)|cancel(?: that)?|sorry|my mistake|wrong chat|oops|ignore"
                        + " (?:that|me)|no worries|no problem|test(?:"
                        + " test)*|ping|yes|yep|yeah|yup)(?: (?:please|sorry|mate|bot|about"
                        + " that))*|are you there|anybody there|anyone there");
    private static final Pattern SELF =
            Pattern.compile(
                    "(?:so )?are you (?:an? )?(?:human|person|real(?:"
                            + " person)?|bot|robot|machine|computer|ai|chat"
                            + " ?gpt|copilot|alive)|(?:who|what)"
                            + " (?:made|built|wrote|programmed|created|runs?) you|am i"
                            + " (?:talking|speaking) to (?:an?"
                            + " )?(?:human|person|bot|robot|machine)|what is your name");
    private static final Pattern PRIVACY =
            Pattern.compile(
                    "(?:is|are) (?:this|it|these|my (?:questions?|messages?))(?: chat)?"
                        + " (?:confidential|private|anonymous|secret|logged|recorded|stored|kept)|(?:do|will|can|does)"
                        + " (?:you|this bot|the bot|benchmate|anyone|anybody|my (?:boss|manager))"
                        + " (?:store|keep|save|record|log|remember|see|read) (?:what i"
                        + " (?:say|ask|write|type)|my (?:data|questions?|messages?)|this|any of"
                        + " this)|what (?:data )?do you (?:store|keep|know) about"
                        + " me|(?:delete|erase|remove|export|show me|see) my data");
    private static final Pattern PERSON =
            Pattern.compile(
                    "(?:can i |could i |i (?:need|want|would like) to |please |let me"
                            + " )*(?:speak|talk) (?:to|with) (?:an? )?(?:human|real"
                            + " person|person|somebody|someone)(?: (?:please|instead|else))*");

    /** What stands beside a face, and tells nothing. */
    private static final Pattern TONE = Pattern.compile("[\\s\\uFE0F\\x{1F3FB}-\\x{1F3FF}!.]+");

    private static final Pattern PLEASED =
            Pattern.compile(
                    "[\\x{1F44D}\\x{1F44C}\\x{1F64F}\\x{2764}\\x{1F600}-\\x{1F60D}\\x{1F389}\\x{1F44F}\\x{1F642}]+");
    private static final Pattern CROSS =
            Pattern.compile("[\\x{1F44E}\\x{1F620}-\\x{1F624}\\x{1F92C}\\x{1F641}\\x{1F595}]+");

    private Courtesies() {}

    /** The kinds of courtesy. */
    enum Kind {
        HELLO,
        THANKS,
        BYE,
        /** What takes something back, or tries whether somebody is there. */
        ALRIGHT,
        /** Who or what the bot is. */
        SELF,
        /** What becomes of what is said to it. */
        PRIVACY,
        /** A wish to speak with a person. */
        PERSON,
        /** A thumb down, or hard words for the bot. */
        SORRY
    }

    /** A face or a thumb that is sent alone; empty for everything with words. */
    static Optional<Intent> sign(String text) {
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        String bare = TONE.matcher(text).replaceAll("");
        if (PLEASED.matcher(bare).matches()) {
            return Optional.of(new Intent.Greeting(Kind.THANKS));
        }
        return CROSS.matcher(bare).matches()
                ? Optional.of(new Intent.Greeting(Kind.SORRY))
                : Optional.empty();
    }

    static Optional<Intent> in(Utterance said) {
        String line = said.line();
        boolean help = said.is(HELP) && !said.is(TROUBLE) || said.is(COMMAND);
        if (line.isBlank() || help) {
            return Optional.of(new Intent.Capabilities());
        }
        if (said.is(HELLO)) {
            return Optional.of(new Intent.Greeting(Kind.HELLO));
        }
        if (said.is(BYE)) {
            return Optional.of(new Intent.Greeting(Kind.BYE));
        }
        if (said.is(HARD_WORDS)) {
            return Optional.of(new Intent.Greeting(Kind.SORRY));
        }
        return BESIDE.entrySet().stream()
                .filter(each -> said.is(each.getValue()))
                .findFirst()
                .map(each -> new Intent.Greeting(each.getKey()));
    }

    private static final Map<Kind, Pattern> BESIDE = new EnumMap<>(Kind.class);

    static {
        BESIDE.put(Kind.THANKS, THANKS);
        BESIDE.put(Kind.ALRIGHT, ALRIGHT);
        BESIDE.put(Kind.SELF, SELF);
        BESIDE.put(Kind.PRIVACY, PRIVACY);
        BESIDE.put(Kind.PERSON, PERSON);
    }
}
