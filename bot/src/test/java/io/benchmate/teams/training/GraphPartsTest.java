package io.benchmate.teams.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.graph.serviceclient.GraphServiceClient;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

class GraphPartsTest {
    private static final String GRAPH = "com/microsoft/graph/";

    @TempDir private Path app;

    @Test
    void keepsTheAreasThatOurClassesNameAndThoseThatTheyNeed() throws IOException {
        jar("lib/graph-sync-1.jar", Map.of("io/benchmate/A.class", GRAPH + "groups/B"));
        Path sdk =
                jar(
                        "lib/microsoft-graph-6.1.2.jar",
                        Map.of(
                                GRAPH + "Root.class", GRAPH + "groups/B " + GRAPH + "drives/C",
                                GRAPH + "groups/B.class", GRAPH + "models/item/D",
                                GRAPH + "models/item/D.class", "",
                                GRAPH + "drives/C.class", GRAPH + "models/item/D"));

        GraphParts.main(new String[] {app.toString()});

        assertThat(entries(sdk))
                .containsExactlyInAnyOrder(
                        GRAPH + "Root.class",
                        GRAPH + "groups/B.class",
                        GRAPH + "models/item/D.class");
    }

    @Test
    void leavesTheSdkAloneWhereNoneOfItIsNamed() throws IOException {
        jar("lib/graph-sync-1.jar", Map.of("io/benchmate/A.class", "java/lang/Object"));
        Path sdk = jar("lib/microsoft-graph-6.1.2.jar", Map.of(GRAPH + "drives/C.class", ""));

        GraphParts.main(new String[] {app.toString()});

        assertThat(entries(sdk)).containsExactly(GRAPH + "drives/C.class");
    }

    @Test
    void ofTheRealSdkAThirdIsKept() throws Exception {
        jar("benchmate.jar", Map.of("A.class", GRAPH + "groups/B " + GRAPH + "serviceclient/C"));
        Path whole = realSdk();
        Files.createDirectories(app.resolve("lib"));
        Path sdk = Files.copy(whole, app.resolve("lib/microsoft-graph-6.0.0.jar"));

        GraphParts.main(new String[] {app.toString()});

        assertThat(entries(sdk))
                .contains(GRAPH + "serviceclient/GraphServiceClient.class")
                .contains(GRAPH + "models/User.class", GRAPH + "groups/GroupsRequestBuilder.class")
                .hasSizeLessThan(entries(whole).size() / 3);
    }

    private static Path realSdk() throws URISyntaxException {
        return Path.of(
                GraphServiceClient.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
    }

    private Path jar(String name, Map<String, String> files) throws IOException {
        Path jar = app.resolve(name);
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static Set<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        }
    }
}
