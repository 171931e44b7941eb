package io.benchmate.diary.ics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One calendar file of shapes.txt and what a person in London should see of it. */
record Shape(String name, byte[] file, List<String> expected) {

    static List<Shape> all() {
        List<Shape> shapes = new ArrayList<>();
        String[] sections = text().split("(?m)^## ", -1);
        for (int i = 1; i < sections.length; i++) {
            shapes.add(of(sections[i]));
        }
        return shapes;
    }

    private static Shape of(String section) {
        String name = section.lines().findFirst().orElseThrow();
        String[] halves = section.substring(name.length() + 1).split("(?m)^expect$", 2);
        String end = name.contains("single line feed") ? "\n" : "\r\n";
        String file = halves[0].replace("<BOM>", "\ufeff").replace("\n", end);
        List<String> expected = halves[1].lines().filter(line -> !line.isBlank()).toList();
        return new Shape(name, file.getBytes(StandardCharsets.UTF_8), expected);
    }

    private static String text() {
        try (InputStream in = Shape.class.getResourceAsStream("/diary/shapes.txt")) {
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
