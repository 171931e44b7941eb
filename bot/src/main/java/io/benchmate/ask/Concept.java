package io.benchmate.ask;

import java.util.List;

/**
 * One thing that a question is about: a word or a phrase, and what else it may be called.
 *
 * @param words as asked
 * @param forms what to look for, as stems; the first is the word itself
 * @param known whether the vocabulary or the plan has the word; chatter has none of it
 * @param missing whether it is something outside such plans, and this plan has none of it
 */
record Concept(String words, List<Form> forms, boolean known, boolean missing) {
    Concept {
        forms = List.copyOf(forms);
    }

    /** Set for all forms of a concept. */
    static final long ALL_FORMS = -1;

    /** The bit of a form, by its place; that of the first is the 65th's too. */
    static long mark(int form) {
        return 1L << form;
    }

    /** The word or phrase itself, as stems. */
    String own() {
        return forms.getFirst().stems();
    }

    /**
     * One way of saying it.
     *
     * @param stems the stems in order, separated by single spaces
     * @param weight 1 for the word itself, less for what is merely near it
     * @param padded the stems as they stand in a line of stems
     */
    record Form(String stems, double weight, String padded) {
        Form(String stems, double weight) {
            this(stems, weight, " " + stems + " ");
        }
    }
}
