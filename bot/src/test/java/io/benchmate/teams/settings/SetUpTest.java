package io.benchmate.teams.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.benchmate.Benchmate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SetUpTest {
    @Test
    void refusesToStartWithoutAnAppIdAndSaysHowToMendIt() {
        assertThatThrownBy(
                        () ->
                                SpringApplication.run(
                                        Benchmate.class,
                                        "--server.port=0",
                                        "--spring.datasource.url=jdbc:h2:mem:no-app-id"))
                .hasRootCauseInstanceOf(SetUpIncomplete.class)
                .rootCause()
                .hasMessageContaining("benchmate.teams.app-id");
    }

    @ParameterizedTest
    @CsvSource({
        "'', app-id",
        "app-id=a, tenant-ids",
        "'app-id=a tenant-ids=t,', tenant-ids",
        "app-id=a tenant-ids=t, benchmate.teams.secret",
        "app-id=a tenant-ids=t credential=certificate, benchmate.teams.certificate",
        "app-id=a tenant-ids=t credential=federated, benchmate.teams.token-file"
    })
    void namesTheKeyThatIsMissing(String given, String missing) {
        assertThat(missing(given, false))
                .hasValueSatisfying(it -> assertThat(it).contains(missing));
    }

    @ParameterizedTest
    @CsvSource({
        "app-id=a tenant-ids=t secret=s, false",
        "app-id=a tenant-ids=t credential=managed-identity, false",
        "'', true"
    })
    void isContentWithWhatIsEnough(String given, boolean demo) {
        assertThat(missing(given, demo)).isEmpty();
    }

    @Test
    void neverRunsTheDemoUnderARealAppId() {
        assertThat(missing("app-id=a", true)).isPresent();
    }

    @Test
    void printsNoSecret() {
        assertThat(settings("secret=s3cret certificate-password=pa55").toString())
                .doesNotContain("s3cret", "pa55");
    }

    @ParameterizedTest
    @CsvSource({
        "https://smba.trafficmanager.net/uk/, true",
        "https://SMBA.trafficmanager.net/uk/, true",
        "https://europe.api.botframework.com/, true",
        "http://smba.trafficmanager.net/uk/, false",
        "https://botframework.com.evil.example/, false",
        "https://evil-botframework.com/, false",
        "https://smba.trafficmanager.net@evil.example/, false",
        "https://127.0.0.1/, false"
    })
    void allowsTheConnectorsHostsOnly(URI address, boolean allowed) {
        List<String> hosts = settings("").allowedServiceHosts();

        assertThat(new AllowedHosts(hosts).allow(address)).isEqualTo(allowed);
    }

    private static Optional<String> missing(String given, boolean demo) {
        return SetUp.missing(settings(given), new DemoSettings(demo));
    }

    private static TeamsSettings settings(String given) {
        Map<String, Object> values = new HashMap<>();
        for (String pair : given.split(" ")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                values.put("teams." + parts[0], parts[1]);
            }
        }
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("teams", TeamsSettings.class);
    }
}
