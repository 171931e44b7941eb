package io.benchmate.ask;

import java.util.List;

/**
 * Whether a question after persons asks for them by name, not for whoever keeps the action: "who is
 * our rep", "who are the two people", "which technicians run the site". Pure.
 */
final class Persons {
    private Persons() {}

    /** For "who". */
    static boolean byName(Focus focus, List<String> words) {
        return role(focus)
                || somebody(focus, words)
                || attends(focus, words)
                || inside(focus, words);
    }

    /** For "which technicians". */
    static boolean among(Focus focus, List<String> words) {
        return focus.past()
                || wasOne(focus, words)
                || Grammar.got(focus, words)
                || act(focus, words);
    }

    /** "Which technician was chosen". */
    private static boolean wasOne(Focus focus, List<String> words) {
        return Grammar.ONE_OF_FOLK.contains(words.get(focus.from() + 1));
    }

    /** "Which technicians run the site", "which are reps", but not "which can apply". */
    private static boolean act(Focus focus, List<String> words) {
        int next = focus.until();
        String before = words.get(next - 1);
        String verb = focus.verb();
        boolean are = Grammar.BE.contains(before);
        boolean role =
                words.subList(next, Math.min(words.size(), next + 3)).stream()
                        .anyMatch(word -> FocusWords.in("ROLE", word));
        return !verb.isEmpty()
                && (are ? role : !Grammar.helps(before) && !FocusWords.in("GROUPED", verb));
    }

    /** "Who are the two people", "who is the technician on the board", "who speaks for us". */
    private static boolean somebody(Focus focus, List<String> words) {
        if (focus.thing().size() != 1 || focus.until() == words.size()) {
            return FocusWords.in("STANDS-FOR", focus.verb());
        }
        boolean several =
                FocusWords.in("SEVERAL", focus.head())
                        && Grammar.FOLK.contains(words.get(focus.until()));
        return several
                || Grammar.ONE_OF_FOLK.contains(focus.head())
                        && Grammar.NARROWING.contains(words.get(focus.until()));
    }

    /** "Who is coming to the lunch", "who is speaking at it": the guest, not the owner. */
    private static boolean attends(Focus focus, List<String> words) {
        int verb = focus.until() - focus.thing().size();
        boolean at = verb + 1 < words.size() && FocusWords.in("AT", words.get(verb + 1));
        return at && focus.thing().isEmpty() && FocusWords.in("ATTENDS", words.get(verb));
    }

    /** "Who in HR is helping": somebody of the owner's people. */
    private static boolean inside(Focus focus, List<String> words) {
        int next = focus.from() + 1;
        return next < words.size() && FocusWords.in("INSIDE", words.get(next));
    }

    /** "Who is our rep". */
    static boolean role(Focus focus) {
        return focus.thing().stream().anyMatch(word -> FocusWords.in("ROLE", word))
                || FocusWords.in("ROLE", FocusWords.two(focus));
    }
}
