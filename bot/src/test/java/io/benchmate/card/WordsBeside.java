package io.benchmate.card;

import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.Readings;
import io.benchmate.plan.timescale.Milestone;
import io.benchmate.plan.timescale.Reading;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds items that show a day which a timescale is read as, without the timescale's own words. */
final class WordsBeside {
    private static final List<DateTimeFormatter> SHAPES =
            Stream.of("d MMMM uuuu", "d MMM uuuu", "uuuu-MM-dd")
                    .map(shape -> DateTimeFormatter.ofPattern(shape, Locale.UK))
                    .toList();

    private final Map<LocalDate, Set<String>> words = new TreeMap<>();
    private final Set<String> cells = new TreeSet<>();

    WordsBeside and(Plan plan) {
        PlanReadings readings = Readings.UK.of(plan);
        plan.actions().stream()
                .flatMap(action -> action.text(Field.TIMESCALE).stream())
                .forEach(
                        cell -> {
                            cells.add(flat(cell));
                            add(readings.of(cell));
                        });
        return this;
    }

    WordsBeside and(String cell, @Nullable LocalDate day) {
        if (day != null) {
            words.computeIfAbsent(day, _ -> new TreeSet<>()).add(flat(cell));
        }
        return this;
    }

    private void add(Reading reading) {
        and(reading.words(), reading.start()).and(reading.words(), reading.end());
        for (Milestone each : reading.milestones()) {
            and(reading.words(), each.earliest()).and(reading.words(), each.latest());
        }
    }

    /** Items of a text: a line that begins with a bullet or a quotation, else a paragraph. */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (String paragraph : text.split("\n\\s*\n")) {
            StringBuilder item = new StringBuilder();
            for (String line : paragraph.split("\n")) {
                if (line.strip().matches("(?s)[-•“].*") && !item.isEmpty()) {
                    items.add(item.toString());
                    item.setLength(0);
                }
                item.append(line).append('\n');
            }
            items.add(item.toString());
        }
        return items;
    }

    List<String> missingIn(List<String> items) {
        return items.stream().map(WordsBeside::flat).filter(this::isAlone).toList();
    }

    /** How many items show such a day at all. */
    long shownIn(List<String> items) {
        return items.stream().map(WordsBeside::flat).filter(this::shows).count();
    }

    private boolean shows(String item) {
        return words.keySet().stream().anyMatch(day -> shows(item, day));
    }

    private boolean isAlone(String item) {
        return words.entrySet().stream()
                .filter(each -> shows(item, each.getKey()))
                .anyMatch(
                        each ->
                                each.getValue().stream().noneMatch(item::contains)
                                        && !quotes(item));
    }

    /** What comes round may next fall on a day that other words name. */
    private boolean quotes(String item) {
        return cells.stream().anyMatch(cell -> item.contains("“" + cell + "”"));
    }

    private static boolean shows(String item, LocalDate day) {
        return SHAPES.stream()
                .map(shape -> shape.format(day))
                .anyMatch(shape -> item.matches(".*(?<!\\d)" + shape + "(?!\\d).*"));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
