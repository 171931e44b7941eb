package io.benchmate.ask;

import java.util.Optional;
import java.util.regex.Pattern;

/** Knows a greeting, thanks or a goodbye that asks nothing, and a call for help. */
final class Courtesies {
    private static final String TO =
            "(?: (?:there|all|bot|benchmate|mate|everyone|you|again|team|very much|so much|a lot|a"
                    + " bunch|for (?:that|your help|the help)|that (?:is|was)"
                    + " (?:great|helpful|useful|all|perfect)|great|perfect|lovely|brilliant))*";
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
                            + "|(?:great|brilliant|lovely|perfect|cool|nice|ok|okay)(?:"
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
                    "(?:please )?(?:help|help me|menu|commands|options|start|get"
                        + " started|\\?)|.*\\bwhat (?:can|do|could) (?:you|this bot|the"
                        + " bot|benchmate|i)(?: (?:actually|even))? (?:do|ask|ask you|ask"
                        + " about|know|help (?:me )?with|answer)(?: (?:you|for me|about|here|it|the"
                        + " bot))*|how (?:do|can) i use (?:you|this|it|the bot)|how (?:does this|do"
                        + " you|does it) work|what are you(?: for)?|who are you|what"
                        + " (?:sort|kind|type)s? of (?:questions|things) can (?:i|you) .*|what"
                        + " (?:questions|things) can (?:i|you) .*|can you help(?: me)?");

    private Courtesies() {}

    /** The kinds of courtesy. */
    enum Kind {
        HELLO,
        THANKS,
        BYE
    }

    static Optional<Intent> in(Utterance said) {
        String line = said.line();
        boolean help = said.is(HELP) || said.is(COMMAND);
        if (line.isBlank() || help) {
            return Optional.of(new Intent.Capabilities());
        }
        if (said.is(HELLO)) {
            return Optional.of(new Intent.Greeting(Kind.HELLO));
        }
        if (said.is(BYE)) {
            return Optional.of(new Intent.Greeting(Kind.BYE));
        }
        return said.is(THANKS) ? Optional.of(new Intent.Greeting(Kind.THANKS)) : Optional.empty();
    }
}
