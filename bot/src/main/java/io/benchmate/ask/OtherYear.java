package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "And the year after?" asks what was just asked of a year for its neighbour. Pure. */
final class OtherYear {
    private static final Pattern OTHER_YEAR =
            Pattern.compile(
                    "^(?:(?:and|but|so|ok|now) )*(?:what about |how about )?(?:in |for )?(?:the"
                        + " )?(?:(next year|following year|year after|after that)|(?:previous|last)"
                        + " year|year before|before that)(?: that)?(?: one)?$");

    /** In characters; "and what about the year after that one?" has 40. */
    private static final int LONGEST = 200;

    private static final Shorthand SHORTHAND = new Shorthand(_ -> false);

    private OtherYear() {}

    /** Whether a question names a year of which nothing that was shown speaks. */
    static boolean isNamed(String line, List<Action> shown) {
        Years years = Years.in(line);
        return !years.isEmpty()
                && shown.stream()
                        .flatMap(action -> action.cells().values().stream())
                        .noneMatch(cell -> years.areIn(cell.text()));
    }

    /** The question before, moved to that year; empty for any other question. */
    static Optional<String> of(String text, Remembered before) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String line = String.join(" ", Wording.words(SHORTHAND.spelt(text)));
        Matcher other = OTHER_YEAR.matcher(line);
        return other.matches() && !Years.in(before.typed()).isEmpty()
                ? Optional.of(Years.moved(before.typed(), other.group(1) == null ? -1 : 1))
                : Optional.empty();
    }
}
