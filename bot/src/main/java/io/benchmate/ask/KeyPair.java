package io.benchmate.ask;

import io.benchmate.ask.Intent.Explain;
import io.benchmate.ask.Intent.Subject;
import io.benchmate.plan.PlanFacts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * "TPB and HTN, what is the difference?" asks what the letters stand for, not what each of them
 * owns. Pure.
 */
final class KeyPair {
    private static final Pattern APART =
            Pattern.compile(
                    "\\b(?:differ\\w*|(?:the )?same(?! (?:actions?|ones|things|number|as"
                            + " many))|which is which|mixed up|muddled|tell .* apart)\\b");

    /** What they own is compared then. */
    private static final Pattern OWNED =
            Pattern.compile(
                    "\\b(?:actions?|ones|owns?|has|have|got|leads?|late|many|more|progress|doing"
                            + "|reds?|greens?|ambers?|blues?|on track|deadlines?|due)\\b");

    /** "What do TCSG and TCWG stand for?" */
    private static final Pattern STAND =
            Pattern.compile(
                    "\\bwhat (?:do|does) .+ (?:and|or) .+\\b(?:stand for|mean|short for)\\b"
                            + "|\\bwhat (?:are|is) (?:an? |the )?\\w+ and (?:the )?\\w+$");

    private static final String BETWEEN = "\n";

    private KeyPair() {}

    /** The lines of the key that are asked about; empty unless two are told apart. */
    static Optional<Intent> in(Utterance said, PlanFacts facts) {
        boolean two = said.has(STAND) || (said.has(APART) && !said.has(OWNED));
        if (facts.key().size() < 2 || !two) {
            return Optional.empty();
        }
        String line = " " + said.line() + " ";
        List<String> named =
                facts.key().entrySet().stream()
                        .filter(
                                one ->
                                        line.contains(folded(one.getKey()))
                                                || line.contains(shortName(one.getValue())))
                        .map(java.util.Map.Entry::getKey)
                        .toList();
        return named.size() == 2
                ? Optional.of(
                        new Explain(
                                Subject.KEY, named.stream().collect(Collectors.joining(BETWEEN))))
                : Optional.empty();
    }

    /** Whether a line of the key is asked about: each of them where none is named. */
    static boolean wants(Explain asked, String key) {
        return asked.words().isEmpty() || List.of(asked.words().split(BETWEEN)).contains(key);
    }

    private static String folded(String words) {
        return " " + String.join(" ", Wording.words(words)) + " ";
    }

    /** "The steering group" of "Technician Commitment Steering Group". */
    private static String shortName(String meaning) {
        List<String> words = Vocabulary.FIELD.folded(Wording.words(meaning));
        return " "
                + String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()))
                + " ";
    }
}
