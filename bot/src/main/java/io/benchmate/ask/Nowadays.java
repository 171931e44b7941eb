package io.benchmate.ask;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** "What should we be getting on with right now?" asks for what runs today. Pure. */
final class Nowadays {
    private static final Pattern NOW =
            Pattern.compile(
                    "\\b(?:right now|now|at the moment|at present|currently|just now|presently"
                            + "|these days|today)\\b");

    private static final Pattern OUGHT =
            Pattern.compile(
                    "\\b(?:(?:should|ought|supposed|meant|due|need|needs|got|have|has)"
                        + " (?:(?:we|i|they|you|to|be|all) )*(?:doing|working on|getting on(?:"
                        + " with)?|on with|busy with|tackling|under ?way|going on|in hand|on the"
                        + " go|running|in play|cracking on(?: with)?|focus(?:ing|sing|ed)?"
                        + " on|concentrating on)|(?:is|are) (?:current|live|in play))(?:"
                        + " (?:with|on))?\\b");

    private static final Pattern ON_WITH =
            Pattern.compile("^(?:so |and )?what (?:should|ought) (?:we|i) .*\\bon with$");

    private Nowadays() {}

    /** What is asked so; its words are taken. */
    static Optional<DateAsk> in(Utterance said, LocalDate today) {
        boolean now = said.first(NOW).isPresent() || said.first(ON_WITH).isPresent();
        if (!now || said.take(OUGHT).isEmpty()) {
            return Optional.empty();
        }
        said.takeAll(NOW);
        return Optional.of(DateAsk.of(DateAsk.Kind.RUNS_NOW, new Period(today, today), "for now"));
    }
}
