package io.benchmate.nudge.review;

import io.benchmate.plan.Action;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of evidence that people recorded.
 *
 * @param author empty where names are left out
 * @param on the day, in the institution's zone
 */
public record Piece(String code, String title, String text, String author, LocalDate on) {

    /** In the plan's order, and of one action the oldest first. */
    static List<Piece> since(@Nullable LocalDate first, Snapshot now, Signing signing) {
        List<Piece> pieces = new ArrayList<>();
        for (Action action : now.laid().actions()) {
            for (Recording each : now.standing().getOrDefault(action.id(), List.of())) {
                LocalDate day = signing.day(each);
                if (each.what() instanceof Recorded.Evidence(String text)
                        && (first == null || !day.isBefore(first))) {
                    pieces.add(
                            new Piece(
                                    action.code(),
                                    action.title(),
                                    text,
                                    Signing.author(each.by()),
                                    day));
                }
            }
        }
        return pieces;
    }
}
