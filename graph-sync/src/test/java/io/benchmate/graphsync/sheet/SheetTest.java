package io.benchmate.graphsync.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.mailinglist.Keyed;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.mailinglist.Outcome;
import io.benchmate.graphsync.mailinglist.Writer;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SheetTest {
    private static final ChangeSheet.Line ANN =
            new ChangeSheet.Line(new Address("ann@uni.example"), "Ng, \"Ann\"");
    private static final ChangeSheet.Line TRICKY =
            new ChangeSheet.Line(
                    new Address("o'neil$(calc)@uni.example".replace("(calc)", "calc")), "=1+1");

    @TempDir private Path folder;

    @Test
    void theTableCannotBecomeAFormula() {
        assertThat(new ChangeSheet("dl@uni.example", List.of(ANN), List.of(TRICKY)).csv())
                .isEqualTo(
                        "Change,E-mail,Name\r\n"
                                + "add,\"ann@uni.example\",\"Ng, \"\"Ann\"\"\"\r\n"
                                + "remove,\"o'neil$calc@uni.example\",\"'=1+1\"\r\n");
    }

    @Test
    void theScriptHoldsEveryNameAsALiteral() {
        String script =
                new ChangeSheet("dl@uni.example", List.of(ANN), List.of(TRICKY)).powerShell();

        assertThat(script)
                .contains("Add-DistributionGroupMember -Identity $list -Member 'ann@uni.example'")
                .contains("-Member 'o''neil$calc@uni.example' -Confirm:$false")
                .contains("SupportsShouldProcess")
                .doesNotContain("Update-DistributionGroupMember")
                .doesNotContain("Ng");
    }

    @Test
    void doublesAllQuotesThatPowerShellKnowsAndKeepsToOneLine() {
        assertThat(ChangeSheet.quoted("a'b\u2019c\u2018d\u201Ae\u201Bf\n; rm"))
                .isEqualTo("'a''b\u2019\u2019c\u2018\u2018d\u201A\u201Ae\u201B\u201Bf ; rm'");
    }

    @Test
    void handsASheetOverAndSeesLaterWhetherItWasDone() throws IOException {
        Observed before = observed("old@uni.example");
        SheetList list =
                new SheetList(
                        "dl@uni.example",
                        folder.resolve("dl"),
                        name -> new Observation.Complete(before));
        Writer writer = list.writer(() -> true);

        List<Outcome> added = writer.add(List.of(person("new@uni.example")));
        List<Outcome> removed = writer.remove(before.members());

        assertThat(added).containsExactly(new Outcome.HandedOver());
        assertThat(removed).containsExactly(new Outcome.HandedOver());
        assertThat(Files.readString(folder.resolve("dl.csv")))
                .contains("add,\"new@uni.example\"")
                .contains("remove,\"old@uni.example\"");
        assertThat(Files.exists(folder.resolve("dl.ps1"))).isTrue();
        List<Change> given =
                List.of(
                        new Change.Join("new@uni.example", person("new@uni.example"), List.of()),
                        new Change.Leave(
                                "old@uni.example", before.members().getFirst(), List.of()));
        assertThat(SheetCheck.of(given, before).open()).hasSize(2);
        assertThat(SheetCheck.of(given, observed("new@uni.example")))
                .isEqualTo(new SheetCheck(2, List.of()));
    }

    @Test
    void aFileIsReadBackAsTheListItHolds() throws IOException {
        Path file = folder.resolve("list.txt");
        FileList list = new FileList(file);
        assertThat(members(list)).isEmpty();

        list.writer(() -> true).add(List.of(person("b@uni.example"), person("a@uni.example")));
        list.writer(() -> true).remove(List.of(Member.ofAddress(new Address("b@uni.example"), "")));

        assertThat(members(list)).extracting(Member::id).containsExactly("a@uni.example");
        assertThat(Files.readString(file)).isEqualTo("a@uni.example New Name\n");
    }

    @Test
    void aFileThatIsNoneOfOursIsNotAnEmptyList() throws IOException {
        Path file = folder.resolve("list.txt");
        Files.writeString(file, "<html>\n");

        assertThat(new FileList(file).read()).isInstanceOf(Observation.Failed.class);
    }

    private static List<Member> members(FileList list) {
        return ((Observation.Complete) list.read()).observed().members();
    }

    private static Observed observed(String address) {
        return new Observed(
                "sheet dl@uni.example",
                Keyed.ADDRESS,
                List.of(Member.ofAddress(new Address(address), "Old Name")));
    }

    private static Person person(String address) {
        return Person.ofMail(new Address(address), "New\nName");
    }
}
