package io.benchmate.graphsync.reconcile;

import static io.benchmate.graphsync.reconcile.Lists.group;
import static io.benchmate.graphsync.reconcile.Lists.mails;
import static io.benchmate.graphsync.reconcile.Lists.people;
import static io.benchmate.graphsync.reconcile.Lists.person;
import static io.benchmate.graphsync.reconcile.Lists.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.roster.Account;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Person;
import io.benchmate.graphsync.roster.Roster;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class ReconcileTest {
    private static final Person ADA = person(1);

    @Test
    void aRenamedAddressIsNoChangeForAGroup() {
        Person renamed = Person.ofDirectory("ID-1", "New Name", Address.of("new@uni.example"));

        assertThat(plan(roster(renamed), group(List.of(ADA))).changes()).isEmpty();
    }

    @Test
    void anAliasPromotedToPrimaryReplacesTheOldAddress() {
        Person promoted =
                Person.ofDirectory("id-1", "P 1", Address.of("ada@uni.example"))
                        .withAliases(Set.of(new Address("p1@uni.example")));

        ChangePlan plan = plan(roster(promoted), mails("P1@uni.example"));

        assertThat(plan.changes())
                .extracting(Change::line)
                .containsExactly("move p1@uni.example ada@uni.example");
    }

    @Test
    void aRememberedAddressOfTheSamePersonIsReplaced() {
        Person renamed = Person.ofDirectory("id-1", "P 1", Address.of("new@uni.example"));
        Past past =
                new Past(
                        Map.of("id-1", new Address("old@uni.example")),
                        Map.of(),
                        Set.of(),
                        Set.of());

        ChangePlan plan =
                Reconcile.plan(roster(renamed), mails("old@uni.example"), past, Mode.FULL);

        assertThat(plan.newAddresses()).hasSize(1);
        assertThat(plan.leaves()).isEmpty();
    }

    @Test
    void anAddressThatNowBelongsToAnotherIsNotTakenFromThem() {
        Person renamed = Person.ofDirectory("id-1", "P 1", Address.of("new@uni.example"));
        Person heir = Person.ofDirectory("id-2", "P 2", Address.of("old@uni.example"));
        Past past =
                new Past(
                        Map.of("id-1", new Address("old@uni.example")),
                        Map.of(),
                        Set.of(),
                        Set.of());

        ChangePlan plan =
                Reconcile.plan(roster(renamed, heir), mails("old@uni.example"), past, Mode.FULL);

        assertThat(plan.changes()).extracting(Change::line).containsExactly("join new@uni.example");
    }

    @Test
    void twoPeopleWithOneAddressAreOneMembership() {
        Person twin = Person.ofDirectory("id-9", "Twin", ADA.mail());

        assertThat(plan(roster(ADA, twin), mails()).changes()).hasSize(1);
        assertThat(plan(roster(ADA, twin), mails("p1@uni.example")).changes()).isEmpty();
    }

    @Test
    void saysWhySomebodyWouldLeave() {
        Person guest = person(2).with(Account.GUEST);

        ChangePlan plan = plan(roster(ADA, guest), group(people(1, 3)));

        assertThat(plan.leaves())
                .extracting(one -> one.because().getFirst())
                .containsExactly(
                        "is a guest, and this list takes none", "is in no source of this list");
    }

    @Test
    void aListThatOnlyAddsShowsWhoWouldLeave() {
        ChangePlan plan =
                Reconcile.plan(roster(people(2, 3)), group(people(1, 2)), Past.NONE, Mode.ADD_ONLY);

        assertThat(plan.changes()).extracting(Change::line).containsExactly("join id-3");
        assertThat(plan.setAside())
                .extracting(one -> one.change().line(), SetAside::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("leave id-1", SetAside.Why.ADD_ONLY));
    }

    @Test
    void doesNotRepairWhatIsNotYetSeen() {
        Past past = new Past(Map.of(), Map.of(), Set.of("id-3"), Set.of("id-1"));

        ChangePlan plan =
                Reconcile.plan(roster(people(2, 3)), group(people(1, 2)), past, Mode.FULL);

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.setAside()).extracting(SetAside::why).containsOnly(SetAside.Why.SETTLING);
    }

    @Test
    void leavesParkedPeopleAndPeopleWithoutAnAccountAside() {
        Person external = Person.ofMail(new Address("x@other.example"), "X");
        Past past = new Past(Map.of(), Map.of("id-1", "guests are refused"), Set.of(), Set.of());

        ChangePlan plan = Reconcile.plan(roster(ADA, external), group(List.of()), past, Mode.FULL);

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.setAside())
                .extracting(SetAside::why)
                .containsExactlyInAnyOrder(SetAside.Why.PARKED, SetAside.Why.NO_ACCOUNT);
    }

    private static ChangePlan plan(Roster roster, Observed observed) {
        return Reconcile.plan(roster, observed, Past.NONE, Mode.FULL);
    }
}
