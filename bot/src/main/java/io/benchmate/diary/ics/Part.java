package io.benchmate.diary.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A component of a calendar file, such as VEVENT, with its properties as they stand there. */
final class Part {
    final String name;
    final List<Line> lines = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();

    Part(String name) {
        this.name = name;
    }

    Optional<Line> first(String property) {
        return lines.stream().filter(line -> line.name().equals(property)).findFirst();
    }

    List<Line> all(String property) {
        return lines.stream().filter(line -> line.name().equals(property)).toList();
    }

    String text(String property) {
        return first(property).map(Line::text).orElse("");
    }

    /** How often it was revised; 0 where it does not say. */
    int sequence() {
        String said = text("SEQUENCE");
        return said.matches("\\d{1,9}") ? Integer.parseInt(said) : 0;
    }
}
