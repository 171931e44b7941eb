package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a question after the date of an occasion is told. An action's timescale is the date of
 * the fair where the action is the fair; where it is to get technicians a stall at the fair, only a
 * sentence that speaks of the fair with a date tells it. Pure.
 */
final class Occasions {
    private static final String OCCASION =
            "(?:conferences?|ceremon(?:y|ies)|graduations?|summits?|fairs?|festivals?|congress|expo"
                    + "|open ?days?|forums?|dinner|lunch|meetings?|events?|symposium|inductions?)";

    private static final Pattern ASKED =
            Pattern.compile(
                    "^(?:(?:so|and|ok|hi|but) )*(?:(?:(?:what|which) (?:dates?|days?|week)|when)"
                            + " (?:is|are|will|does|do)|(?:what (?:is|are) )?(?:the )?dates?"
                            + " (?:of|for))(?: (?:the|our|this|that|year|s|next|annual|20\\d\\d))*"
                            + " (?:\\w+ ){0,3}"
                            + OCCASION
                            + "(?: (?:be|is|are|on|held|happen|happening|take|taking|place|this"
                            + "|next|year|again|20\\d\\d))*\\b");

    /** Behind these an occasion is where something is to be done, not what is to be held. */
    private static final Set<String> INSIDE =
            Set.of(
                    "at",
                    "in",
                    "on",
                    "to",
                    "for",
                    "attending",
                    "attend",
                    "attended",
                    "attends",
                    "during",
                    "with");

    /** Asks for the time of the action, and not for the day of the occasion. */
    private static final Pattern WORK =
            Pattern.compile(
                    "\\b(?:due|start\\w*|finish\\w*|ready|planned|scheduled|done|doing|needs?"
                            + "|timescales?|complet\\w+|sorted|begin\\w*)\\b");

    private static final Pattern MONTH =
            Pattern.compile(
                    "\\b(?:May|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*)\\b"
                            + "|\\b\\d{1,2}/\\d{1,2}\\b");

    private final IndexedPlan plan;
    private final Topic topic;
    private final String line;

    Occasions(IndexedPlan plan, Topic topic, String question) {
        this.plan = plan;
        this.topic = topic;
        this.line = plan.utterance(question).line();
    }

    /** Whether an occasion's date is asked for, and each action only speaks of the occasion. */
    boolean undated(List<Action> actions) {
        return onlySpokenOf(actions) && actions.stream().noneMatch(this::dated);
    }

    /** Whether an occasion's date is asked for, and these actions are about other things. */
    boolean onlySpokenOf(List<Action> actions) {
        return Worded.has(line, ASKED)
                && !Worded.has(line, WORK)
                && !topic.known().isEmpty()
                && actions.stream().allMatch(this::inside);
    }

    private boolean dated(Action action) {
        OnTopic onTopic = new OnTopic(plan, topic);
        return action.cells().values().stream()
                .flatMap(cell -> Sentences.of(cell.text()).stream())
                .anyMatch(text -> MONTH.matcher(text).find() && onTopic.test(text));
    }

    /** Whether all that the title says of the topic stands behind such a word. */
    private boolean inside(Action action) {
        List<String> words =
                Arrays.asList(action.title().toLowerCase(Locale.UK).split("[^\\w'-]+"));
        for (int at = 0; at < words.size(); at++) {
            if (INSIDE.contains(words.get(at))) {
                return !new OnTopic(plan, topic).test(String.join(" ", words.subList(0, at)));
            }
        }
        return !new OnTopic(plan, topic).test(action.title());
    }
}
