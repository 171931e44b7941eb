package io.benchmate.nudge.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pack as a Word document. */
class PackWordTest {
    private static final byte[] WORD = PackWord.of(SamplePacks.busy(true));

    @Test
    void hasHeadingsThatAScreenReaderFindsAndBritishDates() throws IOException {
        try (XWPFDocument document = open()) {
            List<String> headings =
                    document.getParagraphs().stream()
                            .filter(each -> "Heading2".equals(each.getStyle()))
                            .map(XWPFParagraph::getText)
                            .toList();

            assertThat(headings)
                    .containsExactly(
                            "What changed since 2 December 2026",
                            "Red or at risk",
                            "Evidence recorded since 2 December 2026",
                            "Due before the steering group on 9 June 2027",
                            "Past its last day and not done",
                            "Not dated until somebody answers",
                            "The plan as it stands");
            assertThat(document.getStyles().getStyle("Heading2").getCTStyle().getPPr())
                    .extracting(each -> each.getOutlineLvl().getVal().intValue())
                    .isEqualTo(1);
        }
    }

    @Test
    void hasThePlansOwnTableWithItsHeadingsOnEachPage() throws IOException {
        try (XWPFDocument document = open()) {
            XWPFTable table = document.getTables().getFirst();

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getTableCells().stream().map(each -> each.getText()))
                    .containsExactly(
                            "Ref",
                            "Action",
                            "By when",
                            "Lead",
                            "BRAG",
                            "How we will know it worked",
                            "Progress and evidence");
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("Visibility");
            assertThat(table.getRow(4).getCell(4).getText()).isEqualTo("G");
        }
    }

    @Test
    void canBeReadAsThePlanItself() throws IOException {
        keep();

        assertThat(PlanImport.read("pack.docx", WORD, null))
                .isInstanceOfSatisfying(
                        Reading.Understood.class,
                        read -> assertThat(read.plan().actions()).hasSize(41));
    }

    /** For looking at it. */
    private static void keep() throws IOException {
        Path folder = Path.of("target/review");
        Files.createDirectories(folder);
        Files.write(folder.resolve("pack.docx"), WORD);
    }

    private static XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WORD));
    }
}
