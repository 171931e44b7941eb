package io.benchmate.graphsync.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;

class HrExtractTest {
    private static final Columns COLUMNS =
            new Columns(
                    Map.of(
                            Columns.Field.MAIL, "E-mail",
                            Columns.Field.NAME, "Name",
                            Columns.Field.DEPARTMENT, "Dept",
                            Columns.Field.JOB_FAMILY, "Job Family",
                            Columns.Field.LEAVING, "Leaving date"),
                    "dd/MM/uuuu");
    private static final String HEADER = "Name,E-MAIL,Dept,Job family,Leaving date\n";

    @Test
    void readsPeopleByTheNamesOfTheColumns() {
        SourceReading.Complete read =
                complete(
                        HEADER + "\"Ng, Ann\",Ann.Ng@Uni.example,Chemistry,Technical,31/07/2027\n");

        Found ann = read.people().getFirst();
        assertThat(ann.where()).isEqualTo("row 2 of hr.csv");
        assertThat(ann.person().mail()).contains(new Address("ann.ng@uni.example"));
        assertThat(ann.person().work().jobFamily()).isEqualTo("Technical");
        assertThat(ann.person().work().leaving()).contains(LocalDate.of(2027, 7, 31));
    }

    @Test
    void readsSemicolonsAndAByteOrderMark() {
        String german = "\uFEFF" + HEADER.replace(',', ';') + "Ann;ann@uni.example;Chemistry;;\n";

        assertThat(complete(german).people()).hasSize(1);
    }

    @Test
    void tellsEachRowThatItCannotReadAndReadsTheOthers() {
        SourceReading.Complete read =
                complete(
                        HEADER
                                + "Ann,ann@uni.example,Chemistry,Technical,31.7.27\n"
                                + "Bo,bo at uni,Chemistry,Technical,\n"
                                + "Cy,,Chemistry,Technical,\n"
                                + "Di,di@uni.example,Physics,Technical,31/02/2027\n");

        assertThat(read.people()).hasSize(2);
        assertThat(read.size()).isEqualTo(4);
        assertThat(read.errors())
                .extracting(RowError::toString)
                .containsExactly(
                        "row 2: the leaving date is not written as dd/MM/uuuu",
                        "row 3: what should be an e-mail address is none",
                        "row 4: there is no e-mail address",
                        "row 5: the leaving date is not written as dd/MM/uuuu");
        assertThat(read.errors()).filteredOn(RowError::unidentified).hasSize(2);
    }

    @Test
    void failsWhenAColumnIsMissing() {
        assertThat(read("Name,Mail,Dept\nAnn,ann@uni.example,Chemistry\n"))
                .isEqualTo(
                        new SourceReading.Failed(
                                "hr.csv",
                                "it has no column \"E-mail\", \"Job Family\", \"Leaving date\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                HEADER + "Ann,ann@uni.example,\"Chem",
                HEADER + "\"Ann\"x,ann@uni.example,,,\n"
            })
    void neverTakesABrokenFileForAShortOne(String file) {
        assertThat(read(file)).isInstanceOf(SourceReading.Failed.class);
    }

    @Test
    void failsWhenTheDiskDoes() {
        Reader broken =
                new Reader() {
                    @Override
                    public int read(char[] to, int offset, int length) throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public void close() {}
                };

        assertThat(new HrExtract("hr.csv", COLUMNS).read(broken))
                .isInstanceOf(SourceReading.Failed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Tech.One@Uni.example, tech.one@uni.example",
        "' a+b@x.example ', a+b@x.example",
        "jörg@bücher.example, jörg@bücher.example"
    })
    void comparesAddressesInLowerCase(String written, String read) {
        assertThat(Address.of(written)).contains(new Address(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@", "@b", "a@b@c", "a b@c", "a@b\n", "a@b;c@d", "<a@b>"})
    void isNoAddress(String written) {
        assertThat(Address.of("x" + written + "\u0007")).isEmpty();
        assertThat(Address.of(written.equals("a@b\n") ? "a\n@b" : written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "*technician*, Senior TECHNICIAN (Labs), true",
        "technician, Technician, true",
        "technician, Technicians, false",
        "tech*n, technician, true",
        "*, '', true",
        "a*b*c, aXXbYYc, true",
        "a*b*c, aXXcYYb, false"
    })
    void aStarStandsForAnything(String pattern, String text, boolean fits) {
        assertThat(Wildcard.fits(pattern, text)).isEqualTo(fits);
    }

    private static SourceReading read(String file) {
        return new HrExtract("hr.csv", COLUMNS).read(new StringReader(file));
    }

    private static SourceReading.Complete complete(String file) {
        SourceReading reading = read(file);
        assertThat(reading).isInstanceOf(SourceReading.Complete.class);
        return (SourceReading.Complete) reading;
    }
}
