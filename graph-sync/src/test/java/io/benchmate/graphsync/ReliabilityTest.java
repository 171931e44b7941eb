package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.graph.FakeFault;
import io.benchmate.graphsync.graph.FakeGraph;
import io.benchmate.graphsync.graph.FakeUser;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.reconcile.Mode;
import io.benchmate.graphsync.roster.Policy;
import io.benchmate.graphsync.sheet.FileList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The rules for bad days, over HTTP from the source to the target. */
class ReliabilityTest {
    private final World world = new World(Database.H2.empty(), 300, 295);

    @TempDir private Path folder;

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "300, 0, nobody would be left on the list",
        "300, 250, Technicians shrank from 300 to 250",
        "4, 1, 3 of 4 would leave"
    })
    void holdsAShrunkenSource(int before, int after, String reason) {
        narrow(before);
        world.target.users().clear();
        world.begin();
        world.clock.passes(Duration.ofHours(1));
        narrow(after);

        Result result = world.run("cron").apply(world.list());

        assertThat(((Result.HeldBack) result).held().words()).contains(reason);
        assertThat(world.target.users()).hasSize(before);
    }

    @Test
    void leavesOutWhomTheListDoesNotTakeAndSaysWhy() {
        world.graph.put(FakeUser.of(296).withMail(null));
        world.graph.put(FakeUser.of(297).asGuest());
        world.graph.put(FakeUser.of(298).withMail("room-1@uni.example"));
        world.graph.put(FakeUser.of(299).disabled());
        Policy policy = new Policy(false, 0, 0, List.of("room-*"), false);

        Prepared shown =
                World.prepared(
                        world.run("olu")
                                .show(world.list(Mode.FULL, policy, world.list().target())));

        assertThat(shown.plan().joins()).extracting(Change.Join::subject).containsExactly("u300");
        assertThat(why("u296")).isEqualTo("has no e-mail address");
        assertThat(why("u297")).isEqualTo("is a guest, and this list takes none");
        assertThat(why("room-1@uni.example")).isEqualTo("is a shared mailbox or a room");
        assertThat(why("u299")).isEqualTo("the account is disabled");
    }

    @Test
    void dropsADisabledAccountAfterTheDaysOfGrace() {
        world.graph.put(FakeUser.of(3).disabled());
        world.begin();
        assertThat(world.target.users()).contains("u3");

        world.clock.passes(Duration.ofDays(13));
        world.run("cron").apply(world.list());
        assertThat(world.target.users()).contains("u3");
        world.clock.passes(Duration.ofDays(1));
        world.run("cron").apply(world.list());

        assertThat(world.target.users()).doesNotContain("u3");
    }

    @Test
    void anAliasPromotedToPrimaryIsAChangeOfAddressAndNotALeaving() throws IOException {
        SyncList list = fileList();
        begin(list);
        world.clock.passes(Duration.ofHours(1));
        world.graph.put(FakeUser.of(3).withMail("new@uni.example", "smtp:P3@uni.example"));

        Result result = world.run("cron").apply(list);

        assertThat(World.prepared(result).plan().changes())
                .extracting(Change::line)
                .containsExactly("move p3@uni.example new@uni.example");
        assertThat(Files.readString(folder.resolve("members.txt")))
                .contains("new@uni.example")
                .doesNotContain("p3@uni.example");
    }

    @Test
    void aRenamedAddressIsFollowedByTheObjectId() {
        SyncList list = fileList();
        begin(list);
        world.clock.passes(Duration.ofHours(1));
        world.graph.put(FakeUser.of(3).withMail("married@uni.example"));

        Result result = world.run("cron").apply(list);

        assertThat(World.prepared(result).plan().newAddresses()).hasSize(1);
        assertThat(World.prepared(result).plan().leaves()).isEmpty();
    }

    @Test
    void aDifferenceOfCaseIsNone() {
        SyncList list = fileList();
        begin(list);
        world.clock.passes(Duration.ofHours(1));
        world.graph.put(FakeUser.of(3).withMail("P3@UNI.example"));

        assertThat(World.prepared(world.run("cron").apply(list)).plan().changes()).isEmpty();
    }

    /** Of the source and of the list: what is not read to its end is no reason to change it. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STATUS", "RESET_AFTERWARDS"})
    void aPageThatCannotBeTrustedChangesNothing(FakeFault.Kind kind) {
        world.begin();
        world.source.users().remove("u7");
        world.source.users().add("u301");
        world.graph.forgetCalls();

        for (String path : List.of("groups/s1/transitiveMembers/graph.user", "groups/t1/members")) {
            boolean first = kind == FakeFault.Kind.NO_COUNT;
            String page = first ? "$top" : "$skiptoken=100";
            AtomicInteger open = new AtomicInteger(10);
            world.graph.breaks(
                    FakeFault.of(
                            kind,
                            10_000,
                            FakeGraph.holding(path)
                                    .and(FakeGraph.holding(page))
                                    .and(request -> open.get() > 0)));
            assertThat(world.run("cron").apply(world.list())).isInstanceOf(Result.Unread.class);
            open.set(0);
        }

        assertThat(world.target.users()).hasSize(300).contains("u7");
        assertThat(world.graph.calls("PATCH") + world.graph.calls("DELETE")).isZero();
        world.run("cron").apply(world.list());
        assertThat(world.target.users()).doesNotContain("u7").contains("u301");
    }

    @Test
    void aSecondPageThatIsForbiddenChangesNothing() {
        world.begin();
        world.source.users().remove("u7");
        world.graph.breaks(
                FakeFault.status(
                        403,
                        "",
                        1000,
                        FakeGraph.holding("graph.user").and(FakeGraph.holding("skiptoken"))));

        assertThat(((Result.Unread) world.run("cron").apply(world.list())).reasons().getFirst())
                .contains("GroupMember.Read.All");
        assertThat(world.target.users()).contains("u7");
    }

    @Test
    void aCountThatDisagreesChangesNothing() {
        world.begin();
        world.source.users().removeIf(one -> one.endsWith("7"));
        world.graph.emptiesLastPage("groups/s1/transitiveMembers/graph.user");

        assertThat(world.run("cron").apply(world.list())).isInstanceOf(Result.Unread.class);
        assertThat(world.target.users()).hasSize(300);
    }

    private SyncList fileList() {
        return world.list(Mode.FULL, Policy.USUAL, new FileList(folder.resolve("members.txt")));
    }

    private void begin(SyncList list) {
        world.approve(world.run("olu").show(list));
        assertThat(world.run("olu").apply(list)).isInstanceOf(Result.Applied.class);
    }

    private void narrow(int to) {
        world.source.users().clear();
        for (int i = 1; i <= to; i++) {
            world.source.users().add("u" + i);
        }
    }

    private String why(String who) {
        return world.store.standings().why("technicians", who).orElseThrow().because().getFirst();
    }
}
