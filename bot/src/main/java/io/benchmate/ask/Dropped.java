package io.benchmate.ask;

import io.benchmate.ask.CellAsk.Content;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a plan has let go: "which were overtaken?", "anything no longer relevant?". No colour says
 * so, but comments do. Pure.
 */
final class Dropped {
    private static final String GONE =
            "(?:(?:over|out)taken(?: by events)?|obsolete|out of"
                + " date|outdated|superseded|redundant|irrelevant|scrapped|shelved|binned|ditched|axed|abandoned|dropped|withdrawn|parked(?!"
                + " (?:till|until|for) (?:the )?(?:very )?(?:last|later|final|end|second|third)\\b|"
                + " (?:under|against|within|with|(?:in|at) (?!(?:the"
                + " (?:moment|meantime|end)|present|this"
                + " point)\\b))\\b)|discontinued|defunct|pointless now|past (?:its|their) sell"
                + " by|(?:give|given|gave) up on|dead$|fell by the wayside|fallen by the"
                + " wayside|died a death|dead in the water|(?:no longer|not)"
                + " (?:relevant|needed|required|applies|apply|applicable|valid|appropriate)(?:"
                + " (?:any ?more|any longer|now))?|let (?:it |them )?(?:go|drop))";

    private static final Pattern ASKED =
            Pattern.compile(
                    "\\b(?:(?:is|are|was|were|been|be|got|gets|get|has|have|become|gone|now|did"
                            + " we|have we|we have|that|which) )*"
                            + GONE
                            + "\\b(?: (?:and|or) (?:(?:is|are|was|has|have|been) )*"
                            + GONE
                            + ")*(?: (?:any ?more|now|since|along the way|by (?:events|now)))*");

    /** Only who asks which are so asks for a list, and nobody for what is parked outside. */
    private static final Pattern LIST =
            Pattern.compile(
                    "^(?:(?:and|so|but|ok|show me|list|tell me) )*(?:which|what|any|anything|are"
                        + " (?:there )?any|is (?:there )?anything|has anything|have any|did any|how"
                        + " many|the ones|ones)\\b(?!.*\\b(?:why|who|when)\\b)");

    private static final Pattern SAID =
            Pattern.compile(
                    "(?i)\\b(?:obsolete|superseded|redundant|abandoned|dropped|withdrawn|discontinued|cancelled|shelved|parked|scrapped|phased"
                        + " out|overtaken|not being taken forward|not (?:be"
                        + " )?(?:pursued|progressed|taken forward)|no longer"
                        + " (?:used|needed|relevant|required|applicable|applies|going ahead|in use"
                        + "|pursued|appropriate))\\b");

    private Dropped() {}

    /** That each was let go; the words that ask so are taken. */
    static Optional<CellAsk> in(Utterance said) {
        return said.has(LIST) && said.take(ASKED).isPresent()
                ? Optional.of(new CellAsk(Field.EVIDENCE, Content.DROPPED, "been let go"))
                : Optional.empty();
    }

    static boolean asked(PlanQuery query) {
        CellAsk cell = query.columns().cell();
        return cell != null && cell.content() == Content.DROPPED;
    }

    /** Whether its status or its comments say so. */
    static boolean is(Action action) {
        boolean said =
                action.text(Field.EVIDENCE).filter(text -> SAID.matcher(text).find()).isPresent();
        return said || SAID.matcher(action.status().printed()).find();
    }
}
