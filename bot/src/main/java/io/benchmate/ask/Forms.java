package io.benchmate.ask;

import java.util.List;

/**
 * How a line of stems says a concept: by which of its forms, and where. Of the forms only those are
 * looked for whose bits are set (see {@link Concept#mark}): a row has few of them. Pure.
 */
final class Forms {
    private static final int LONG_TITLE = 70;
    private static final double LATE = 0.35;

    private Forms() {}

    /** How nearly the line says it, 0 to 1. */
    static double best(String line, Concept concept, long said) {
        List<Concept.Form> forms = concept.forms();
        double best = 0;
        for (int at = 0; at < forms.size() && said != 0; at++) {
            Concept.Form form = forms.get(at);
            boolean maybe = (said & Concept.mark(at)) != 0 && form.weight() > best;
            if (maybe && line.contains(form.padded())) {
                best = form.weight();
            }
        }
        return best;
    }

    /** How many letters of the title say it. */
    static double letters(String title, Concept concept, long said) {
        List<Concept.Form> forms = concept.forms();
        for (int at = 0; at < forms.size() && said != 0; at++) {
            Concept.Form form = forms.get(at);
            if ((said & Concept.mark(at)) != 0 && title.contains(form.padded())) {
                return form.stems().length() * form.weight();
            }
        }
        return 0;
    }

    /**
     * What a long title begins with is what it is about; what it ends with is how, or with whom.
     */
    static double early(String title, Concept concept, long said) {
        if (title.length() < LONG_TITLE) {
            return 1;
        }
        int first = title.length();
        List<Concept.Form> forms = concept.forms();
        for (int i = 0; i < forms.size(); i++) {
            boolean maybe = (said & Concept.mark(i)) != 0;
            int at = maybe ? title.indexOf(forms.get(i).padded()) : -1;
            first = at >= 0 ? Math.min(first, at) : first;
        }
        return 1 - LATE * first / title.length();
    }
}
