package io.benchmate.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;

import io.benchmate.admin.doctor.Finding;
import io.benchmate.fakes.FakeStaff;
import io.benchmate.fakes.FakeStaff.Someone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class GraphDiagnosisTest {
    private final FakeStaff staff = new FakeStaff();

    @AfterEach
    void stop() {
        staff.close();
    }

    @Test
    void saysThatAllOfItIsOffWhereNothingIsSet() {
        assertThat(look("[]", Map.of())).singleElement().asString().contains("GOOD", "are off");
    }

    @Test
    void findsAllThatIsPermittedGood() {
        staff.put(new Someone("kim-00001", "Kim", "kim@uni.example", "", true));

        List<String> found =
                look(
                        "[\"TeamsAppInstallation.ReadWriteSelfForUser.All\",\"Mail.Send\"]",
                        everything());

        assertThat(found).hasSize(5).allMatch(each -> each.startsWith("GOOD"));
    }

    @Test
    void saysOfEachPermissionThatIsMissingWhatIsOffWithoutIt() {
        staff.forbid("/users?");
        staff.forbid("/groups?");
        staff.forbid("/mailboxSettings");

        String found = String.join("\n", look("[]", everything()));

        assertThat(found)
                .contains(
                        "MEND Owners are not found and nobody who left is noticed", "User.Read.All")
                .contains("MEND Groups are not found as owners", "GroupMember.Read.All")
                .contains("MEND Who is away is reminded all the same", "MailboxSettings.Read")
                .contains("MEND The app cannot be installed", "ReadWriteSelfForUser.All")
                .contains("NOTE No reminder goes by e-mail", "Mail.Send", "Exchange");
    }

    @Test
    void saysThatMailNeedsTheDirectory() {
        assertThat(look("[]", Map.of("benchmate.mail.from", "bench@uni.example")))
                .singleElement()
                .asString()
                .contains("MEND No reminder goes by e-mail, since addresses come from");
    }

    private static Map<String, Object> everything() {
        return Map.of(
                "benchmate.directory.enabled", "true",
                "benchmate.admins.people", "kim-00001",
                "benchmate.reach.absence", "true",
                "benchmate.reach.catalogue-id", "catalogue-1",
                "benchmate.mail.from", "bench@uni.example");
    }

    private List<String> look(String roles, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("benchmate.graph.base-url", staff.baseUrl().toString());
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", all));
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("credential", token(roles));
        return new GraphDiagnosis()
                        .graph(
                                environment,
                                beans.getBeanProvider(TokenCredential.class),
                                InstantSource.system())
                        .look()
                        .stream()
                        .map(GraphDiagnosisTest::words)
                        .collect(Collectors.toList());
    }

    private static String words(Finding finding) {
        return finding.state() + " " + finding.sentence();
    }

    private static TokenCredential token(String roles) {
        String claims =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                ("{\"roles\":" + roles + "}").getBytes(StandardCharsets.UTF_8));
        return request -> Mono.just(new AccessToken("e30." + claims + ".x", OffsetDateTime.MAX));
    }
}
