package io.benchmate.teams.desk;

import io.benchmate.people.People;
import io.benchmate.people.Person;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.revising.Proposals;

import java.util.Optional;

/** All that admins do with plans in the chat: load, correct, confirm, list, restore. */
final class PlanKeeping {
    private final Imports imports;
    private final History history;

    PlanKeeping(Plans plans, Revisions revisions, People people) {
        this.imports = new Imports(new Proposals(plans, revisions), plans, people);
        this.history = new History(plans, revisions, people);
    }

    /** The reply to a pasted table or a command; empty when the text is a question. */
    Optional<Reply> said(Incoming.Said said) {
        return imports.said(said).or(() -> history.said(said));
    }

    /** The reply to an import card's button; empty for other cards. */
    Optional<Reply> pressed(Incoming.Pressed pressed) {
        return imports.pressed(pressed);
    }

    Optional<Reply> refusesFile(Person person, Place place) {
        return imports.refusesFile(person, place);
    }

    Reply uploaded(Incoming.Uploaded uploaded) {
        return imports.uploaded(uploaded);
    }
}
