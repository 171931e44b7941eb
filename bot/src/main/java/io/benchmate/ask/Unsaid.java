package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a question asks for, or narrows it to, that none of the rows says, itself or by another
 * name: the welding in "is there an apprenticeship in welding?" A row that speaks of
 * apprenticeships does not tell that, however well it fits the rest. Talk, and the words of every
 * plan's prose, need not be said. Pure.
 */
final class Unsaid {
    private static final Set<Asked> SUMS = Set.of(Asked.COST, Asked.PRICE);

    private final Topic topic;
    private final List<Row> rows;

    /**
     * @param topic what the question is about, without the words that ask for a side of it
     * @param rows those that are to answer it
     */
    Unsaid(Topic topic, List<Row> rows) {
        this.topic = topic;
        this.rows = rows;
    }

    /** The first such words; empty when all is said. */
    Optional<String> in(List<Phrase> phrases) {
        return phrases.stream().map(this::unsaid).filter(words -> !words.isEmpty()).findFirst();
    }

    private String unsaid(Phrase phrase) {
        List<String> words = phrase.words();
        List<String> unsaid = new ArrayList<>();
        for (String word : words) {
            boolean lacks = lacks(word, phrase.kind());
            if (!lacks && phrase.kind() != Phrase.Kind.THING) {
                break;
            }
            if (lacks) {
                unsaid.add(word);
            }
        }
        boolean narrows = phrase.kind() != Phrase.Kind.NARROWED || narrows(unsaid, words);
        return narrows ? spoken(unsaid) : "";
    }

    /**
     * "The law faculty" is narrowed by its first word; "the laser cutter retires" is a sentence.
     */
    private boolean narrows(List<String> unsaid, List<String> words) {
        String last = words.getLast();
        boolean group = Grammar.GROUPS.contains(last) || FocusWords.folk(last);
        boolean others = !unsaid.isEmpty() && Hands.outsiders(unsaid.getFirst());
        return FocusWords.group(last)
                || others && unsaid.getFirst().equals(words.getFirst())
                || unsaid.size() < words.size() && (group || said(last));
    }

    private boolean said(String word) {
        return concept(word).filter(one -> strength(one) > 0 || light(one)).isPresent();
    }

    private boolean lacks(String word, Phrase.Kind kind) {
        if (word.length() < 3 || FocusWords.vague(word) || Grammar.numeral(word)) {
            return false;
        }
        if (FocusWords.silent(word)) {
            return kind == Phrase.Kind.THING && !given(word);
        }
        return concept(word)
                .filter(one -> strength(one) == 0)
                .filter(one -> !light(one) || FocusWords.group(word))
                .isPresent();
    }

    /** "Is there a budget" is told by a sum, or where the row speaks of a budget. */
    private boolean given(String word) {
        Optional<Asked> asked = FocusWords.asks(word).filter(SUMS::contains);
        return asked.isEmpty()
                || said(word)
                || rows.stream()
                        .anyMatch(
                                row -> !Sentences.all(row.action(), asked.get()::toldBy).isEmpty());
    }

    private static boolean light(Concept concept) {
        return Vocabulary.FIELD.light(concept.own());
    }

    private Optional<Concept> concept(String word) {
        String spoken = " " + Vocabulary.FIELD.spoken(word) + " ";
        return topic.concepts().stream()
                .filter(one -> (" " + one.words() + " ").contains(spoken))
                .findFirst();
    }

    private double strength(Concept concept) {
        return rows.stream().mapToDouble(row -> Relevance.strength(row, concept)).max().orElse(0);
    }

    private static String spoken(List<String> words) {
        return words.stream().map(Vocabulary.FIELD::spoken).collect(Collectors.joining(" "));
    }
}
