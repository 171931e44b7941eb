package io.benchmate.ask;

import java.util.regex.Pattern;

/**
 * "Which are red?", "ones with a date?" after what somebody owns or what stands under a theme:
 * asked of those, since nothing else is named. The filters taken over are told, and can be taken
 * off. Pure.
 */
final class Narrowing {
    private static final Pattern OF_THOSE =
            Pattern.compile(
                    "(?:(?:and|so|but|ok|just|only) )*(?:(?:which|any)(?: ones?| of them)?(?:"
                            + " (?:are|is|have|has|do|does|need|needs|got|due)\\b.*| \\w+)|(?:the"
                            + " )?(?:\\w+ )?ones?(?: (?:with|without|that|which)\\b.*)?|(?:not"
                            + " )?\\w+)");

    /** "In estates?" after what is red. */
    private static final Pattern IN_A_GROUP =
            Pattern.compile("(?:in|under|for|with|on) (?:the )?\\S+(?: \\S+){0,3}");

    /** "Apart from 2.4" after a list that has it. */
    private static final Pattern LEAVING_OUT =
            Pattern.compile(
                    "(?:(?:and|but|so|ok|no|just) )*(?:all |everything |the rest )?(?:but|bar"
                            + "|apart from|aside from|other than|except|excluding|excepting|minus"
                            + "|without|not counting|leave out|leaving out|drop|ignore|ignoring)"
                            + " .*");

    private Narrowing() {}

    static boolean asked(String line, PlanQuery query, Remembered before) {
        PlanQuery old = Queries.of(before.intent()).orElse(PlanQuery.ALL);
        boolean bare = query.topic().isEmpty() && query.named().isEmpty() && query.filters();
        boolean grouped = !query.themes().isEmpty() || !query.owners().isEmpty();
        boolean wasGrouped = !old.themes().isEmpty() || !old.owners().isEmpty();
        boolean wasTimed = old.status() != null || old.date() != null;
        boolean spares = !query.spared().isEmpty() && Worded.is(line, LEAVING_OUT);
        return bare
                && before.shown().size() > 1
                && (grouped || spares
                        ? spares || wasTimed && Worded.is(line, IN_A_GROUP)
                        : wasGrouped && Worded.is(line, OF_THOSE));
    }
}
