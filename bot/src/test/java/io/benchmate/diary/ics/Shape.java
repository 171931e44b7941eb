package io.benchmate.diary.ics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One calendar file of the shapes' texts and what a person in London should see of it. */
record Shape(String name, byte[] file, List<String> expected) {

    static List<Shape> all() {
        List<Shape> shapes = new ArrayList<>();
        for (String file : List.of("/diary/shapes.txt", "/diary/more-shapes.txt")) {
            String[] sections = text(file).split("(?m)^## ", -1);
            for (int i = 1; i < sections.length; i++) {
                shapes.add(of(sections[i]));
            }
        }
        return shapes;
    }

    private static Shape of(String section) {
        String name = section.lines().findFirst().orElseThrow();
        String[] halves = section.substring(name.length() + 1).split("(?m)^expect$", 2);
        String file = halves[0].replace("<BOM>", "\ufeff").replace("\n", end(name));
        List<String> expected = halves[1].lines().filter(line -> !line.isBlank()).toList();
        return new Shape(name, torn(file.getBytes(charset(name))), expected);
    }

    private static String end(String name) {
        if (name.contains("bare CR")) {
            return "\r";
        }
        return name.contains("single line feed") ? "\n" : "\r\n";
    }

    private static Charset charset(String name) {
        if (name.contains("Windows-1252")) {
            return Charset.forName("windows-1252");
        }
        return name.contains("UTF-16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** The two bytes of an "é" with a fold between them. */
    private static byte[] torn(byte[] file) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        return bytes.replace("<E-SPLIT>", "\u00c3\r\n \u00a9")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(String file) {
        try (InputStream in = Shape.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
