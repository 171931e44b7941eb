package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is odd about a printed id, so that a search for what is seen would miss it. */
final class OddCodes {
    private static final char LOST = '\uFFFD';

    /** Excel takes a text that begins so for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+@].*|-.*[-+*/^(].*");

    private OddCodes() {}

    /** Each as the end of a sentence that begins with the id; none for a usual id. */
    static List<String> in(String code, boolean unseen) {
        List<String> odd = new ArrayList<>();
        if (code.indexOf(LOST) >= 0) {
            odd.add("has a character that was lost when it was saved");
        }
        if (FORMULA.matcher(code).matches()) {
            odd.add("looks like a formula that was not worked out");
        }
        if (unseen) {
            odd.add("was written with characters that nobody sees; I left them out");
        }
        return odd;
    }
}
