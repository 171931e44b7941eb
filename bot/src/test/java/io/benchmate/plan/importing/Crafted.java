package io.benchmate.plan.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office files written by hand, part by part, as no office program would. */
final class Crafted {
    static final String WORKBOOK = "xl/workbook.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out);

    /** A workbook of so many sheets, whose parts are for the caller to write. */
    static Crafted workbook(int sheets) {
        StringBuilder names = new StringBuilder("<workbook><sheets>");
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 1; i <= sheets; i++) {
            names.append("<sheet name='S%d' sheetId='%d' r:id='r%d'".formatted(i, i, i))
                    .append(" xmlns:r='r'/>");
            relations.append(
                    "<Relationship Id='r%d' Type='x/worksheet' Target='worksheets/sheet%d.xml'/>"
                            .formatted(i, i));
        }
        return new Crafted()
                .part(WORKBOOK, names + "</sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
    }

    static Crafted word(String start, String each, int times, String end) {
        return new Crafted().part("word/document.xml", start, each, times, end);
    }

    Crafted part(String name, String text) {
        return part(name, text, "", 0, "");
    }

    /** A part with one piece repeated, without ever holding it whole. */
    Crafted part(String name, String start, String each, int times, String end) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes(start));
            byte[] piece = bytes(each.repeat(1_000));
            for (int i = 0; i < times / 1_000; i++) {
                zip.write(piece);
            }
            zip.write(bytes(each.repeat(times % 1_000)));
            zip.write(bytes(end));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] done() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
