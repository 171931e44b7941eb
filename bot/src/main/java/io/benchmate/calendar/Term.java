package io.benchmate.calendar;

/** The terms that UK universities speak of, whatever they call them. */
public enum Term {
    /** The first of the academic year. */
    AUTUMN,
    /** The first, where it is called Michaelmas or Martinmas and begins in October. */
    MICHAELMAS,
    /** The second: spring, Hilary, Lent, Epiphany, Candlemas. */
    SPRING,
    /** The third: summer, Trinity, Easter term. */
    SUMMER,
    SEMESTER_1,
    SEMESTER_2;

    /** Whether it begins in the calendar year in which the academic year begins. */
    public boolean opensTheYear() {
        return switch (this) {
            case AUTUMN, MICHAELMAS, SEMESTER_1 -> true;
            case SPRING, SUMMER, SEMESTER_2 -> false;
        };
    }
}
