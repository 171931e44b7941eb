package io.benchmate.teams.turn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class PastedTableTest {
    @Test
    void keepsTheCellsApartThatTeamsRunsTogether() {
        Optional<String> table =
                paste(
                        """
                        <p>our plan</p><table class="x"><tbody><tr><th>Ref</th><th>Action</th></tr>
                        <tr><td><p>1.1</p></td><td>Write &amp; <b>publish</b><br>it</td></tr>
                        <tr><td>1.2</td><td></td></tr></tbody></table>\
                        """);

        assertThat(table).hasValue("Ref\tAction\n1.1\tWrite & publish it\n1.2\t");
    }

    @ParameterizedTest
    @CsvSource({
        "&lt;b&gt;, <b>",
        "a&nbsp;b, a b",
        "&#163;5, £5",
        "&#x1F9EA;, 🧪",
        "&#xD83E;, \uFFFD",
        "&#9999999;, \uFFFD",
        "&unknown;, &unknown;"
    })
    void readsWhatTeamsEscapes(String html, String text) {
        assertThat(paste("<table><tr><td>" + html + "</td><td>x</td></tr></table>"))
                .hasValue(text + "\tx");
    }

    @Test
    void leavesAMessageWithoutATableAlone() {
        assertThat(paste("<p>what is done?</p>")).isEmpty();
        assertThat(paste("<table></table>")).isEmpty();
        assertThat(paste("<table><tr><td>only one cell</td></tr></table>")).isEmpty();
    }

    @Test
    void aCellThatReachesOverRowsCountsInEachOfThem() {
        assertThat(
                        paste(
                                """
                                <table><tr><td>A1</td><td rowspan="2">May 2027</td><td>HR</td></tr>
                                <tr><td>A2</td><td>Estates</td></tr>
                                <tr><td>A3</td><td>June</td><td rowspan=2>Labs</td></tr>
                                <tr><td>A4</td><td>July</td></tr></table>\
                                """))
                .hasValue(
                        "A1\tMay 2027\tHR\nA2\tMay 2027\tEstates\nA3\tJune\tLabs\nA4\tJuly\tLabs");
    }

    @Test
    void aCellThatReachesOverColumnsKeepsTheOthersInTheirs() {
        assertThat(
                        paste(
                                """
                                <table><tr><td colspan='2'>Careers</td><td>x</td></tr>
                                <tr><td colspan="2" rowspan="2">both</td><td>y</td></tr>
                                <tr><td>z</td></tr></table>\
                                """))
                .hasValue("Careers\t\tx\nboth\t\ty\nboth\t\tz");
    }

    @Test
    void aRowThatIsWhollyCoveredFromAboveIsNoRow() {
        assertThat(
                        paste(
                                """
                                <table><tr><td rowspan="2">A1</td><td rowspan="2">HR</td></tr>
                                <tr></tr><tr><td>A2</td><td>Labs</td></tr></table>\
                                """))
                .hasValue("A1\tHR\nA2\tLabs");
    }

    @Test
    void aSpanOfThousandsStaysSmall() {
        String rows = "<tr><td>b</td></tr>".repeat(5_000);
        String wide =
                "<table><tr><td rowspan='60000' colspan='60000'>"
                        + "a".repeat(30_000)
                        + "</td></tr>"
                        + rows
                        + "</table>";

        assertThat(paste(wide).orElseThrow().length()).isLessThan(6_000_000);
    }

    @Test
    void staysQuickOnBrokenText() {
        assertThat(paste("<table " + "<td".repeat(50_000))).isEmpty();
        assertThat(paste("<table>" + "<td>a".repeat(20_000))).isEmpty();
    }

    private static Optional<String> paste(String html) {
        Attachment attachment = new Attachment();
        attachment.setContentType("text/html");
        attachment.setContent(html);
        Activity activity = new Activity("message");
        activity.setAttachments(List.of(attachment));
        return PastedTable.of(activity);
    }
}
