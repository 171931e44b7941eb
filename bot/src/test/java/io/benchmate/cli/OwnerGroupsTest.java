package io.benchmate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.TokenCredential;

import io.benchmate.fakes.FakeGraph;
import io.benchmate.fakes.FakeLogin;
import io.benchmate.fakes.FakeStaff;
import io.benchmate.fakes.LoginCredential;
import io.benchmate.people.Assignee;
import io.benchmate.people.Owners;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class OwnerGroupsTest {
    private static final Assignee LEADS = new Assignee.Group("group-0001", "The Leads");
    private static final Owners OWNERS = new Owners(Map.of("FTL", List.of(LEADS)));

    private final FakeLogin login = new FakeLogin();
    private final FakeGraph graph = new FakeGraph();
    private final FakeStaff staff = new FakeStaff();
    private final Map<String, String> settings =
            Map.of(
                    "benchmate.teams.app-id", "app-1",
                    "benchmate.graph.base-url", graph.baseUrl().toString(),
                    "benchmate.directory.enabled", "true");

    @AfterEach
    void stop() {
        settings.keySet().forEach(System::clearProperty);
        login.close();
        graph.close();
        staff.close();
    }

    @Test
    void areReadAsTheBotReadsThemAndNamedByTheDirectory() {
        settings.forEach(System::setProperty);
        staff.put(new FakeStaff.Someone("dana-0001", "Dana Firth", "", "Manager", true));
        graph.elsewhere(staff.baseUrl());
        graph.group("group-0001", List.of("dana-0001"));

        OwnerGroups.Read read = read();

        assertThat(read.asked()).isTrue();
        assertThat(read.owners().mapped().values())
                .containsExactly(List.of(new Assignee.Person("dana-0001", "Dana Firth")));
    }

    @Test
    void standAsTheyAreWhereTheyCannotBeRead() {
        settings.forEach(System::setProperty);

        OwnerGroups.Read read = read();

        assertThat(read.asked()).isTrue();
        assertThat(read.owners().groups()).containsExactly((Assignee.Group) LEADS);
    }

    @Test
    void areNotAskedForWhereNoAppIsSetUp() {
        OwnerGroups.Read read = read();

        assertThat(read.asked()).isFalse();
        assertThat(read.owners()).isEqualTo(OWNERS);
    }

    private OwnerGroups.Read read() {
        return OwnerGroups.read(
                OWNERS,
                beans ->
                        beans.registerBean(
                                "testCredential",
                                TokenCredential.class,
                                () -> new LoginCredential(login)));
    }
}
