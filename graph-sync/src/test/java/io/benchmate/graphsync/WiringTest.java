package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.identity.ClientAssertionCredential;
import com.azure.identity.ClientCertificateCredential;
import com.azure.identity.ClientSecretCredential;
import com.azure.identity.ManagedIdentityCredential;

import io.benchmate.graphsync.settings.Settings;
import io.benchmate.graphsync.settings.SettingsFile;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** Which way to sign in the file and the environment choose. */
class WiringTest {
    private static final String APPS =
            """
            graph:
              tenant: t
              reader: r
              writer: w
              allowed-targets: [g1]
            lists:
              technicians:
                owner: olu@uni.example
                deputy: dee@uni.example
                sources:
                  - {group: s1, name: Technicians}
                target: {group: g1}
            """;

    @Test
    void eachRoleHasAVariableOfItsOwn() {
        assertThat(chosen(APPS, "READER", Map.of("GRAPH_SYNC_READER_SECRET", "x")))
                .isInstanceOf(ClientSecretCredential.class);
        assertThat(chosen(APPS, "READER", Map.of("GRAPH_SYNC_READER_CERTIFICATE", "/app.pem")))
                .isInstanceOf(ClientCertificateCredential.class);
        assertThat(chosen(APPS, "WRITER", Map.of("GRAPH_SYNC_WRITER_TOKEN_FILE", "/token")))
                .isInstanceOf(ClientAssertionCredential.class);
        assertThat(
                        chosen(
                                APPS.replace("tenant: t", "tenant: t\n  sign-in: managed-identity"),
                                "WRITER",
                                Map.of()))
                .isInstanceOf(ManagedIdentityCredential.class);
    }

    @Test
    void aSecretOfTheReaderIsNoneOfTheWriter() {
        assertThatThrownBy(
                        () ->
                                chosen(
                                        APPS,
                                        "WRITER",
                                        Map.of("GRAPH_SYNC_READER_SECRET", "secret-x")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("the environment variable GRAPH_SYNC_WRITER_SECRET is not set");
    }

    @Test
    void saysWhatTheEnvironmentLacksWithoutAskingAnybody() {
        assertThat(wiring(APPS, Map.of()).missing())
                .containsExactly(
                        "technicians: the environment variable GRAPH_SYNC_READER_SECRET is not"
                                + " set");
        assertThat(wiring(APPS, Map.of("GRAPH_SYNC_READER_SECRET", "x")).missing())
                .containsExactly(
                        "technicians: the environment variable GRAPH_SYNC_WRITER_SECRET is not"
                                + " set");
    }

    private static Object chosen(String yaml, String role, Map<String, String> environment) {
        return wiring(yaml, environment).credential(settings(yaml).graph().orElseThrow(), role);
    }

    private static Wiring wiring(String yaml, Map<String, String> environment) {
        return new Wiring(settings(yaml), environment, InstantSource.system(), read -> {});
    }

    private static Settings settings(String yaml) {
        return ((SettingsFile.Good) SettingsFile.read(yaml, Path.of("."))).settings();
    }
}
