package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * "The physics one" after a few of many that fit: none of those shown is on physics, but another
 * that fits what was asked before is. Pure.
 */
final class OneOfThem {
    private static final Pattern THE_ONE =
            Pattern.compile(
                    "(?:(?:and|so|ok|but|what about|how about) )*the (?:\\w+ ){1,3}one(?: then| please)?");

    private OneOfThem() {}

    /** Whether it says no more than which one: "and the physics one?" */
    static boolean asked(PlanQuery query, String line) {
        return !query.filters()
                && query.named().isEmpty()
                && !query.topic().known().isEmpty()
                && Worded.is(line, THE_ONE);
    }

    /** The intent itself, or with the actions that fit the former topic and the new one. */
    static Intent of(Intent intent, @Nullable Remembered before, Finder finder) {
        if (before == null
                || !(intent instanceof Intent.Look look)
                || look.query().among() == null
                || look.query().topic().known().isEmpty()
                || !finder.both(look.query()).isEmpty()) {
            return intent;
        }
        Topic former = Queries.of(before.intent()).map(PlanQuery::topic).orElse(Topic.NONE);
        List<Action> fit =
                finder.about(former).stream()
                        .filter(hit -> hit.covered() >= Choice.CONFIDENT)
                        .map(hit -> hit.row().action())
                        .toList();
        List<Action> both =
                Answering.actions(Choice.wide(finder.about(look.query().topic()))).stream()
                        .filter(fit::contains)
                        .toList();
        return both.isEmpty()
                ? intent
                : new Intent.Look(PlanQuery.ALL.about(both), look.asked(), Breadth.ONE);
    }
}
