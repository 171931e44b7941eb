package io.benchmate.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What merely places an action where a filter puts it: "filed under Recognition", "entries sitting
 * at amber". Beside a filter such words are no topic; "recorded lectures" and "about parking" are.
 * The words stand in {@code placing.txt}. Pure but for the words that it takes.
 */
final class Placing {
    private static final Set<String> WORDS = WordFile.words("placing.txt");

    /** Whatever stands behind these is what an action is about. */
    private static final Set<String> ABOUT =
            Set.of(
                    "about",
                    "regarding",
                    "concerning",
                    "involve",
                    "involves",
                    "involving",
                    "around");

    /** Behind these a filter is named. */
    private static final Set<String> LEADING =
            Set.of(
                    "under", "in", "into", "at", "to", "on", "with", "for", "as", "against",
                    "within", "up");

    /** Asks of one thing, whatever it is called. */
    private static final Pattern OF_ONE =
            Pattern.compile(
                    "^(?:(?:so|and|ok) )*(?:is|are|was|were|has|have|did|does|do|will|when|can)"
                            + " (?:the|our|a|an|my|this|that)"
                            + " (?!(?:actions?|ones|rows|items|entries)\\b)");

    private static final Set<String> ARTICLES = Set.of("the", "our", "a", "an", "any", "some");

    /** Who asks so asks for no list, in which something is merely placed. */
    private static final Pattern OTHERWISE =
            Pattern.compile("\\b(?:how (?!many\\b)|who\\b|when\\b|why\\b|can (?:i|we)\\b)");

    private final Topics topics;

    Placing(Topics topics) {
        this.topics = topics;
    }

    /** Whether the word narrows nothing beside a filter. */
    static boolean silent(String word) {
        return Topics.chatter(word) || WORDS.contains(word);
    }

    /** Which words of a question narrow nothing beside the name of an owner or a theme. */
    static Predicate<String> silentIn(Utterance said) {
        return said.has(OTHERWISE) ? Topics::chatter : Placing::silent;
    }

    /** Takes what places an action; for a question that has a filter. */
    void take(Utterance said) {
        if (said.has(OF_ONE) || said.has(OTHERWISE)) {
            return;
        }
        for (int at = 0; at < said.words().size(); at++) {
            if (said.isFree(at) && WORDS.contains(said.words().get(at)) && places(said, at)) {
                said.take(at, at + 1);
            }
        }
    }

    private boolean places(Utterance said, int at) {
        if (isAbout(said.words(), at) || describes(said, at)) {
            return false;
        }
        Optional<PhraseTree.Found> phrase = topics.phraseOver(said, at);
        return phrase.isEmpty() || leadsToFilter(said, phrase.get());
    }

    private static boolean isAbout(List<String> words, int at) {
        int before = at - 1;
        while (before >= 0 && ARTICLES.contains(words.get(before))) {
            before--;
        }
        return before >= 0 && ABOUT.contains(words.get(before));
    }

    /** "Recorded lectures", "run with the union": it goes with something that is no filter. */
    private static boolean describes(Utterance said, int at) {
        List<String> words = said.words();
        int next = at + 1;
        while (next < words.size() && said.isFree(next) && silent(words.get(next))) {
            next++;
        }
        return next < words.size() && said.isFree(next);
    }

    /** "Going under" means something by itself, but not before the name of a theme. */
    private static boolean leadsToFilter(Utterance said, PhraseTree.Found phrase) {
        List<String> words = said.words();
        if (!LEADING.contains(words.get(phrase.until() - 1))) {
            return false;
        }
        int until = phrase.until();
        while (until < words.size() && said.isFree(until) && Topics.chatter(words.get(until))) {
            until++;
        }
        boolean silent = phrase.places().stream().map(words::get).allMatch(Placing::silent);
        return silent && until < words.size() && !said.isFree(until);
    }
}
