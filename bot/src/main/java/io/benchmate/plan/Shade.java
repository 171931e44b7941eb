package io.benchmate.plan;

/**
 * The colour or word that a plan's status column shows. What it means is for the plan's {@link
 * Legend} to say.
 */
public enum Shade {
    BLUE("Blue"),
    GREEN("Green"),
    AMBER("Amber"),
    RED("Red"),
    /** A word that is no colour, such as "Complete". */
    WORDS("In words"),
    /** The plan had a mark here, but its colour was lost. */
    ILLEGIBLE("Status not legible"),
    /** The plan has no status here. */
    NONE("No status given");

    private final String words;

    Shade(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether this is one of the four colours. */
    public boolean isColour() {
        return ordinal() <= RED.ordinal();
    }
}
