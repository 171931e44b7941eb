package io.benchmate.plan.revising;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.Revision;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Notes that a plan's next file does not bring stay, wherever they stood before. */
class NotesStayTest {
    private static final Revision.Editor AMINA = new Revision.Editor("amina", "Amina");
    private static final List<String> NOTES =
            List.of(
                    "Hills Technician Commitment action plan",
                    "Status at 30 September 2026",
                    "The plan starts on 1 August 2025",
                    "Green = done; Amber = begun; Red = not begun");
    private static final String TABLE =
            """
            Ref,Action,When,Status
            1,Publish a page for every team,2027,G
            2,Open the workshops to everybody,2027,A
            3,Repay the fees of professional bodies,2028,R
            """;
    private static final String CHANGED = TABLE.replace("2028", "2030");

    private final RevisionsInMemory revisions = new RevisionsInMemory();
    private final Proposals proposals = new Proposals(revisions, revisions);

    @Test
    void aFileThatBringsItsOwnIsNotSaidToBringNone() throws IOException {
        live("plan.csv", bytes(TABLE), String.join("\n", NOTES));

        Preview xlsx = draft("plan.xlsx", workbook(NOTES, CHANGED), "").preview();
        Preview docx = draft("plan.docx", document(NOTES, CHANGED), "").preview();

        assertThat(xlsx.earlierNotes()).isFalse();
        assertThat(docx.earlierNotes()).isFalse();
        assertThat(docx.plan().facts().notes()).containsExactlyElementsOf(NOTES);
    }

    @Test
    void thoseInTheLiveWorkbookStayWhenATableAloneFollows() throws IOException {
        live("hills.xlsx", workbook(NOTES, TABLE), "");

        staysAll(draft("hills v2.csv", bytes(CHANGED), "").preview());
    }

    @Test
    void thoseInTheLiveDocumentStayWhenATableAloneFollows() throws IOException {
        live("hills.docx", document(NOTES, TABLE), "");

        staysAll(draft("hills v2.csv", bytes(CHANGED), "").preview());
    }

    @Test
    void thoseBesideTheLiveTableStayWhenATableAloneFollows() {
        live("hills.csv", bytes(TABLE), String.join("\n", NOTES));

        staysAll(draft("hills v2.csv", bytes(CHANGED), "").preview());
    }

    @Test
    void whatAFileSaysAnewHoldsAndTheRestStays() throws IOException {
        live("hills.csv", bytes(TABLE), String.join("\n", NOTES));

        Preview next =
                draft("new.xlsx", workbook(List.of("Status at 31 March 2027"), CHANGED), "")
                        .preview();

        PlanFacts facts = next.plan().facts();
        assertThat(next.earlierNotes()).isTrue();
        assertThat(facts.asOf()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(facts.title()).isEqualTo(NOTES.getFirst());
        assertThat(facts.start()).isEqualTo(LocalDate.of(2025, 8, 1));
        assertThat(facts.legend().meanings()).hasSize(3);
        assertThat(facts.notes()).doesNotContain("Status at 30 September 2026");
    }

    @Test
    void theyStillStayInTheRevisionAfterNext() throws IOException {
        live("hills.xlsx", workbook(NOTES, TABLE), "");
        live("hills v2.csv", bytes(CHANGED), "");

        staysAll(draft("hills v3.csv", bytes(CHANGED.replace("2027", "2029")), "").preview());
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        byte[] file = workbook(NOTES.subList(0, 2), TABLE);
        live("hills.xlsx", file, "Hills technician action plan\nFTN = Hills Network");

        assertThat(proposals.propose("hills.xlsx", file, "", AMINA))
                .isInstanceOf(Proposal.Unchanged.class);
    }

    private static void staysAll(Preview preview) {
        assertThat(preview.earlierNotes()).isTrue();
        assertThat(preview.all(RevisionChange.Facts.class)).isEmpty();
        assertThat(preview.plan().facts().notes()).containsExactlyElementsOf(NOTES);
        assertThat(preview.plan().facts().title()).isEqualTo(NOTES.getFirst());
        assertThat(preview.plan().facts().asOf()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    private void live(String name, byte[] content, String notes) {
        proposals.confirm(draft(name, content, notes).draft().id(), AMINA);
    }

    private Proposal.Drafted draft(String name, byte[] content, String notes) {
        return (Proposal.Drafted) proposals.propose(name, content, notes, AMINA);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<String> above, String table) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Plan");
            for (String note : above) {
                row(sheet).createCell(0).setCellValue(note);
            }
            for (String line : table.lines().toList()) {
                XSSFRow row = row(sheet);
                int column = 0;
                for (String cell : line.split(",")) {
                    row.createCell(column++).setCellValue(cell);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFRow row(XSSFSheet sheet) {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    private static byte[] document(List<String> above, String table) throws IOException {
        List<String> lines = table.lines().toList();
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            above.forEach(note -> document.createParagraph().createRun().setText(note));
            XWPFTable rows = document.createTable(lines.size(), 4);
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",");
                for (int column = 0; column < cells.length; column++) {
                    rows.getRow(row).getCell(column).setText(cells[column]);
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }
}
