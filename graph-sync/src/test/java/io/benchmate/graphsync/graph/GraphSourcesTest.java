package io.benchmate.graphsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.SettableClock;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Found;
import io.benchmate.graphsync.roster.SourceReading;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

class GraphSourcesTest {
    private static final String PAGE_2 = "/transitiveMembers/graph.user?$select=id,displayName";
    private final SettableClock clock = new SettableClock("2026-11-25T07:00:00Z");
    private final FakeGraph graph = new FakeGraph(clock, 4);

    @BeforeEach
    void aGroupOfTenWithAGroupInIt() {
        graph.people(1, 12);
        FakeGroup chemistry = graph.group("g2", "Chemistry", 9, 10);
        graph.group("g1", "Technicians", 1, 8).holds(chemistry);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void readsNestedGroupsAndSaysWhichOneBringsSomebodyIn() {
        SourceReading.Complete read = complete();

        assertThat(read.people()).hasSize(10);
        assertThat(read.people())
                .extracting(Found::where)
                .contains("group Technicians", "group Technicians › Chemistry");
        assertThat(read.people().getFirst().person().mail())
                .contains(new Address("p1@uni.example"));
    }

    @Test
    void namesTheWholeWayThroughNestedGroupsAndTheShortestOfSeveral() {
        FakeGroup lab = graph.group("g3", "Organic lab", 11, 12);
        FakeGroup chemistry = graph.group("g2", "Chemistry", 9, 10).holds(lab);
        FakeGroup science = graph.group("g4", "Science", 1, 1);
        science.holds(graph.group("g5", "Everybody", 1, 1).holds(lab));
        graph.group("g1", "Technicians", 1, 8).holds(science).holds(chemistry);

        SourceReading.Complete read = complete();

        assertThat(read.people())
                .filteredOn(one -> one.person().key().equals("u12"))
                .extracting(Found::where)
                .containsExactly("group Technicians › Chemistry › Organic lab");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void asksAgainForASecondPageThatFailedInPassing(int status) {
        graph.refuses(status, 2, "skiptoken");

        assertThat(complete().people()).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESET", "TRUNCATED", "NULL_VALUE", "NO_CONTENT"})
    void asksAgainWhenAPageIsBrokenOnce(FakeFault.Kind kind) {
        graph.breaks(FakeFault.of(kind, 1, FakeGraph.holding("skiptoken")));

        assertThat(complete().people()).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STATUS", "RESET_AFTERWARDS"})
    void neverTakesABrokenGroupForAShortOne(FakeFault.Kind kind) {
        graph.breaks(FakeFault.of(kind, 10_000, FakeGraph.holding(PAGE_2)));

        assertThat(read()).isInstanceOf(SourceReading.Failed.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPTY_LAST_PAGE", "FOREIGN_HOST", "LOOP", "LONG_LOOP"})
    void neverTakesABrokenSecondPageForTheEnd(FakeFault.Kind kind) {
        graph.breaks(FakeFault.of(kind, 10_000, FakeGraph.holding("skiptoken=4")));

        assertThat(read()).isInstanceOf(SourceReading.Failed.class);
    }

    @Test
    void saysWhichPermissionsAreMissing() {
        graph.refuses(403, 1, "skiptoken");

        assertThat(read().toString()).contains("GroupMember.Read.All, User.Read.All");
    }

    @Test
    void obeysRetryAfterInSecondsAndAsADate() {
        graph.breaks(FakeFault.status(429, "120", 1, FakeGraph.holding("skiptoken=4")));
        graph.breaks(
                FakeFault.status(
                        503, "Wed, 25 Nov 2026 07:05:00 GMT", 1, FakeGraph.holding("skiptoken=8")));

        complete();

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-25T07:05:00Z"));
    }

    @Test
    void givesUpAtItsDeadlineInsteadOfWaitingForEver() {
        graph.breaks(FakeFault.status(429, "170", 100, FakeGraph.holding("skiptoken")));

        assertThat(read())
                .isEqualTo(new SourceReading.Failed("Technicians", "Graph is asked too often"));
        assertThat(Duration.between(Instant.parse("2026-11-25T07:00:00Z"), clock.instant()))
                .isLessThan(Duration.ofMinutes(10));
    }

    @Test
    void asksAsOneWhoCanWait() {
        graph.breaks(
                FakeFault.status(
                        400,
                        "",
                        1000,
                        request -> !"Low".equals(request.getHeader("x-ms-throttle-priority"))));

        assertThat(complete().people()).hasSize(10);
    }

    @Test
    void readsADistributionListByItsAddressesAndLeavesGroupsInItAlone() {
        Observation read = Tenants.of(graph, clock).distributionList("g1").read("sheet dl");

        assertThat(((Observation.Complete) read).observed().members())
                .hasSize(8)
                .contains(Member.ofAddress(new Address("p1@uni.example"), "P 1"));
    }

    @Test
    void aMemberOfADistributionListWithoutAnAddressFailsTheReading() {
        graph.put(FakeUser.of(2).withMail(null));

        assertThat(Tenants.of(graph, clock).distributionList("g1").read("sheet dl"))
                .isInstanceOf(Observation.Failed.class);
    }

    @Test
    void findsTheAccountsOfAddressesByMailAndByAlias() {
        graph.put(FakeUser.of(11).withMail("o'neil@uni.example", "smtp:old.name@uni.example"));

        SourceReading read =
                sources()
                        .accounts(
                                "accounts",
                                Set.of(
                                        new Address("p12@uni.example"),
                                        new Address("old.name@uni.example"),
                                        new Address("nobody@uni.example")));

        assertThat(((SourceReading.Complete) read).people())
                .extracting(one -> one.person().key())
                .containsExactly("u12", "u11");
    }

    @Test
    void readsTheWholeDirectory() {
        assertThat(((SourceReading.Complete) sources().directory("all")).people()).hasSize(12);
    }

    private SourceReading read() {
        return sources().group("g1", "Technicians");
    }

    private SourceReading.Complete complete() {
        SourceReading read = read();
        assertThat(read).isInstanceOf(SourceReading.Complete.class);
        return (SourceReading.Complete) read;
    }

    private GraphSources sources() {
        return Tenants.of(graph, clock).sources();
    }
}
