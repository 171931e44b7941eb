package io.benchmate.teams.desk;

import io.benchmate.card.Rendered;
import io.benchmate.people.Person;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is asked before the plan is: looking after plans, and every other corner in turn. */
final class Corners {
    private final PlanSteps plans;
    private final List<Corner> others;

    Corners(PlanSteps plans, List<Corner> others) {
        this.plans = plans;
        this.others = List.copyOf(others);
    }

    Optional<Reply> said(Incoming.Said said) {
        return plans.said(said).or(() -> first(corner -> corner.said(said)));
    }

    Optional<Reply> pressed(Incoming.Pressed pressed) {
        return plans.pressed(pressed).or(() -> first(corner -> corner.pressed(pressed)));
    }

    Reply consented(Incoming.Consented consented) {
        return first(corner -> corner.consented(consented)).orElseGet(Reply.Silence::new);
    }

    /** The plan's answer with what others know of the same thing. */
    Reply beside(Incoming.Said said, Reply answer) {
        Reply all = answer;
        for (Corner corner : others) {
            all = corner.beside(said, all);
        }
        return all;
    }

    Reply shown(Incoming.Shown shown) {
        return first(corner -> corner.shown(shown)).orElseGet(Reply.Silence::new);
    }

    private Optional<Reply> first(Function<Corner, Optional<Reply>> ask) {
        for (Corner corner : others) {
            Optional<Reply> reply = ask.apply(corner);
            if (reply.isPresent()) {
                return reply;
            }
        }
        return Optional.empty();
    }

    Optional<Reply> refusesFile(Person person, Place place) {
        return others.stream().anyMatch(corner -> corner.takesFilesFrom(person, place))
                ? Optional.empty()
                : plans.refusesFile(person, place);
    }

    Optional<Rendered> reading(Incoming.Uploaded uploaded) {
        return plans.reading(uploaded);
    }

    Reply uploaded(Incoming.Uploaded uploaded) {
        return first(corner -> corner.uploaded(uploaded)).orElseGet(() -> plans.uploaded(uploaded));
    }
}
