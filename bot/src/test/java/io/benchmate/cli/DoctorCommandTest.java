package io.benchmate.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;

import io.benchmate.fakes.FakeLogin;
import io.benchmate.plan.Revision;
import io.benchmate.plan.revising.Proposal;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class DoctorCommandTest {
    private static final String APP = "11111111-2222-3333-4444-555555555555";
    private static final String SECRET = "s3cret-never-shown";

    private final FakeLogin login = new FakeLogin();
    private final WireMockServer host =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void start() {
        host.start();
        login.publish(Map.of(FakeLogin.key("k"), List.of("msteams")));
        dated(Duration.ZERO);
    }

    @AfterEach
    void stop() {
        host.stop();
        login.close();
    }

    private void dated(Duration off) {
        String date =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.now().plus(off).atOffset(ZoneOffset.UTC));
        host.stubFor(
                any(anyUrl()).willReturn(aResponse().withStatus(404).withHeader("Date", date)));
    }

    @Test
    void findsEverythingMissingWhereNothingIsSet() {
        Told told = doctor("--benchmate.teams.openid-metadata-url=" + login.metadata());

        assertThat(told.status()).isEqualTo(1);
        assertThat(told.words())
                .contains("MEND  Registration: Set benchmate.teams.app-id")
                .contains("MEND  Admins: Nobody is one")
                .contains("note  File hosts: None are set")
                .contains("note  Plan: None is loaded")
                .contains("note  Mailing lists: No mailing list is kept")
                .contains("good  Java:")
                .contains("good  Keys of inbound tokens:")
                .endsWith("Something must be mended.\n");
    }

    @Test
    void showsNoSecretWhateverIsWrong() {
        Told told =
                doctor(
                        "--benchmate.teams.app-id=" + APP,
                        "--benchmate.teams.tenant-ids=" + APP,
                        "--benchmate.teams.secret=" + SECRET,
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/x?password="
                                + SECRET,
                        "--spring.datasource.password=" + SECRET);

        assertThat(told.words())
                .contains("MEND  Credential:", "MEND  Database: It cannot be reached (SQL state 08")
                .doesNotContain(SECRET);
    }

    @Test
    void looksAtThePlanAndItsWorstFindings() throws Exception {
        SamplePlan sample = SamplePlan.HARROWMERE;
        try (Database database = Database.open("--spring.datasource.url=" + url())) {
            var by = new Revision.Editor("terminal", "the terminal");
            var drafted =
                    (Proposal.Drafted)
                            database.proposals()
                                    .propose(sample.fileName(), sample.csv(), sample.notes(), by);
            database.proposals().confirm(drafted.draft().id(), by);
        }

        Told told = doctor();

        assertThat(told.words())
                .contains("good  Database: Reached: H2")
                .contains("good  Plan: Harrowmere University", "revision 1")
                .contains("note  Plan: ", "The id 5.3 is used more than once");
    }

    @Test
    void saysInWhichLineTheFileOfTheMailingListsIsWrong() throws Exception {
        Path file = folder.resolve("lists.yml");
        String good =
                """
                lists:
                  technicians:
                    owner: morgan@harrowmere.example
                    deputy: dee@harrowmere.example
                    mode: full
                    sources:
                      - csv: hr.csv
                        columns: {mail: E-mail}
                    target: {file: members.txt}
                """;
        Files.writeString(file, good.replace("deputy:", "depty:"));
        assertThat(doctor("--benchmate.lists.file=" + file).words())
                .contains("MEND  Mailing lists: " + file + ", line 4: \"depty\" is not known here");
        Files.writeString(file, good.replace("file: members.txt", "mailman: l@uni.example"));
        assertThat(doctor("--benchmate.lists.file=" + file).words())
                .contains(", line 9: a Mailman list needs the part \"mailman:\" of the file");
        Files.writeString(file, good);
        assertThat(doctor("--benchmate.lists.file=" + file).words())
                .contains("MEND  Mailing lists: technicians: ", "hr.csv is not there");
        Files.writeString(folder.resolve("hr.csv"), "E-mail\n");
        assertThat(doctor("--benchmate.lists.file=" + file).words())
                .contains("good  Mailing lists: 1 in " + file + ", brought up to date at 07:00");
        assertThat(doctor("--benchmate.lists.file=" + file + ".gone").words())
                .contains("it cannot be read");
    }

    @Test
    void tellsAClockThatIsWrong() {
        assertThat(doctor().words()).contains("good  Clock:");
        dated(Duration.ofMinutes(2));
        assertThat(doctor().words()).contains("note  Clock: It is 1");
        dated(Duration.ofMinutes(-10));
        assertThat(doctor().words()).contains("MEND  Clock: It is 6");
    }

    @Test
    void tellsAnAppPackageOfAnotherBot() throws Exception {
        Path zip = folder.resolve("app.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("manifest.json"));
            out.write(
                    ("{\"bots\":[{\"botId\":\"" + APP + "\"}]}").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(doctor("--benchmate.package=" + zip, "--benchmate.teams.app-id=" + APP).words())
                .contains("good  App package:");
        assertThat(doctor("--benchmate.package=" + zip, "--benchmate.teams.app-id=x").words())
                .contains("MEND  App package: Its bot id is " + APP);
    }

    @Test
    void saysOfEachBadSettingHowToMendIt() {
        Told told =
                doctor(
                        "--benchmate.zone=Nowhere/Land",
                        "--benchmate.admins.people=kim@example.ac.uk",
                        "--benchmate.teams.allowed-service-hosts=elsewhere.example",
                        "--benchmate.teams.file-limit=many");

        assertThat(told.words())
                .contains("MEND  Time zone: BENCHMATE_ZONE is no zone")
                .contains("MEND  Admins: benchmate.admins.people holds")
                .contains("The setting benchmate.teams.file-limit cannot be read");
    }

    @Test
    void exportsAndErasesAPerson() throws Unopened {
        String setting = "--spring.datasource.url=" + url();
        try (Database database = Database.open(setting)) {
            database.audit()
                    .note("robin", "Robin Example", io.benchmate.admin.Deed.IMPORTED_DRAFT, "plan");
            assertThat(database.personalRecords().export("robin")).contains("Robin Example");
            assertThat(database.personalRecords().erase("robin")).isEqualTo(1);
            assertThat(database.personalRecords().export("robin")).doesNotContain("Robin");
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.toAbsolutePath() + "/benchmate;WRITE_DELAY=0";
    }

    private record Told(int status, String words) {}

    private Told doctor(String... more) {
        List<String> all = new ArrayList<>();
        all.add("--benchmate.data=" + folder);
        all.add("--server.port=0");
        all.add("--benchmate.teams.login-base-url=" + host.baseUrl());
        all.add("--benchmate.teams.service-url=" + host.baseUrl());
        if (List.of(more).stream().noneMatch(each -> each.contains("datasource.url"))) {
            all.add("--spring.datasource.url=" + url());
        }
        all.addAll(List.of(more));
        PrintStream before = System.out;
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        System.setOut(new PrintStream(words, true, StandardCharsets.UTF_8));
        try {
            int status = new CommandLine(new DoctorCommand()).execute(all.toArray(String[]::new));
            return new Told(status, words.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
