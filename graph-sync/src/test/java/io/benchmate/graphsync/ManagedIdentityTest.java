package io.benchmate.graphsync;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import io.benchmate.graphsync.graph.FakeGraph;
import io.benchmate.graphsync.graph.FakeGroup;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signing in without a secret. App Service names its token endpoint in IDENTITY_ENDPOINT and
 * IDENTITY_HEADER; a virtual machine asks the metadata service, which has a fixed address that
 * AZURE_POD_IDENTITY_AUTHORITY_HOST replaces. Here both are on this machine, and since the
 * environment names them, another process is started.
 */
class ManagedIdentityTest {
    private static final String HEADER = "known-to-the-platform-only";
    private static final String CONFIGURATION =
            """
            database: {url: "jdbc:h2:mem:managed;DB_CLOSE_DELAY=-1"}
            graph:
              url: %s
              tenant: t
              sign-in: managed-identity
              reader: reader-id
              writer: writer-id
              allowed-targets: [t1]
            lists:
              technicians:
                owner: p1@uni.example
                deputy: p2@uni.example
                mode: full
                sources:
                  - {group: s1, name: Technicians}
                target: {group: t1}
            """;

    @RegisterExtension
    private static final WireMockExtension PLATFORM =
            WireMockExtension.newInstance()
                    .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
                    .build();

    @TempDir private Path folder;

    private enum Platform {
        APP_SERVICE("/msi/token", "X-IDENTITY-HEADER", HEADER) {
            @Override
            Map<String, String> environment() {
                return Map.of(
                        "IDENTITY_ENDPOINT", PLATFORM.baseUrl() + path, "IDENTITY_HEADER", HEADER);
            }
        },
        VIRTUAL_MACHINE("/metadata/identity/oauth2/token", "Metadata", "true") {
            @Override
            Map<String, String> environment() {
                return Map.of("AZURE_POD_IDENTITY_AUTHORITY_HOST", PLATFORM.baseUrl());
            }
        };

        final String path;
        private final String header;
        private final String value;

        Platform(String path, String header, String value) {
            this.path = path;
            this.header = header;
            this.value = value;
        }

        abstract Map<String, String> environment();

        void knows(String id) {
            PLATFORM.stubFor(
                    get(urlPathEqualTo(path))
                            .withHeader(header, equalTo(value))
                            .withQueryParam("client_id", equalTo(id))
                            .willReturn(
                                    okJson(
                                            """
                                            {"access_token": "token of %s",
                                             "token_type": "Bearer", "expires_on": "4102444800",
                                             "client_id": "%s", "resource": "r"}
                                            """
                                                    .formatted(id, id))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsWithOneIdentityAndWritesWithTheOther(Platform platform) throws Exception {
        platform.knows("reader-id");
        platform.knows("writer-id");
        try (FakeGraph graph = new FakeGraph(InstantSource.system(), 50).people(1, 12)) {
            graph.group("s1", "Technicians", 1, 12);
            FakeGroup target = graph.group("t1", "List", 1, 10);
            Path file = folder.resolve("graph-sync.yml");
            // In capitals it is not taken for the Graph of a demo, which gets no token.
            String url = graph.url().replaceFirst("localhost", "LOCALHOST");
            Files.writeString(file, CONFIGURATION.formatted(url));

            String said = run(file, platform);

            assertThat(said).contains("2 of 2 changes made");
            assertThat(target.users()).hasSize(12);
            assertThat(graph.tokens("GET")).containsOnly("Bearer token of reader-id");
            assertThat(graph.tokens("PATCH")).containsOnly("Bearer token of writer-id");
        }
    }

    private static String run(Path file, Platform platform) throws Exception {
        ProcessBuilder process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Approving.class.getName(),
                                file.toString())
                        .redirectErrorStream(true);
        process.environment().putAll(platform.environment());
        Process run = process.start();
        String said = new String(run.getInputStream().readAllBytes());
        run.waitFor();
        return said;
    }

    /** Plans, approves what is planned, and applies it. */
    static final class Approving {
        private Approving() {}

        public static void main(String... args) {
            Matcher hash = Pattern.compile("[0-9a-f]{20}").matcher(said("plan", args[0]));
            String found = hash.find() ? hash.group() : "none";
            said("approve", args[0], found);
            said("apply", args[0]);
            System.exit(0);
        }

        private static String said(String verb, String file, String... more) {
            StringWriter out = new StringWriter();
            String[] all =
                    java.util.Arrays.copyOf(new String[] {verb, "--config", file}, 3 + more.length);
            System.arraycopy(more, 0, all, 3, more.length);
            PrintWriter to = new PrintWriter(out, true);
            GraphSyncCommand.run(
                    new GraphSyncCommand(Map.of("USER", "olu"), InstantSource.system(), wait -> {}),
                    to,
                    to,
                    all);
            System.out.println(out);
            return out.toString();
        }
    }
}
