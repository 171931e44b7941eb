package io.benchmate.diary.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.diary.Award;
import io.benchmate.diary.Category;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Event;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;
import io.benchmate.diary.Wording;
import io.benchmate.plan.importing.Tables;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class EntryTableTest {
    private static final String CSV =
            """
            Diary of the technicians' network
            Title,Type,Date,Time,End time,Where,Closes,Closing time,References due,How often,Last year,Nominations wanted,Who may nominate,Eligible
            Forum,event,3 March 2026,14:00,16:00,Room 3,,,,,,,,
            Open day,event,13/06/2026,,,,,,,,,,,
            Away day,event,autumn 2026,,,,,,,,,,,
            Papin Prize,award,,,,,1 July 2026,5pm,2026-07-08,every other year,1 July 2024,3,any colleague,technicians
            Silver Pin,award,,,,,TBC,,,yearly,20 Feb 2025,,,apprentices
            ,,,,,,,,,,,,,
            """;

    @Test
    void readsEventsAndAwardsOfATable() {
        IncomingEntries read = read(CSV.getBytes(StandardCharsets.UTF_8));

        assertThat(read.leftOut()).isEmpty();
        assertThat(read.entries()).hasSize(5);
        Event forum = (Event) read.entries().get(0);
        assertThat(Wording.when(forum.when(), Entries.LONDON))
                .isEqualTo("Tuesday 3 March 2026, 14:00 to 16:00");
        assertThat(forum.place().where()).isEqualTo("Room 3");
        Event open = (Event) read.entries().get(1);
        assertThat(open.when())
                .isEqualTo(new When.AllDay(LocalDate.of(2026, 6, 13), LocalDate.of(2026, 6, 13)));
        Event away = (Event) read.entries().get(2);
        assertThat(away.when()).isEqualTo(new When.Undated("autumn 2026"));
        assertThat(away.status()).isEqualTo(Status.TO_BE_DATED);
    }

    @Test
    void readsTheShapeOfAnAward() {
        List<?> entries = read(CSV.getBytes(StandardCharsets.UTF_8)).entries();

        Award papin = (Award) entries.get(3);
        assertThat(Wording.moment(papin.at(Stage.CLOSES).orElseThrow()))
                .isEqualTo("Wednesday 1 July 2026, 17:00 London time");
        assertThat(papin.at(Stage.REFERENCES).orElseThrow().day()).isEqualTo("2026-07-08");
        assertThat(papin.rhythm()).isEqualTo(Award.Rhythm.EVERY_OTHER_YEAR);
        assertThat(papin.nominations()).isEqualTo(new Award.Nominations(0, 3));
        assertThat(papin.nominators()).isEqualTo("any colleague");
        assertThat(papin.facts().category()).isEqualTo(Category.AWARDS);
        Award pin = (Award) entries.get(4);
        assertThat(pin.confirmed()).isFalse();
        assertThat(pin.closedLast()).isEqualTo("2025-02-20");
        assertThat(pin.status()).isEqualTo(Status.TO_BE_DATED);
    }

    @Test
    void readsAWorkbookWithRealDates() throws IOException {
        IncomingEntries read = read(workbook());

        Event forum = (Event) read.entries().getFirst();
        assertThat(forum.when())
                .isEqualTo(new When.AllDay(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 March 2026|2026-03-03|",
                "Tuesday 3rd March 2026 at 2pm|2026-03-03|14:00",
                "03/03/26 14:30|2026-03-03|14:30",
                "2026-03-03T09:15:00|2026-03-03|09:15",
                "3-Mar-26|2026-03-03|",
                "3 Sept 2026, noon|2026-09-03|12:00",
                "31.12.2026 12am|2026-12-31|"
            })
    void readsDatesAsOfficesWriteThem(String cell, LocalDate day, String time) {
        TableDates.Read read = TableDates.read(cell).orElseThrow();

        assertThat(read.day()).isEqualTo(day);
        assertThat(read.time() == null ? null : read.time().toString()).isEqualTo(time);
    }

    @Test
    void leavesOutRowsThatCannotBeAndSaysWhich() {
        String csv =
                """
                Title,Date,End date,Place
                Old,1 January 0001,,
                Backwards,3 March 2026,1 March 2026,
                Good,3 March 2026,,
                """;

        IncomingEntries read = read(csv.getBytes(StandardCharsets.UTF_8));

        assertThat(read.entries()).hasSize(1);
        assertThat(read.leftOut())
                .containsExactly(
                        "Row 2 was left out: it is in the year 1.",
                        "Row 3 was left out: it ends before it starts.");
    }

    @Test
    void aPlanIsNoDiary() {
        assertThat(
                        EntryTable.looksLike(
                                List.of(
                                        List.of("Ref", "Action", "By when", "Lead", "RAG"),
                                        List.of("1.1", "Do it", "May 2026", "Kim", "G"))))
                .isFalse();
        assertThat(EntryTable.looksLike(rows(CSV.getBytes(StandardCharsets.UTF_8)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title,Date,Start,End\nTour,12 May 2027,10:00,15:00",
                "Title,Start,End,Date\nTour,10:00,15:00,12 May 2027",
                "Title,Day,Time,Until\nTour,12 May 2027,10:00,3pm"
            })
    void aDayItsStartAndItsEndMayStandInColumnsOfTheirOwn(String csv) {
        IncomingEntries read = read(csv.getBytes(StandardCharsets.UTF_8));

        assertThat(read.leftOut()).isEmpty();
        assertThat(Wording.when(((Event) read.entries().getFirst()).when(), Entries.LONDON))
                .isEqualTo("Wednesday 12 May 2027, 10:00 to 15:00");
    }

    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Diary");
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Event");
            head.createCell(1).setCellValue("Date");
            head.createCell(2).setCellValue("Location");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("Forum");
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            var cell = row.createCell(1);
            cell.setCellValue(LocalDate.of(2026, 3, 3));
            cell.setCellStyle(style);
            row.createCell(2).setCellValue("Room 3");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static List<List<String>> rows(byte[] file) {
        return switch (Tables.read(file)) {
            case Tables.Read.Rows(var rows) -> rows;
            case Tables.Read.Refused(String sentence) -> throw new AssertionError(sentence);
        };
    }

    private static IncomingEntries read(byte[] file) {
        return switch (EntryTable.read(rows(file), "diary", Entries.LONDON)) {
            case IncomingFile.Read(IncomingEntries entries) -> entries;
            case IncomingFile.Refused(String sentence) -> throw new AssertionError(sentence);
        };
    }
}
