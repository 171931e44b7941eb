package io.benchmate.ask;

import java.util.function.Predicate;

/**
 * Which side of an action a question asks about. Where it asks for a value, such as a sum or a
 * name, only a sentence that holds a value of that kind tells it: an aim of "20 by 2023" does not
 * tell how many there have been, nor a due date how long a course lasts. The wordings of each stand
 * in {@code asked.txt}.
 */
enum Asked {
    WHEN(Sentences::dated),
    WHO(Sentences::leads),
    STATUS,
    COLOUR,
    WHERE(Sentences::places),
    COST(Sentences::money),
    /** What something costs, not what was spent. */
    PRICE(Sentences::prices),
    NUMBER(Sentences::counts),
    /** A part of a whole: "what percentage". */
    SHARE(Sentences::shares),
    /** How long something lasts. */
    LENGTH(Sentences::lasts),
    /** How often something comes round, where a cell beside the timescale tells it. */
    RHYTHM(Sentences::recurs),
    /** Some of many by their names: "which universities". */
    WHICH(Sentences::instances),
    /** What was found out, which no status tells. */
    FINDING,
    /** Why something is late, was dropped or was chosen, which no colour tells. */
    REASON,
    /** Why it is in the plan at all. */
    RATIONALE,
    /** What it is to bring, where no column tells why it is in the plan. */
    PURPOSE,
    /** The words of a definition, not that there is to be one. */
    WORDING(Sentences::defines),
    /** How many there have been, which no aim tells. */
    REACHED(sentence -> Sentences.tallies(sentence) && !Aims.in(sentence)),
    /** How many came. */
    TURNOUT(Sentences::attended),
    MEASURE,
    EVIDENCE,
    RATING,
    PRIORITY,
    FUTURE,
    HAPPENED(Sentences::happened),
    DOER(Sentences::names),
    /** The name of a person. */
    NAME(Sentences::persons),
    HOUR,
    PAY,
    ANNEX,
    /** How it went for the asker alone: "has my application been approved". */
    CASE,
    CONTACT;

    private final Predicate<String> told;

    Asked() {
        this(sentence -> false);
    }

    Asked(Predicate<String> told) {
        this.told = told;
    }

    /** Whether a sentence holds such a value; false for what only a whole cell can tell. */
    boolean toldBy(String sentence) {
        return told.test(sentence);
    }
}
