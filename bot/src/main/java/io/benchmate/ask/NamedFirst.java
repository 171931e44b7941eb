package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts what a person tells first into the question that points at it: "I chair the People Board,
 * which of our actions are red?" asks which of the People Board's are, "I've got as far as 2.4, who
 * owns it?" who owns 2.4. Where nothing or more than one thing is named, the text stays. Pure.
 */
final class NamedFirst {
    private static final String ASK =
            "(?:which|what|whats|what['’]s|who|whos|who['’]s|whose|when|how|does|do|did|is|are|has|have)";

    /** What is told, and the last question behind it. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?i)^(?<told>[^?]{8,}?)(?:[.!;,:]\\s+|\\s+[-–—]+\\s+|\\s+)(?:(?:and|so|but)\\s+)?(?:before"
                        + " i (?:say yes|agree|start|go|reply|do)[\\w ]{0,20},?\\s+)?(?:(?:i['’]?d"
                        + " like|i would like|i want|i need|we need|need|want|can you|could"
                        + " you|please)\\s+(?:to\\s+)?(?:know|see|check|tell me|say|remind"
                        + " me)\\s+)?(?<asks>"
                            + ASK
                            + "\\b[^.!?;:]*)[?.! ]*$");

    private static final String BODY =
            "(?:group|work ?streams?|team|board|network|office|committee|forum|panel)";

    /** Who says so speaks for them; whoever says that he is one of them: {@link OwnRole}. */
    private static final Pattern MEMBER =
            Pattern.compile(
                    "(?i)\\b(?:i|we)(?:['’]?(?:m|re|ve|d))?(?:"
                        + " (?:am|are|have|just|now|only|been|was|recently|newly|also|asked|told|to)){0,6}"
                        + " (?:chair(?:ing)?|sit on|sitting on|serve"
                        + " on|join(?:ing)?|represent(?:ing)?|speak(?:ing)? for|cover(?:ing)? for)"
                        + " (?:the |our )?(?<who>(?-i:[A-Z][\\w&+]*)(?:"
                        + " (?-i:[A-Z&][\\w&+]*)){0,4}(?: "
                            + BODY
                            + ")?)");

    private static final String END = "(?=$|[\\s,?!.])";
    private static final String HAVE =
            "(?:own|owns|lead|leads|leading|responsible for|named|listed|mentioned|down for|on the"
                    + " hook for)";

    /** What is theirs; "our plan" and "our technicians" are everybody's. */
    private static final Pattern US =
            Pattern.compile(
                    "(?i)\\bour(?= (?:own )?(?:actions?|ones|tasks|jobs|list|plate)\\b)|\\bours"
                            + END
                            + "|\\bwe(?:['’]re)?(?= (?:are )?(?:all )?"
                            + HAVE
                            + "\\b)");

    /** A code may be anything's; of an owner or a theme only these are asked. */
    private static final Pattern IT =
            Pattern.compile(
                    "(?i)\\b(?:that action|this action|that one|it|its)(?:['’](?:s|d))?" + END);

    private static final Pattern OWNER =
            Pattern.compile(
                    "(?i)\\b(?:it|they|them)(?:['’](?:s|re|ve))?(?= (?:are |is |all |be )*"
                            + HAVE
                            + "\\b)|\\b(?:its|their)(?= (?:own )?(?:actions?|ones|tasks|jobs)\\b)"
                            + "|\\bit(?= (?:stand|stands|short|mean|means)\\b)"
                            + "|\\bthe (?:group|work ?stream|team|board|committee)(?=(?:['’]s"
                            + " (?:actions?|ones|tasks|jobs)| "
                            + HAVE
                            + ")\\b)"
                            + "|\\b(?:that|this) (?:group|work ?stream|team|board|owner|committee)"
                            + END);
    private static final Pattern THEME =
            Pattern.compile(
                    "(?i)\\b(?:that|this|the same) (?:theme|section|pillar|area|strand)"
                            + END
                            + "|(?<=\\b(?:belong|belongs|sit|sits|go|goes|come|comes) (?:in|under)"
                            + " )it"
                            + END);

    /** What a plain number is when it is spoken of so. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)\\b(?:one of them is|as far as|got to|up to|come to|stuck on|working"
                            + " on|reading|looking at) (?:number |action )?(\\d{1,3})(?![.\\d]|"
                            + " \\w+s\\b)");

    /** Whoever tells why he asks speaks of himself or of somebody who wants it. */
    private static final Pattern TELLS =
            Pattern.compile(
                    "(?i)\\b(?:i|we|my|our|me|us)\\b|\\bthere['’]?s\\b|\\b(?:somebody|someone"
                            + "|colleagues?|manager|boss|auditors?|dean|director|union|chair)\\b");

    /** A body that is written out. */
    private static final Pattern CALLED =
            Pattern.compile(
                    "\\b(?!(?:IT|US)\\b)[A-Z][\\w&]+(?: [A-Z&][\\w&]*){0,4}(?: (?i:" + BODY + "))");

    /** IT would be read as a pronoun again. */
    private static final Pattern CAPITALS =
            Pattern.compile("\\b(?!(?:IT|US)\\b)[A-Z][A-Z&+]{1,6}\\b");

    private final Codes codes;
    private final Set<String> key;
    private final List<Pattern> themes;

    /**
     * @param key what stands for an owner, in small letters
     */
    NamedFirst(Codes codes, Set<String> key, List<String> themes) {
        this.codes = codes;
        this.key = key;
        this.themes =
                themes.stream()
                        .map(theme -> Pattern.compile("(?i)\\b" + Pattern.quote(theme) + "\\b"))
                        .toList();
    }

    /** The question with the name in it; the text as it is where it points at nothing told. */
    String within(String text) {
        if (!Worded.maybe(text, TOLD)) {
            return text;
        }
        Matcher found = TOLD.matcher(text);
        if (!found.matches()) {
            return text;
        }
        String told = found.group("told");
        if (!Worded.has(told, TELLS)) {
            return text;
        }
        String asks = found.group("asks");
        String ours = put(US, () -> member(told), asks);
        String theirs = put(THEME, () -> themes(told), ours);
        String one = put(IT, () -> codes(told), theirs);
        String whose = one.equals(theirs) ? put(OWNER, () -> owners(told), one) : one;
        return whose.equals(asks) ? text : whose;
    }

    private Collection<String> member(String told) {
        Matcher member = MEMBER.matcher(told);
        return member.find() ? List.of(member.group("who")) : List.of();
    }

    private Collection<String> themes(String told) {
        return themes.stream()
                .flatMap(theme -> theme.matcher(told).results())
                .map(theme -> theme.group().toLowerCase(Locale.UK))
                .distinct()
                .toList();
    }

    private List<String> codes(String told) {
        List<String> named =
                codes.in(new Utterance(Wording.words(told))).actions().stream()
                        .map(Action::code)
                        .toList();
        return named.isEmpty()
                ? NUMBER.matcher(told)
                        .results()
                        .map(number -> number.group(1))
                        .filter(codes::isCode)
                        .map(number -> "action " + number)
                        .toList()
                : named;
    }

    private Set<String> owners(String told) {
        Set<String> named =
                CAPITALS.matcher(told)
                        .results()
                        .map(MatchResult::group)
                        .filter(name -> key.contains(name.toLowerCase(Locale.UK)))
                        .collect(Collectors.toSet());
        if (named.isEmpty()) {
            named.addAll(member(told));
        }
        if (named.isEmpty()) {
            CALLED.matcher(told).results().map(MatchResult::group).forEach(named::add);
        }
        return named;
    }

    /** The one thing that is named in place of what points at it. */
    private static String put(Pattern points, Supplier<Collection<String>> named, String asks) {
        if (!Worded.has(asks, points)) {
            return asks;
        }
        Collection<String> all = named.get();
        if (all.size() != 1) {
            return asks;
        }
        String name = all.iterator().next();
        return points.matcher(asks)
                .replaceFirst(found -> Matcher.quoteReplacement(name + said(found.group())));
    }

    /** What is said with a pronoun besides the name: "they're", "its". */
    private static String said(String pronoun) {
        String word = pronoun.toLowerCase(Locale.UK).replace('’', '\'');
        int cut = word.indexOf('\'');
        return switch (cut < 0 ? word : word.substring(cut)) {
            case "its", "their", "our", "ours" -> "'s";
            case "'s", "'re" -> " is";
            case "'ve" -> " has";
            default -> "";
        };
    }
}
