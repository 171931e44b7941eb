package io.benchmate.plan.recording;

import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Standing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was given up of one action for the word of files, seen from the moment at which a revision
 * ceased to be live; pure.
 *
 * @param history everything recorded about the action, oldest first
 * @param until the moment at which the next revision went live
 */
record GivenUp(List<Recording> history, Instant until) {

    /** What stands again when the revision comes back: given up for a file of later. */
    List<Recording> back() {
        List<Recording> reversed = Stream.concat(history.stream(), reversals().stream()).toList();
        return without(Standing.of(reversed), Standing.of(history));
    }

    /** The takings back that bring {@link #back} about; those that would change nothing are out. */
    List<Recording> reversals() {
        List<Recording> standing = Standing.of(history);
        Map<String, Instant> undone = undone();
        return withdrawals()
                .filter(each -> !each.at().isBefore(until) && !undone.containsKey(each.key()))
                .map(each -> saying(each, new Recorded.Undone(each.what().field(), each.key())))
                .filter(each -> !without(Standing.of(with(each)), standing).isEmpty())
                .toList();
    }

    /** What gives way again: given up for the revision's own file, and brought back since. */
    List<Recording> away() {
        return Standing.of(history).stream()
                .filter(this::gaveWay)
                .toList();
    }

    /** The withdrawals that bring {@link #away} about. */
    List<Recording> withdrawals(List<Recording> away) {
        return away.stream()
                .map(each -> saying(each, new Recorded.Withdrawn(each.what().field())))
                .toList();
    }

    private boolean gaveWay(Recording one) {
        Map<String, Instant> undone = undone();
        return withdrawals()
                .filter(each -> each.what().field() == one.what().field())
                .filter(each -> each.at().isBefore(until) && one.at().isBefore(each.at()))
                .map(each -> undone.getOrDefault(each.key(), Instant.MIN))
                .anyMatch(broughtBack -> !broughtBack.isBefore(until));
    }

    private Stream<Recording> withdrawals() {
        return history.stream().filter(each -> each.what() instanceof Recorded.Withdrawn);
    }

    private Map<String, Instant> undone() {
        Map<String, Instant> undone = new HashMap<>();
        for (Recording each : history) {
            if (each.what() instanceof Recorded.Undone(_, String key)) {
                undone.put(key, each.at());
            }
        }
        return undone;
    }

    private List<Recording> with(Recording one) {
        return Stream.concat(history.stream(), Stream.of(one)).toList();
    }

    private static Recording saying(Recording about, Recorded what) {
        return new Recording(
                about.plan(), about.action(), what, about.printedThen(), about.by(), about.at());
    }

    private static List<Recording> without(List<Recording> some, List<Recording> those) {
        List<String> keys = those.stream().map(Recording::key).toList();
        return some.stream().filter(each -> !keys.contains(each.key())).toList();
    }
}
