package io.benchmate.graphsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.benchmate.graphsync.SettableClock;
import io.benchmate.graphsync.mailinglist.MailingList;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.mailinglist.Outcome;
import io.benchmate.graphsync.mailinglist.Writability;
import io.benchmate.graphsync.mailinglist.Writer;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Person;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class GraphGroupTest {
    private static final Outcome DONE = new Outcome.Done();

    private final SettableClock clock = new SettableClock("2026-11-25T07:00:00Z");
    private final FakeGraph graph = new FakeGraph(clock, 999).people(1, 60);
    private final FakeGroup target = graph.group("t1", "List", 1, 5);

    @AfterEach
    void everyDeleteWasOfALinkAndNeverOfAUser() {
        assertThat(graph.calls())
                .filteredOn(one -> one.startsWith("DELETE"))
                .allMatch(one -> one.matches("DELETE /v1.0/groups/t1/members/[^/]+/\\$ref"));
        graph.close();
    }

    @Test
    void addsTwentyWithOneRequest() {
        List<Outcome> outcomes = writer().add(people(6, 50));

        assertThat(outcomes).hasSize(45).containsOnly(DONE);
        assertThat(target.users()).hasSize(50);
        assertThat(graph.calls("PATCH")).isEqualTo(3);
    }

    @Test
    void partsTheTwentyUntilItKnowsTheCulprit() {
        graph.forget("u13");

        List<Outcome> outcomes = writer().add(people(6, 25));

        assertThat(outcomes.get(7))
                .isEqualTo(new Outcome.Parked("the directory has no such account any more"));
        assertThat(outcomes).filteredOn(DONE::equals).hasSize(19);
        assertThat(target.users()).hasSize(24).doesNotContain("u13");
    }

    @Test
    void parksAGuestWhomAPolicyRefuses() {
        graph.writes().refusesGuest("u7");

        assertThat(writer().add(people(6, 8)))
                .containsExactly(
                        DONE, new Outcome.Parked("a policy of the group refuses guests"), DONE);
    }

    @Test
    void takesWhoIsAMemberAlreadyForSuccess() {
        List<Outcome> outcomes = writer().add(people(4, 9));

        assertThat(outcomes)
                .containsExactly(
                        new Outcome.AlreadySo(), new Outcome.AlreadySo(), DONE, DONE, DONE, DONE);
        assertThat(graph.calls("PATCH")).isEqualTo(2);
    }

    @Test
    void doesNothingTwiceWhenTheAnswerIsLost() {
        graph.losesAnswers(1, "PATCH");
        graph.losesAnswers(1, "DELETE");
        Writer writer = writer();

        List<Outcome> added = writer.add(people(6, 25));
        List<Outcome> removed = writer.remove(List.of(member("u1")));

        assertThat(added).containsOnly(new Outcome.AlreadySo());
        assertThat(removed).containsExactly(new Outcome.AlreadySo());
        assertThat(target.users()).hasSize(24);
    }

    @Test
    void doesNotKnowWhenEveryAnswerIsLost() {
        graph.losesAnswers(100, "PATCH");

        assertThat(writer().add(people(6, 6)).getFirst()).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void removesOneByOneAndTakesAMissingOneForSuccess() {
        assertThat(writer().remove(List.of(member("u1"), member("u59"))))
                .containsExactly(DONE, new Outcome.AlreadySo());
        assertThat(target.users()).containsExactly("u2", "u3", "u4", "u5");
    }

    @Test
    void getsThroughAStormOfRefusals() {
        for (int status : new int[] {429, 500, 502, 503}) {
            graph.refuses(status, 1, "PATCH");
        }

        assertThat(writer().add(people(6, 30))).containsOnly(DONE);
    }

    @Test
    void keepsWhatWasDoneWhenTheStormDoesNotEnd() {
        Writer writer = writer();
        List<Outcome> first = writer.add(people(6, 25));
        graph.breaks(FakeFault.status(429, "60", 1000, FakeGraph.holding("PATCH")));

        List<Outcome> second = writer.add(people(26, 45));

        assertThat(first).containsOnly(DONE);
        assertThat(second).containsOnly(new Outcome.Failed("Graph is asked too often"));
        assertThat(target.users()).hasSize(25);
    }

    @Test
    void stopsAtOnceWhenTheAppMayNotWrite() {
        graph.breaks(FakeFault.status(401, "", 1000, FakeGraph.holding("PATCH")));

        List<Outcome> outcomes = writer().add(people(6, 50));

        assertThat(graph.calls("PATCH")).isEqualTo(1);
        assertThat(outcomes.get(44)).isInstanceOf(Outcome.NotTried.class);
    }

    @Test
    void parksNobodyWhenTheListItselfRefuses() {
        target.as().mailSecurity(true, false);

        assertThat(writer().add(people(6, 8))).allMatch(Outcome.Failed.class::isInstance);
    }

    @Test
    void asksForTheLeaseBeforeEveryWrite() {
        AtomicInteger asked = new AtomicInteger();
        Writer writer = list().writer(() -> asked.incrementAndGet() <= 1);

        List<Outcome> outcomes = writer.add(people(6, 45));
        writer.remove(List.of(member("u1")));

        assertThat(target.users()).hasSize(25).contains("u1");
        assertThat(outcomes.get(39)).isEqualTo(new Outcome.NotTried("another run has taken over"));
    }

    @Test
    void staysWithinTheQuotaOfWrites() {
        graph.people(1, 3200);
        FakeGroup full = graph.group("t1", "List", 1, 3200);

        List<Outcome> outcomes =
                writer().remove(
                                IntStream.rangeClosed(1, 3100)
                                        .mapToObj(i -> member("u" + i))
                                        .toList());

        assertThat(outcomes).containsOnly(DONE);
        assertThat(graph.writes().quotaRefusals()).isZero();
        assertThat(full.users()).hasSize(100);
        assertThat(clock.instant())
                .isAfter(
                        java.time.Instant.parse("2026-11-25T07:00:00Z")
                                .plus(Duration.ofSeconds(149)));
    }

    @Test
    void saysInWordsWhatItCannotWriteTo() {
        assertThat(writability()).isInstanceOf(Writability.Yes.class);
        target.as("Unified", "DynamicMembership");
        assertThat(writability().toString()).contains("dynamic membership");
        target.as().mailSecurity(true, false);
        assertThat(writability().toString()).contains("a distribution list, which Graph");
        target.mailSecurity(true, true);
        assertThat(writability().toString()).contains("a mail-enabled security group");
        target.as("Unified");
        target.onPremises = true;
        assertThat(writability().toString()).contains("on-premises directory");
        target.onPremises = false;
        target.roleAssignable = true;
        assertThat(writability().toString()).contains("role-assignable");
        graph.refuses(403, 1, "GET");
        assertThat(writability()).isInstanceOf(Writability.Unclear.class);
    }

    @Test
    void writesToNoGroupThatIsNotAllowed() {
        MailingList other = tenant().group("t1", Set.of("t2"), tenant());

        assertThat(other.writability().toString()).contains("not among the groups");
        assertThatThrownBy(() -> other.writer(() -> true))
                .isInstanceOf(IllegalStateException.class);
        assertThat(graph.calls()).isEmpty();
    }

    @Test
    void refusesAnIdThatWouldChangeTheAddress() {
        assertThatThrownBy(() -> writer().remove(List.of(member("../u1"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer().remove(List.of(member(""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(graph.calls()).isEmpty();
    }

    @Test
    void readsItsMembersWithTheirAddresses() {
        Observation read = list().read();

        assertThat(((Observation.Complete) read).observed().members())
                .hasSize(5)
                .contains(
                        new Member(
                                "u1",
                                "P 1",
                                Optional.of(new Address("p1@uni.example")),
                                "Chemistry"));
    }

    private GraphTenant tenant() {
        return Tenants.of(graph, clock);
    }

    private MailingList list() {
        return tenant().group("T1", Set.of("t1"), tenant());
    }

    private Writability writability() {
        return list().writability();
    }

    private Writer writer() {
        return list().writer(() -> true);
    }

    private static List<Person> people(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> Person.ofDirectory("u" + i, "P " + i, Optional.empty()))
                .toList();
    }

    private static Member member(String id) {
        return new Member(id, "", Optional.empty());
    }
}
