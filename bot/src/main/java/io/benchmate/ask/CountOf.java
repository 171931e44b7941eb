package io.benchmate.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * "How many of HR's are red?" counts an owner's actions; "how many of the technicians signed up?"
 * asks for a figure that a cell may tell. Pure.
 */
final class CountOf {
    private static final Pattern OF =
            Pattern.compile(
                    "\\bhow many of (?:the |our )?(\\w[\\w&]*(?: (?!(?:are|is|were|have|has)\\b)"
                            + "[\\w&]+){0,4}?)(?: (?:actions?|ones|items|tasks))?"
                            + "(?= (?:are|is|were|have|has)\\b)");
    private static final Pattern HOW_MANY_OF = Pattern.compile("\\bhow many(?: of)?\\b");

    /** "How many HR ones?" */
    private static final Pattern ONES =
            Pattern.compile(
                    "^(?:(?:so|and|but|ok) )*how many (?:of )?(?:the |our )?([\\w&+]+(?:"
                            + " [\\w&+]+){0,3}) (?:ones|actions|jobs|tasks|items)(?: (?:are|is)"
                            + " there)?$");

    private CountOf() {}

    /** Whether an owner's actions are to be counted; the words that ask for it are taken. */
    static boolean asked(Utterance said, Naming naming) {
        Optional<MatchResult> found = said.find(OF).or(() -> said.find(ONES));
        return found.filter(of -> isOwner(of.group(1), naming)).isPresent()
                && said.take(HOW_MANY_OF).isPresent();
    }

    private static boolean isOwner(String words, Naming naming) {
        Utterance part = new Utterance(List.of(words.split(" ")));
        boolean named = !naming.owners(part).isEmpty();
        return named && part.left().stream().allMatch("s"::equals);
    }
}
