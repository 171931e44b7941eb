package io.benchmate.plan.revising;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.Signature;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a person recorded of an action in Benchmate, on top of the file.
 *
 * @param field what it is about; evidence adds to what the plan says, all else takes its place
 * @param text what was recorded
 * @param over what the file said at the time; empty for a blank cell
 * @param by the person's name, for showing
 * @param on the day, in the institution's zone
 */
public record Recording(
        ActionId action, Field field, String text, String over, String by, LocalDate on) {

    /** As it is kept; not for an owner's mapping to a person, which is no cell. */
    public static Recording of(io.benchmate.plan.Recording kept, ZoneId zone) {
        return new Recording(
                kept.action(),
                kept.what().field(),
                kept.what().text(),
                kept.printedThen(),
                kept.by().name(),
                LocalDate.ofInstant(kept.at(), zone));
    }

    /** Beside evidence there is nothing that the plan prints. */
    Signature signature() {
        return new Signature(by, on, "");
    }

    /** "recorded by Priya Nair on 3 March 2026". */
    String words() {
        return signature().words();
    }
}
