package io.benchmate.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a question while it is being understood: what one part of the grammar has taken, no
 * other reads again, and what nobody took is the topic. Mutable, used by one thread.
 */
final class Utterance {
    private final List<String> words;
    private final String line;
    private final Letters letters;
    private final int[] starts;
    private final BitSet taken = new BitSet();

    Utterance(List<String> words) {
        this.words = List.copyOf(words);
        this.line = String.join(" ", words);
        this.letters = Worded.letters(line);
        this.starts = new int[words.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + words.get(i - 1).length() + 1;
        }
    }

    private Utterance(Utterance other) {
        this.words = other.words;
        this.line = other.line;
        this.letters = other.letters;
        this.starts = other.starts;
    }

    /** The same words, of which nobody has taken any. */
    Utterance afresh() {
        return new Utterance(this);
    }

    List<String> words() {
        return words;
    }

    /** All words with single spaces between. */
    String line() {
        return line;
    }

    /** The places in the list of those wordings that may stand in it. */
    BitSet likely(Likely list) {
        return list.in(letters);
    }

    boolean has(Pattern pattern) {
        return maybe(pattern) && pattern.matcher(line).find();
    }

    /** Whether the whole line is so worded. */
    boolean is(Pattern pattern) {
        return maybe(pattern) && pattern.matcher(line).matches();
    }

    /** The whole line, where it is so worded. */
    Optional<MatchResult> whole(Pattern pattern) {
        if (!maybe(pattern)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** The first match, whether its words are free or not. */
    Optional<MatchResult> first(Pattern pattern) {
        if (!maybe(pattern)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** False only for what is surely not there; hundreds of patterns are looked for each time. */
    private boolean maybe(Pattern pattern) {
        return Telltales.of(pattern).maybe(letters);
    }

    /** The first match all of whose words are still free; they are taken. */
    Optional<MatchResult> take(Pattern pattern) {
        return find(pattern)
                .map(
                        found -> {
                            taken.set(wordAt(found.start()), wordAt(found.end() - 1) + 1);
                            return found;
                        });
    }

    /** A stretch of words, by the first and the one behind the last. */
    interface Stretch {
        boolean test(int from, int until);
    }

    /** As {@link #take(Pattern)}, but for matches that are spared. */
    Optional<MatchResult> take(Pattern pattern, Stretch spared) {
        Optional<MatchResult> found =
                find(
                        pattern,
                        match -> !spared.test(wordAt(match.start()), wordAt(match.end() - 1) + 1));
        found.ifPresent(one -> take(wordAt(one.start()), wordAt(one.end() - 1) + 1));
        return found;
    }

    /** The first match all of whose words are still free. */
    Optional<MatchResult> find(Pattern pattern) {
        return find(pattern, match -> true);
    }

    private Optional<MatchResult> find(Pattern pattern, Predicate<MatchResult> fits) {
        if (!maybe(pattern)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            boolean is = matcher.end() > matcher.start();
            if (is && free(matcher.start(), matcher.end()) && fits.test(matcher)) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** Takes every match; the matches. */
    List<MatchResult> takeAll(Pattern pattern) {
        List<MatchResult> all = new ArrayList<>();
        for (var next = take(pattern); next.isPresent(); next = take(pattern)) {
            all.add(next.get());
        }
        return all;
    }

    void take(int from, int until) {
        taken.set(from, until);
    }

    boolean isFree(int word) {
        return !taken.get(word);
    }

    /** How far, from here on, all words are free: the first place that is not, or the limit. */
    int freeUntil(int from, int limit) {
        int next = taken.nextSetBit(from);
        return next < 0 ? limit : Math.min(next, limit);
    }

    /** The words that nobody took, in order. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!taken.get(i)) {
                left.add(words.get(i));
            }
        }
        return left;
    }

    private boolean free(int start, int end) {
        int next = taken.nextSetBit(wordAt(start));
        return next < 0 || next > wordAt(end - 1);
    }

    private int wordAt(int offset) {
        int word = starts.length - 1;
        while (starts[word] > offset) {
            word--;
        }
        return word;
    }
}
