package io.benchmate.ask;

/** Which side of an action a question asks about. */
enum Asked {
    WHEN,
    WHO,
    STATUS,
    COLOUR,
    WHERE,
    COST,
    /** What something costs, not what was spent. */
    PRICE,
    NUMBER,
    /** How many there have been, which no aim tells. */
    REACHED,
    /** How many came. */
    TURNOUT,
    MEASURE,
    EVIDENCE,
    RATING,
    FUTURE,
    HAPPENED,
    DOER,
    /** The name of a person. */
    NAME,
    HOUR,
    PAY,
    ANNEX,
    CONTACT
}
