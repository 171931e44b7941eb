package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.KeptByAmina.AMINA;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.ImportCard;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.revising.RevisionsInMemory;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A plan's notes that an admin sends in a text file of their own, after the plan's file. */
class NotesFilesTest {
    private static final String LIVE =
            """
            Fellbeck University Technician Commitment action plan 2025-2028
            Ref,Action,When,Owner
            1,Publish a page for every team,May 2026,Web Team
            2,Open the workshops to everybody,June 2026,Estates
            3,Hold a conference of technicians,July 2027,Events
            """;
    private static final String EARLIER =
            "Action,Owner,Timescale\nPaint the barn,Farm,May 2023\nShear the sheep,Farm,2024\n";
    private static final String NOTES =
            """
            Fellbeck University Technician Commitment action plan 2022-2025
            FTN = Fellbeck Technicians' Network; DTS = Director of Technical Services
            EST = Estates and Workshops
            The plan starts on 1 August 2022; it runs for three years.
            """;

    private final KeptByAmina kept = new KeptByAmina(new RevisionsInMemory());

    @Test
    void goWithTheDraftThatWaitsAndAreNeverAPlan() {
        kept.live(LIVE);
        upload("earlier.csv", EARLIER);

        String preview = upload("earlier.notes.txt", NOTES);

        assertThat(preview)
                .contains("I took “earlier.notes.txt” as the notes of your waiting draft “earlier”")
                .contains("A new plan: Fellbeck University", "2022-2025, 2 actions")
                .contains("Start: 1 August 2022", "3 abbreviations");
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());
        assertThat(kept.revisions.live()).hasSize(2);
        assertThat(kept.revisions.live())
                .filteredOn(plan -> plan.facts().title().contains("2025-2028"))
                .allSatisfy(plan -> assertThat(plan.actions()).hasSize(3));
    }

    @Test
    void areKeptToTheLetterAndSayWhatWasReadFromThem() {
        upload("earlier.csv", EARLIER);

        String preview = upload("earlier.notes.txt", NOTES);

        assertThat(preview)
                .contains("I read the plan’s name, its start and 3 abbreviations in it.")
                .contains("If you meant it as a plan, put a row of headings")
                .doesNotContain("I found no plan", "I did not find");
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());
        assertThat(live().notes()).containsExactlyElementsOf(NOTES.lines().toList());
    }

    @Test
    void thatOnlyNameThePlanGoWithTheDraftToo() {
        upload("earlier.csv", EARLIER);

        String preview =
                upload(
                        "earlier.notes.txt",
                        "Fellbeck action plan\nAims: Visibility, Recognition, Careers\n");

        assertThat(preview).contains("as the notes of", "A new plan: Fellbeck action plan");
    }

    @Test
    void goWithTheChangedFileThatWaitsAndNotWithTheRevisionThatIsLive() throws IOException {
        kept.upload(AMINA, "fellbeck.xlsx", workbook(LIVE));
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());
        upload(
                "fellbeck v2.csv",
                LIVE.substring(LIVE.indexOf('\n') + 1).replace("July 2027", "July 2028"));

        String preview =
                upload(
                        "fellbeck v2.notes.txt",
                        NOTES.replace("2022-2025", "2025-2028").replace("2022", "2025"));

        assertThat(preview).contains("waiting draft", "1 changed", "Start: 1 August 2025");
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());
        assertThat(kept.action("3").text(io.benchmate.plan.Field.TIMESCALE)).hasValue("July 2028");
        assertThat(kept.revisions.live()).hasSize(1);
    }

    @Test
    void goWithTheLivePlanWhereNothingWaits() {
        kept.live(LIVE);

        String preview = upload("more.txt", "Starts on 1 May 2027; FTN = Fellbeck Network\n");

        assertThat(preview)
                .contains("as the notes of “Fellbeck University")
                .contains("which is live: I read its start and 1 abbreviation in it")
                .contains("The next revision of Fellbeck University", "0 removed");
    }

    @Test
    void goWithTheLivePlanThatTheyNameThoughAnotherWithItsOwnNameWaits() {
        kept.live(LIVE);
        upload("dales.csv", "Dales Action Plan,,\n" + EARLIER);

        String preview = upload("more.txt", LIVE.lines().findFirst().orElseThrow() + "\nA1 = B\n");

        assertThat(preview).contains("which is live", "The next revision of Fellbeck University");
    }

    @Test
    void areNoTableWhoseHeadingsSayNothingSoThatItsColumnsCanBeCorrected() {
        String preview =
                upload(
                        "odd.csv",
                        "Alpha,Bravo,Charlie\nPut up signs in every building,Nadia,early\n"
                                + "Open a club for technicians,Omar,later\n");

        assertThat(preview).contains("A new plan: odd, 2 actions", "Alpha", "Bravo", "Charlie");
        kept.press(AMINA, ImportCard.COLUMNS, Map.of());
        kept.press(AMINA, ImportCard.CORRECT, Map.of("column-1", "OWNER"));
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());
        assertThat(kept.action("1").text(io.benchmate.plan.Field.OWNER)).hasValue("Nadia");
    }

    @Test
    void areNotTakenWhereNoPlanIsThereToTakeThem() {
        assertThat(upload("notes.txt", NOTES)).contains("could not read", "no plan");
        assertThat(kept.revisions.latest()).isEmpty();
    }

    private String upload(String name, String text) {
        return KeptByAmina.text(kept.upload(AMINA, name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private PlanFacts live() {
        return kept.revisions.live().getFirst().facts();
    }

    private static byte[] workbook(String csv) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Plan");
            for (String line : csv.lines().toList()) {
                XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                int column = 0;
                for (String cell : line.split(",")) {
                    row.createCell(column++).setCellValue(cell);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
