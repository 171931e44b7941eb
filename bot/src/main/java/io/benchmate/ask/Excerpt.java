package io.benchmate.ask;

import java.util.Arrays;
import java.util.List;

/**
 * The part of a long passage that speaks of what was asked: cells hold lists without any full stop.
 * Pure.
 */
final class Excerpt {
    /** Characters, besides the dots: three lines of a card on a telephone. */
    static final int LONGEST = 280;

    /** Words kept before the first that was asked about. */
    private static final int BEFORE = 8;

    /** As many words together may be a phrase that was asked about. */
    private static final int PHRASE = 4;

    private final IndexedPlan plan;
    private final List<String> asked;

    Excerpt(IndexedPlan plan, Topic topic) {
        this.plan = plan;
        this.asked =
                topic.telling().known().stream()
                        .flatMap(concept -> concept.forms().stream())
                        .map(Concept.Form::padded)
                        .toList();
    }

    /** The passage itself where it is short; else from shortly before what was asked about. */
    String of(String passage) {
        if (passage.length() <= LONGEST) {
            return passage;
        }
        String[] words = passage.split(" ");
        int from = Math.max(0, first(words) - BEFORE);
        String rest = String.join(" ", Arrays.asList(words).subList(from, words.length));
        return (from == 0 ? "" : "… ") + cut(rest);
    }

    private int first(String[] words) {
        for (int at = 0; at < words.length; at++) {
            int until = Math.min(words.length, at + PHRASE);
            String line = plan.line(String.join(" ", Arrays.asList(words).subList(at, until)));
            if (asked.stream().anyMatch(line::startsWith)) {
                return at;
            }
        }
        return 0;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > LONGEST / 2 ? end : LONGEST) + " …";
    }
}
