package io.benchmate.ask;

import io.benchmate.plan.Progress;

import java.util.regex.Pattern;

/**
 * "Which finished late?" asks when things were finished, which a plan's status does not tell. Pure.
 */
final class Punctual {
    private static final Pattern IN_TIME =
            Pattern.compile(
                    "(?<!\\b(?:not|nt) (?:get |got |been"
                        + " )?)\\b(?:done|finished|completed?|delivered|closed|achieved|signed off)"
                        + " (?:(?:it|them|all|and|dusted) )*(?:(?:in (?:good )?|on |ahead of"
                        + " |before )time|(?<!not )late|early|behind schedule|(?:ahead of|on|to)"
                        + " (?:schedule|(?:its|their|the) (?:deadline|due"
                        + " date))|(?:before|after|past|by|within) (?:its|their|the)"
                        + " (?:deadline|due date|date|time))s?\\b");

    private static final Pattern WORDS =
            Pattern.compile(
                    "\\b(?:in (?:good )?time|on"
                        + " time|late|early|ahead|schedule|before|after|deadlines?|due dates?)\\b");

    private Punctual() {}

    /** Takes the words that ask so, which are no topic and no date. */
    static void take(Utterance said) {
        if (said.has(IN_TIME)) {
            said.takeAll(WORDS);
        }
    }

    static boolean asked(Utterance said, StatusAsk status) {
        return status.progress() == Progress.DONE && !status.not() && said.has(IN_TIME);
    }
}
