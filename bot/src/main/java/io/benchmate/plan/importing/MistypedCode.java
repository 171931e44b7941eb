package io.benchmate.plan.importing;

/**
 * An id in which a letter seems to stand for the figure that it looks like ("l.3" beside "1.2"), or
 * a figure for a letter. It does not extend to letters of other alphabets.
 *
 * @param slip what was written for what
 * @param likely the id that was probably meant
 * @param taken whether another action has that id, so that this one cannot be found by it
 */
public record MistypedCode(int row, String code, String slip, String likely, boolean taken)
        implements Finding {
    @Override
    public String sentence() {
        return taken
                ? "The id %s looks like %s, with %s, and another action has the id %s. Please check it."
                        .formatted(code, likely, slip, likely)
                : "The id %s is probably %s, with %s. A search for %s finds it."
                        .formatted(code, likely, slip, likely);
    }
}
