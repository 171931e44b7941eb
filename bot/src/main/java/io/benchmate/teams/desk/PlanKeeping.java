package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.card.Rendered;
import io.benchmate.people.People;
import io.benchmate.people.Person;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.recording.Settling;
import io.benchmate.plan.revising.Proposals;

import java.util.Optional;

/** All that admins do with plans in the chat: load, correct, confirm, list, restore, record. */
final class PlanKeeping {
    private final Imports imports;
    private final History history;
    private final Restoring restoring;
    private final PlansPage page;
    private final Records records;

    /** What people recorded, and what may be done next once a plan is live. */
    record Beside(Settling settling, Records records, Next next) {}

    /** A step that another part of the bot offers when a plan went live. */
    interface Next {
        Optional<Notice.Button> of(PlanId plan);
    }

    PlanKeeping(Plans plans, Revisions revisions, Readings readings, People people, Beside beside) {
        Settling settling = beside.settling();
        Confirming confirming = new Confirming(revisions, settling, readings);
        this.imports =
                new Imports(
                        new Proposals(plans, revisions),
                        plans,
                        people,
                        confirming,
                        new NotesAlone(plans, revisions),
                        beside.next());
        this.restoring = new Restoring(revisions, settling, people);
        this.page = new PlansPage(plans, revisions, people);
        this.history = new History(plans, revisions, people, restoring, page);
        this.records = beside.records();
    }

    /** The reply to a pasted table or a command; empty when the text is a question. */
    Optional<Reply> said(Incoming.Said said) {
        return imports.said(said).or(() -> history.said(said)).or(() -> records.said(said));
    }

    /** The reply to a button of these cards; empty for other cards. */
    Optional<Reply> pressed(Incoming.Pressed pressed) {
        return imports.pressed(pressed)
                .or(() -> restoring.pressed(pressed))
                .or(() -> page.pressed(pressed))
                .or(() -> records.pressed(pressed));
    }

    /** What to say while a long file is read. */
    Optional<Rendered> reading(Incoming.Uploaded uploaded) {
        return imports.reading(uploaded);
    }

    Optional<Reply> refusesFile(Person person, Place place) {
        return imports.refusesFile(person, place);
    }

    Reply uploaded(Incoming.Uploaded uploaded) {
        return imports.uploaded(uploaded);
    }
}
