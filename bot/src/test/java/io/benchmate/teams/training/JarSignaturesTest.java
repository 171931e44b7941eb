package io.benchmate.teams.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.TokenCredential;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** With jars as they are published: Azure's are signed, Jackson's are not. */
class JarSignaturesTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir private Path app;

    private Path signed;
    private Path unsigned;

    @BeforeEach
    void twoJars() throws Exception {
        Path lib = Files.createDirectories(app.resolve("lib"));
        signed = copy(TokenCredential.class, lib.resolve("azure-core.jar"));
        unsigned = copy(JsonMapper.class, lib.resolve("jackson.jar"));
        assertThat(signers(signed)).isPositive();
    }

    @Test
    void aClassIsNoLongerSigned() throws IOException {
        JarSignatures.main(new String[] {app.toString()});

        assertThat(signers(signed)).isZero();
    }

    @Test
    void everyFileStaysAsItIsButTheSignatureAndTheDigests() throws IOException {
        Map<String, Integer> before = contents(signed);

        JarSignatures.main(new String[] {app.toString()});

        Map<String, Integer> after = contents(signed);
        assertThat(before).containsAllEntriesOf(after);
        assertThat(before.keySet())
                .filteredOn(name -> !after.containsKey(name))
                .allMatch(name -> name.matches("META-INF/[A-Z]+\\.(SF|RSA)"))
                .hasSize(2);
    }

    @Test
    void theManifestStillTellsWhatTheJarIs() throws IOException {
        JarSignatures.main(new String[] {app.toString()});

        try (JarFile jar = new JarFile(signed.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Title"))
                    .isEqualTo("Microsoft Azure Java Core Library");
            assertThat(jar.getManifest().getEntries()).isEmpty();
        }
    }

    @Test
    void aJarWithoutASignatureIsNotTouchedNorAnyTwice() throws IOException {
        JarSignatures.main(new String[] {app.toString()});
        Files.setLastModifiedTime(signed, LONG_AGO);

        JarSignatures.main(new String[] {app.toString()});

        assertThat(Files.getLastModifiedTime(unsigned)).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(signed)).isEqualTo(LONG_AGO);
    }

    @Test
    void aJarThatCannotBeReadHindersNoOther() throws IOException {
        Path broken = Files.writeString(app.resolve("lib/aaa-broken.jar"), "no jar");

        JarSignatures.main(new String[] {app.toString()});

        assertThat(broken).hasContent("no jar");
        assertThat(signers(signed)).isZero();
        assertThat(app.resolve("lib/unsigned.part")).doesNotExist();
    }

    private static Path copy(Class<?> from, Path to) throws Exception {
        Path jar = Path.of(from.getProtectionDomain().getCodeSource().getLocation().toURI());
        Files.copy(jar, to);
        return Files.setLastModifiedTime(to, LONG_AGO);
    }

    /** How many files a JVM that loads them would take for signed. */
    private static long signers(Path path) throws IOException {
        long signers = 0;
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                try (InputStream in = jar.getInputStream(entry)) {
                    in.readAllBytes();
                }
                signers += entry.getCodeSigners() == null ? 0 : 1;
            }
        }
        return signers;
    }

    /** A hash of each file but the manifest. */
    private static Map<String, Integer> contents(Path path) throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                try (InputStream in = jar.getInputStream(entry)) {
                    contents.put(entry.getName(), Arrays.hashCode(in.readAllBytes()));
                }
            }
        }
        contents.remove(JarFile.MANIFEST_NAME);
        return contents;
    }
}
