package io.benchmate.graphsync.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.reconcile.Mode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SettingsFileTest {
    private static final String GOOD =
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
                mode: full
                sources:
                  - group: s1
                    name: Technicians
                  - csv: hr.csv
                    columns: {mail: E-mail, job-family: Family}
                    where: {job-family: Technical}
                people: {guests: yes, disabled-days: 30, shared: ["room-*@*"]}
                target: {group: g1}
                faculties:
                  - name: Science
                    departments: [Chemistry, Physics]
                    champion: cat@uni.example
                    target: {file: science.txt}
            """;

    @Test
    void readsAListAndItsFaculties() {
        SettingsFile read = SettingsFile.read(GOOD, Path.of("/etc"));

        Settings settings = ((SettingsFile.Good) read).settings();
        assertThat(settings.lists())
                .extracting(ListSettings::name)
                .containsExactly("technicians", "technicians/science");
        ListSettings first = settings.lists().getFirst();
        assertThat(first.mode()).isEqualTo(Mode.FULL);
        assertThat(first.rules().policy().disabledDays()).isEqualTo(30);
        assertThat(first.sources()).hasSize(2);
        assertThat(settings.lists().getLast().keepers().deputy()).isEqualTo("cat@uni.example");
    }

    @Test
    void theExampleInTheDocsIsRight() throws IOException {
        String example = Files.readString(Path.of("docs/graph-sync.example.yml"));

        assertThat(SettingsFile.read(example, Path.of("/etc")))
                .isInstanceOf(SettingsFile.Good.class);
    }

    @Test
    void saysInWhichLineAKeyIsUnknownAndWhatWasMeant() {
        assertThat(problems(GOOD.replace("deputy:", "deputi:")))
                .containsExactly(
                        "line 8: deputy is missing",
                        "line 9: \"deputi\" is not known here; did you mean \"deputy\"?");
    }

    @Test
    void tellsAllProblemsAtOnce() {
        String bad =
                GOOD.replace("mode: full", "mode: fast")
                        .replace("disabled-days: 30", "disabled-days: soon")
                        .replace("guests: yes", "guests: perhaps")
                        .replace("mail: E-mail, ", "")
                        .replace("target: {group: g1}", "target: {teams: g1}");

        assertThat(problems(bad))
                .contains(
                        "line 10: mode should be add-only or full",
                        "line 15: mail is missing: the column with the e-mail address",
                        "line 17: disabled-days should be a whole number",
                        "line 17: guests should be yes or no",
                        "line 18: a target is one of group, mailman, sheet, file");
    }

    @Test
    void saysWhereItIsNotYaml() {
        assertThat(problems("lists:\n  a: [1\n")).singleElement().asString().startsWith("line 3");
        assertThat(problems("")).containsExactly("line 1: the file is empty");
        assertThat(problems("- a\n")).contains("line 1: here should be keys with values");
        assertThat(problems("zone: Mars\n"))
                .containsExactly(
                        "line 1: there is no time zone \"Mars\"", "line 1: lists is missing");
    }

    @Test
    void aKeyOrAListThatStandsTwiceIsNotPassedOver() {
        assertThat(problems(GOOD.replace("mode: full", "owner: other@uni.example")))
                .containsExactly("line 10: \"owner\" stands in line 8 already");
        assertThat(
                        problems(
                                GOOD.replace("Science\n", "Arts\n")
                                        + FACULTY.formatted("arts", "b.txt")))
                .containsExactly("line 24: there is a faculty of this name already");
    }

    @Test
    void twoListsCannotShareATarget() {
        assertThat(problems(GOOD + FACULTY.formatted("Arts", "science.txt")))
                .containsExactly(
                        "line 27: this is the target of the list technicians/science already");
    }

    @Test
    void aTargetMustBeOneThatMayBeWrittenTo() {
        assertThat(problems(GOOD.replace("[g1]", "[g2]")))
                .containsExactly(
                        "line 18: g1 is not among the allowed-targets of graph, so nothing could be"
                                + " written to it");
        assertThat(problems(GOOD.replace("{group: g1}", "{mailman: t@lists.example}")))
                .containsExactly("line 18: a Mailman list needs the part \"mailman:\" of the file");
        assertThat(problems(GOOD.substring(GOOD.indexOf("lists:"))))
                .containsExactly(
                        "line 7: this needs the part \"graph:\" of the file",
                        "line 13: this needs the part \"graph:\" of the file");
    }

    @Test
    void whoAnswersForAListIsNamedSoThatHeIsFound() {
        assertThat(problems(GOOD.replace("olu@uni.example", "Olu")))
                .containsExactly("line 8: owner should be an e-mail address or an Entra object id");
        assertThat(problems(GOOD.replace("olu@uni.example", "")))
                .containsExactly("line 8: owner should have one value");
    }

    @Test
    void saysThatAWildcardGoesInQuotes() {
        assertThat(problems(GOOD.replace("[Chemistry, Physics]", "[*Chemistry*]")))
                .singleElement()
                .asString()
                .startsWith("line 21: this is not YAML")
                .endsWith("(put in quotes what begins with * or @)");
    }

    @Test
    void anAddressOnTheWebIsAWholeOne() {
        assertThat(problems(GOOD.replace("  tenant: t", "  tenant: t\n  url: graph.microsoft.com")))
                .containsExactly("line 3: url should begin with https://");
    }

    private static final String FACULTY =
            """
                  - name: %s
                    departments: [Art]
                    champion: cat@uni.example
                    target: {file: %s}
            """;

    private static List<String> problems(String yaml) {
        return ((SettingsFile.Bad) SettingsFile.read(yaml, Path.of("/etc")))
                .problems().stream().map(Problem::toString).toList();
    }
}
