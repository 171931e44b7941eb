package io.benchmate.plan.revising;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision;
import io.benchmate.plan.revising.RevisionChange.Added;
import io.benchmate.plan.revising.RevisionChange.Changed;
import io.benchmate.plan.revising.RevisionChange.Difference;
import io.benchmate.plan.revising.RevisionChange.Removed;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

class ProposalsTest {
    private static final Revision.Editor AMINA = new Revision.Editor("amina", "Amina");
    private static final String HEADINGS = "Ref,Action,When,Liaison,Status\n";
    private static final String FIRST =
            HEADINGS
                    + "1,Publish a page for every team,2027,Web Team,G\n"
                    + "2,Open the workshops to everybody,2027,Estates,A\n"
                    + "3,Repay the fees of professional bodies,2028,HR,R\n";

    private final RevisionsInMemory revisions = new RevisionsInMemory();
    private final Proposals proposals = new Proposals(revisions, revisions);

    @Test
    void nothingIsLiveUntilItIsConfirmed() {
        Proposal.Drafted drafted = draft(FIRST);

        assertThat(revisions.live()).isEmpty();

        proposals.confirm(drafted.draft().id(), AMINA);
        assertThat(revisions.live()).hasSize(1);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        live(FIRST);

        assertThat(propose(FIRST)).isInstanceOf(Proposal.Unchanged.class);
    }

    @Test
    void listsWhatWasAddedChangedAndRemoved() {
        live(FIRST);

        var changes =
                draft(
                                FIRST.replace(
                                                        "2,Open the workshops to everybody,2027",
                                                        "2,Open the workshops to everybody,2029")
                                                .replaceFirst("3,Repay.*\n", "")
                                        + "4,Grow our own apprentices,2028,HR,R\n")
                        .preview();

        assertThat(changes.all(Added.class))
                .extracting(added -> added.action().code())
                .containsExactly("4");
        assertThat(changes.all(Changed.class))
                .singleElement()
                .satisfies(
                        changed ->
                                assertThat(changed.differences())
                                        .containsExactly(
                                                new Difference("Timescale", "2027", "2029")));
        assertThat(changes.all(Removed.class))
                .extracting(removed -> removed.action().code())
                .containsExactly("3");
    }

    @Test
    void anActionKeepsItsOpaqueIdWhenItIsRenumberedOrReworded() {
        Plan before = live(FIRST);

        Plan after =
                live(
                        HEADINGS
                                + "1,Publish one page for every team,2027,Web Team,G\n"
                                + "7,Open the workshops to everybody,2027,Estates,A\n");

        assertThat(id(after, "1")).isEqualTo(id(before, "1"));
        assertThat(id(after, "7")).isEqualTo(id(before, "2"));
    }

    @Test
    void neverGivesOneOpaqueIdToTwoActions() {
        live(FIRST);

        Plan after =
                live(
                        HEADINGS
                                + "9,Publish a page for every team,2027,Web Team,G\n"
                                + "1,Publish a page for every team,2028,Web Team,G\n"
                                + "2,Grow our own apprentices in every workshop,2028,HR,R\n");

        assertThat(after.actions()).extracting(Action::id).doesNotHaveDuplicates();
    }

    @Test
    void asksWhetherTheSameIdWithAnotherTitleIsTheSameAction() {
        Plan before = live(FIRST);
        Proposal.Drafted drafted =
                draft(FIRST.replace("Open the workshops to everybody", "Hold a conference"));

        var doubt = drafted.preview().doubts().getFirst();
        Choices other = proposals.choices(drafted.draft().id()).with(doubt, false);
        var answered = (Proposal.Drafted) proposals.again(drafted.draft().id(), other, AMINA);

        assertThat(doubt.live().id()).isEqualTo(id(before, "2"));
        assertThat(answered.preview().doubts()).isEmpty();
        assertThat(id(answered.preview().plan(), "2")).isNotEqualTo(id(before, "2"));
    }

    @Test
    void takesAYesForADoubtfulMatch() {
        Plan before = live(FIRST);
        Proposal.Drafted drafted =
                draft(
                        FIRST.replace(
                                "2,Open the workshops to everybody",
                                "8,Open workshops to everybody"));

        var doubt = drafted.preview().doubts().getFirst();
        var answered =
                (Proposal.Drafted)
                        proposals.again(
                                drafted.draft().id(), Choices.NONE.with(doubt, true), AMINA);

        assertThat(answered.preview().doubts()).isEmpty();
        assertThat(id(answered.preview().plan(), "8")).isEqualTo(id(before, "2"));
    }

    @Test
    void aCorrectedColumnStaysCorrectedInTheNextRevision() {
        Proposal.Drafted drafted = draft(FIRST);
        Choices choices =
                Choices.NONE.with(Choices.NONE.columns().with("Liaison", Optional.of(Field.OWNER)));
        var corrected = (Proposal.Drafted) proposals.again(drafted.draft().id(), choices, AMINA);
        proposals.confirm(corrected.draft().id(), AMINA);

        Plan next = live(FIRST + "4,Grow our own apprentices,2028,Deans,R\n");

        assertThat(next.actions().getLast().text(Field.OWNER)).hasValue("Deans");
    }

    @Test
    void theNotesStayWhenTheNextFileBringsNone() {
        var first = propose(FIRST, "Green = done; Amber = begun; Red = not begun");
        proposals.confirm(((Proposal.Drafted) first).draft().id(), AMINA);

        var preview = draft(FIRST.replace("2028", "2030")).preview();

        assertThat(preview.earlierNotes()).isTrue();
        assertThat(preview.plan().facts().legend().meanings()).hasSize(3);
        assertThat(preview.all(RevisionChange.Facts.class)).isEmpty();
    }

    @Test
    void aBrokenFileLeavesTheOldPlanLive() {
        Plan before = live(FIRST);

        Proposal refused = propose("no table here");

        assertThat(refused).isInstanceOf(Proposal.Refused.class);
        assertThat(revisions.live()).containsExactly(before);
    }

    @Test
    void anotherPlanIsNoRevisionOfTheFirst() {
        live(FIRST);

        var other = "Ref,Action,When\n1,Plant trees,2027\n2,Mend the roof,2028\n";
        Proposal proposal =
                proposals.propose("other.csv", other.getBytes(StandardCharsets.UTF_8), "", AMINA);

        assertThat(((Proposal.Drafted) proposal).preview().live()).isNull();
    }

    @Test
    void choicesComeBackFromTheirText() {
        Choices choices =
                Choices.NONE
                        .with(Choices.NONE.columns().with("Cost\tcode", Optional.empty()))
                        .asNewPlan();

        assertThat(Choices.parse(choices.text()).plan()).hasValue("");
        assertThat(Choices.parse(choices.text()).columns().of("Cost code"))
                .hasValue(Optional.empty());
    }

    @Test
    void matchesTwentyThousandActionsWithoutComparingEachWithEach() {
        StringBuilder text = new StringBuilder("Ref,Action,When\n");
        for (int row = 1; row <= 20_000; row++) {
            text.append(row).append(",Do the thing number ").append(row).append(",2027\n");
        }
        live(text.toString());

        var preview = draft(text.toString().replace("number 7,2027", "number 7,2028")).preview();

        assertThat(preview.changes()).hasSize(1);
    }

    private Proposal propose(String text) {
        return propose(text, "");
    }

    private Proposal propose(String text, String notes) {
        return proposals.propose("plan.csv", text.getBytes(StandardCharsets.UTF_8), notes, AMINA);
    }

    private Proposal.Drafted draft(String text) {
        return (Proposal.Drafted) propose(text);
    }

    private Plan live(String text) {
        Proposal.Drafted drafted = draft(text);
        proposals.confirm(drafted.draft().id(), AMINA);
        return drafted.preview().plan();
    }

    private static ActionId id(Plan plan, String code) {
        List<Action> found =
                plan.actions().stream().filter(action -> action.code().equals(code)).toList();
        return found.getFirst().id();
    }
}
