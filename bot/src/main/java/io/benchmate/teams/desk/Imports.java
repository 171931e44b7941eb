package io.benchmate.teams.desk;

import io.benchmate.card.ConflictChoices;
import io.benchmate.card.ImportCard;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Rendered;
import io.benchmate.people.People;
import io.benchmate.people.Person;
import io.benchmate.plan.Confirmation;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Revision;
import io.benchmate.plan.RevisionId;
import io.benchmate.plan.importing.RowCount;
import io.benchmate.plan.revising.Choices;
import io.benchmate.plan.revising.Overlay.Conflict;
import io.benchmate.plan.revising.Preview;
import io.benchmate.plan.revising.Proposal;
import io.benchmate.plan.revising.Proposals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** A plan by file or paste in a personal chat: preview, correction, confirmation. */
final class Imports {
    /** Rows from which a person would wonder whether anything happens. */
    private static final int LONG = 1_000;

    private final Proposals proposals;
    private final Plans plans;
    private final People people;
    private final Confirming confirming;
    private final NotesAlone notes;
    private final PlanKeeping.Next next;

    /** One file is read at a time, so that several large ones never fill the memory together. */
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    Imports(
            Proposals proposals,
            Plans plans,
            People people,
            Confirming confirming,
            NotesAlone notes,
            PlanKeeping.Next next) {
        this.next = next;
        this.notes = notes;
        this.confirming = confirming;
        this.proposals = proposals;
        this.plans = plans;
        this.people = people;
    }

    /** Asked before a file is fetched, so that nobody but an admin has the bot fetch anything. */
    Optional<Reply> refusesFile(Person person, Place place) {
        return mayImport(person, place) ? Optional.empty() : Optional.of(onlyAdmins());
    }

    /** What to say while a long file is read; empty for one that is read in a moment. */
    Optional<Rendered> reading(Incoming.Uploaded uploaded) {
        int rows = mayImport(uploaded) ? RowCount.about(uploaded.content()) : 0;
        return rows < LONG
                ? Optional.empty()
                : Optional.of(
                        NoticeCard.draw(
                                Notice.of(
                                        "Reading your file",
                                        "Reading %s, about %,d rows. The preview takes this message’s place."
                                                .formatted(uploaded.fileName(), rows))));
    }

    Reply uploaded(Incoming.Uploaded uploaded) {
        return propose(uploaded, uploaded.fileName(), uploaded.content());
    }

    /** A pasted table's preview; empty when the text is no table. */
    Optional<Reply> said(Incoming.Said said) {
        boolean personal = said.place().kind() == Place.Kind.PERSONAL;
        Optional<NotesAlone.Notes> alone = personal ? notes.in(said.text()) : Optional.empty();
        if (alone.isPresent() && mayImport(said)) {
            return noted(said, alone.get(), "");
        }
        return personal && PastedTable.looksLike(said.text())
                ? Optional.of(
                        propose(
                                said,
                                "Pasted plan.txt",
                                said.text().getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** What an import card's button does; empty for buttons of other cards. */
    Optional<Reply> pressed(Incoming.Pressed pressed) {
        if (!pressed.verb().startsWith("import-")) {
            return Optional.empty();
        }
        return Optional.of(mayImport(pressed) ? press(pressed) : onlyAdmins());
    }

    private Reply propose(Incoming incoming, String name, byte[] content) {
        if (!mayImport(incoming)) {
            return onlyAdmins();
        }
        oneAtATime.lock();
        try {
            Optional<NotesAlone.Notes> lines = notes.lines(content);
            return lines.isPresent()
                    ? linesOf(incoming, name, lines.get())
                    : planOf(incoming, name, content);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Reply planOf(Incoming incoming, String name, byte[] content) {
        Proposal proposal = proposals.propose(name, content, "", editor(incoming));
        return proposal instanceof Proposal.Refused
                ? notes.alone(content)
                        .flatMap(each -> noted(incoming, each, name))
                        .orElseGet(() -> drawn(proposal, ""))
                : drawn(proposal, "");
    }

    /** A text file without a table is never a plan. */
    private Reply linesOf(Incoming incoming, String name, NotesAlone.Notes lines) {
        Optional<Reply> noted =
                notes.concern(lines, editor(incoming))
                        ? noted(incoming, lines, name)
                        : Optional.empty();
        return noted.orElseGet(() -> drawn(new Proposal.Refused(NotesWords.NO_PLAN), ""));
    }

    private Reply drawn(Proposal proposal, String why) {
        return new Reply.Post(drawn(proposal, 1, Map.of(), why));
    }

    /**
     * What the notes would change, with the same button as a file; empty without a plan.
     *
     * @param file the name of the file that brought them; empty for a paste
     */
    private Optional<Reply> noted(Incoming incoming, NotesAlone.Notes alone, String file) {
        return switch (notes.target(alone, editor(incoming))) {
            case NotesAlone.Target.None() -> Optional.empty();
            case NotesAlone.Target.Several(String sentence) ->
                    Optional.of(notice("Which plan do these notes go with?", sentence));
            case NotesAlone.Target.One(Revision base) -> {
                String why = file.isEmpty() ? "" : NotesWords.taken(file, alone, base);
                oneAtATime.lock();
                try {
                    yield Optional.of(
                            drawn(
                                    proposals.annotate(base.id(), alone.text(), editor(incoming)),
                                    why));
                } finally {
                    oneAtATime.unlock();
                }
            }
        };
    }

    private boolean mayImport(Incoming incoming) {
        return mayImport(incoming.person(), incoming.place());
    }

    private boolean mayImport(Person person, Place place) {
        return place.kind() == Place.Kind.PERSONAL && people.isAdmin(person);
    }

    private static Reply onlyAdmins() {
        return notice(
                "Plans are looked after by admins",
                "Only Benchmate's admins can load a plan, in their own chat with me. Nothing was"
                        + " changed. Ask me anything about the plan instead, or tell an admin what"
                        + " should be different.");
    }

    private Reply press(Incoming.Pressed pressed) {
        Optional<RevisionId> draft = Confirming.draft(pressed);
        if (draft.isEmpty()) {
            return gone();
        }
        oneAtATime.lock();
        try {
            return press(pressed, draft.get());
        } finally {
            oneAtATime.unlock();
        }
    }

    private Reply press(Incoming.Pressed pressed, RevisionId draft) {
        if (pressed.verb().equals(ImportCard.DISCARD)) {
            proposals.discard(draft);
            return replaced("Discarded", "The draft is gone. What was live stays live.");
        }
        Proposal now = proposals.look(draft, editor(pressed));
        return now instanceof Proposal.Drafted drafted
                ? press(pressed, drafted)
                : new Reply.Replace(drawn(now, 1, Map.of(), ""));
    }

    private Reply press(Incoming.Pressed pressed, Proposal.Drafted drafted) {
        Map<String, String> data = pressed.data();
        RevisionId id = drafted.draft().id();
        Preview preview = drafted.preview();
        Choices before = proposals.choices(id);
        return switch (pressed.verb()) {
            case ImportCard.CONFIRM -> confirm(pressed, drafted);
            case ImportCard.COLUMNS ->
                    new Reply.Replace(
                            ImportCard.columns(
                                    id.value(), preview, plans.live(), ConflictChoices.kept(data)));
            case ImportCard.CORRECT ->
                    again(pressed, id, ChosenInputs.columns(before, preview, data));
            case ImportCard.ANSWER ->
                    again(pressed, id, ChosenInputs.matches(before, preview, data));
            default -> {
                int page = Revised.number(data.getOrDefault("page", "1"));
                yield new Reply.Replace(drawn(drafted, page, data, ""));
            }
        };
    }

    private Reply again(Incoming.Pressed pressed, RevisionId draft, Choices choices) {
        Proposal proposal = proposals.again(draft, choices, editor(pressed));
        return new Reply.Replace(drawn(proposal, 1, pressed.data(), ""));
    }

    private Reply confirm(Incoming.Pressed pressed, Proposal.Drafted drafted) {
        if (drafted.preview().asks()) {
            return new Reply.Replace(drawn(drafted, 1, pressed.data(), ""));
        }
        List<Conflict> gaveWay = confirming.givingWay(pressed, drafted);
        return new Reply.Replace(
                confirming
                        .confirm(pressed, drafted)
                        .map(done -> Revised.imported(done, gaveWay, next))
                        .orElseGet(() -> anew(pressed, drafted)));
    }

    private Rendered anew(Incoming.Pressed pressed, Proposal.Drafted before) {
        String why = confirming.why(pressed, before);
        Proposal now = proposals.look(before.draft().id(), editor(pressed));
        return drawn(now, 1, pressed.data(), why);
    }

    private Rendered drawn(Proposal proposal, int page, Map<String, String> chosen, String why) {
        return switch (proposal) {
            case Proposal.Drafted drafted ->
                    ImportCard.preview(
                            drafted.draft().id().value(),
                            drafted.preview(),
                            page,
                            confirming.seen(drafted, chosen, why));
            case Proposal.Unchanged(Revision live, _) ->
                    NoticeCard.draw(
                            Notice.of(
                                    "Nothing to change",
                                    (why.isEmpty() ? "" : why + " ")
                                            + "This file says exactly what is live already: %s, revision %d."
                                                    .formatted(live.title(), live.number())));
            case Proposal.Refused(String sentence) ->
                    NoticeCard.draw(
                            Notice.of(
                                    "I could not read this as a plan",
                                    sentence,
                                    "What was live stays live."));
            case Proposal.Gone() -> Revised.card(new Confirmation.Gone());
        };
    }

    private static Reply gone() {
        return new Reply.Replace(Revised.card(new Confirmation.Gone()));
    }

    static Revision.Editor editor(Incoming incoming) {
        Person person = incoming.person();
        return new Revision.Editor(person.objectId(), person.name());
    }

    private static Reply notice(String heading, String line) {
        return new Reply.Post(NoticeCard.draw(Notice.of(heading, line)));
    }

    private static Reply replaced(String heading, String line) {
        return new Reply.Replace(NoticeCard.draw(Notice.of(heading, line)));
    }
}
