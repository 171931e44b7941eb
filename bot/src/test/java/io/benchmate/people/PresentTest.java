package io.benchmate.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.graph.NamedGroup;
import io.benchmate.graphsync.graph.Profile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who is left of those who stand for owners, and who may be meant by one. */
class PresentTest {
    private static final Assignee ANN = new Assignee.Person("ann-1", "Ann Ash");
    private static final Assignee BEN = new Assignee.Person("ben-2", "Ben Birch");
    private static final Assignee STAFF = new Assignee.Group("staff", "All staff");

    @Test
    void anOwnerWhoseOnlyPersonLeftHasNobodyAndSaysWhy() {
        Owners owners = new Owners(Map.of("DTS", List.of(ANN), "HTN", List.of(ANN, BEN)));

        Owners left = owners.without(Set.of("ann-1"));

        assertThat(left.of("DTS", Map.of()).unmapped()).containsExactly("DTS");
        assertThat(left.why("dts", Map.of()))
                .hasValue("the account of Ann Ash, who stood for it, is closed");
        assertThat(left.of("HTN", Map.of()).assigned().keySet()).containsExactly(BEN);
        assertThat(left.why("HTN", Map.of())).isEmpty();
    }

    @Test
    void aHugeGroupStandsForNobodyAndSaysWhy() {
        Owners owners = new Owners(Map.of("Everybody", List.of(STAFF)));

        Owners read = owners.withMembers(group(412));

        assertThat(read.of("Everybody", Map.of()).unmapped()).containsExactly("Everybody");
        assertThat(read.why("Everybody", Map.of()).orElseThrow())
                .contains("All staff has 412 members", "100", "name a smaller group or people");
    }

    @Test
    void aGroupOfAHundredStandsForItsMembers() {
        Owners owners = new Owners(Map.of("Everybody", List.of(STAFF)));

        assertThat(owners.withMembers(group(100)).of("Everybody", Map.of()).assigned())
                .hasSize(100);
    }

    private static Groups group(int size) {
        Set<String> ids =
                IntStream.range(0, size)
                        .mapToObj(each -> "member-" + each)
                        .collect(Collectors.toSet());
        return id -> Optional.of(ids);
    }

    @Test
    void putsTheExactJobTitleFirstAndLeavesClosedAccountsOut() {
        List<Directory.Proposal> found =
                Matches.of(
                        "Deans of Science",
                        List.of(
                                profile("1", "Dean Ofori", "Technician", true),
                                profile("2", "Dana Firth", "Dean of Science", true),
                                profile("3", "Old Dean", "Dean of Science", false)),
                        List.of(new NamedGroup("g", "Deans of Science")),
                        6);

        assertThat(found)
                .extracting(each -> each.who().name() + ": " + each.why())
                .containsExactly(
                        "Dana Firth: job title “Dean of Science” in the directory",
                        "Deans of Science: a group of that name in the directory",
                        "Dean Ofori: that name in the directory, job title “Technician”");
    }

    private static Profile profile(String id, String name, String title, boolean enabled) {
        return new Profile(id, name, "", title, enabled, false);
    }

    @ParameterizedTest
    @CsvSource({
        "Heads of Schools,Head of School",
        "Deans,Dean",
        "Business,Business",
        "HR,HR",
        "Director of IT Services,Director of IT Service"
    })
    void takesOneForMany(String many, String one) {
        assertThat(Matches.singular(many)).isEqualTo(one);
    }
}
