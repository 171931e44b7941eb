package io.benchmate.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

class OwnersTest {
    private static final Map<String, String> KEY =
            Map.of(
                    "C&E", "Communications and Events",
                    "FTL", "Faculty Technical Leads",
                    "R&I", "Research and Innovation Office",
                    "EST", "Estates and Workshops");
    private static final Assignee ANN = new Assignee.Person("ann", "Ann");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C&E, FTL | C&E;FTL",
                "DTS / FTL | DTS;FTL",
                "FTL & EST | FTL;EST",
                "R&I & C&E | R&I;C&E",
                "Learning and Development | Learning and Development",
                "Faculty Technical Leads and Estates and Workshops"
                        + " | Faculty Technical Leads;Estates and Workshops",
                "Deans/Heads of Schools/HR | Deans;Heads of Schools;HR",
                "FTL, ftl | FTL",
            })
    void areReadFromOneCell(String cell, String names) {
        assertThat(OwnerNames.in(cell, KEY, Set.of())).containsExactly(names.split(";"));
    }

    @Test
    void areKnownByTheirAbbreviationAndByWhatItStandsFor() {
        Owners owners = new Owners(Map.of("FTL", List.of(ANN)));

        assertThat(owners.of("Faculty Technical Leads", KEY).assigned()).containsOnlyKeys(ANN);
        assertThat(owners.of("Faculty Technical Leads (FTL)", KEY).assigned())
                .containsOnlyKeys(ANN);
        assertThat(owners.of("Faculty Leads", KEY).unmapped()).containsExactly("Faculty Leads");
    }

    @Test
    void areTakenFromASheetOnlyWhenAllOfItCanBeRead() {
        String head = "Owner,Kind,Id,Name\n";

        OwnerSheet read = OwnerSheet.read("\uFEFF" + head + "FTL,Person,ANN,Ann\nFTL,group,g-1,\n");
        OwnerSheet wrong = OwnerSheet.read(head + "FTL,person,ann,Ann\nHTN,person,a@b.example,A\n");
        OwnerSheet other = OwnerSheet.read("a,b\n1,2\n");

        assertThat(read)
                .isEqualTo(
                        new OwnerSheet.Understood(
                                Map.of("FTL", List.of(ANN, new Assignee.Group("g-1", "g-1")))));
        assertThat(wrong)
                .isInstanceOfSatisfying(
                        OwnerSheet.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("Row 3"));
        assertThat(other).isInstanceOf(OwnerSheet.Refused.class);
    }
}
