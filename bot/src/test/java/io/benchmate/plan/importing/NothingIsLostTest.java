package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Whatever shape a plan has, each of its cells is somewhere afterwards: with an action, among the
 * notes, or in a sentence of the report. Plans are put together at random from what plans are made
 * of, well or badly understood alike.
 */
class NothingIsLostTest {
    private static final int PLANS = 50;

    private static final List<List<String>> HEADINGS =
            List.of(
                    List.of("Ref", "No.", "#", "Action ID", ""),
                    List.of("Theme", "Objective", "Pillar", "Obligation"),
                    List.of("Action", "Commitment", "Key actions", "What will we do?", "Aim"),
                    List.of("Lead", "Who", "Action owner(s)", "Responsibility"),
                    List.of("Supporting", "Resource", "Other stakeholders"),
                    List.of("Timescale", "By when", "Target date", "Start"),
                    List.of("End", "Revised deadline", "Timing"),
                    List.of("Success measure", "KPI", "How will we know?", "Output / outcome"),
                    List.of("Progress Jan 2026", "Update", "Evidence", "Comments"),
                    List.of("Progress Jul 2026", "Notes", "Next steps"),
                    List.of("RAG", "Status July 2026", "Complete?", "Position"),
                    List.of("Priority", "Rationale", "Budget", "Wibble", ""));

    private static final List<List<String>> CELLS =
            List.of(
                    List.of("1", "1.2", "V3", "4(b)", "7.", "CD-05", ""),
                    List.of("Visibility", "Be heard", "Fair careers for all", "", ""),
                    List.of("Hold visit %d", "Write guide %d for every team", "Pay for course %d"),
                    List.of("HR", "Technical Manager %d", "Finance / Estates", ""),
                    List.of("Library", "£%d00", "None", ""),
                    List.of("May 2026", "Ongoing", "Year 1", "when funded %d", ""),
                    List.of("Spring 2027", "Annually", ""),
                    List.of("%d held", "Half of staff say so", ""),
                    List.of("Begun in room %d", "Nothing yet", ""),
                    List.of("Over by week %d", ""),
                    List.of("Green", "A", "In progress", "Part", "Yes", "", "gone %d"),
                    List.of("High", "Too few apply %d", "2", ""));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void keepsEachCellSomewhere(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PLANS; i++) {
            List<List<String>> rows = plan(random);

            String read = read(csv(rows));

            assertThat(rows.stream().flatMap(List::stream).filter(cell -> !cell.isEmpty()))
                    .as(() -> csv(rows))
                    .allMatch(cell -> keeps(read, cell));
        }
    }

    /** Of an id the full stop may be gone, of a theme's name the number. */
    private static boolean keeps(String read, String cell) {
        return read.contains(cell)
                || read.contains(Codes.clean(cell))
                || read.contains(LineReader.name(cell));
    }

    private static String read(String csv) {
        return switch (PlanImport.read("plan.csv", Files.text(csv), null)) {
            case Reading.Refused(String sentence) -> csv + sentence;
            case Reading.Understood read -> {
                List<String> all = new ArrayList<>(read.plan().facts().notes());
                read.columns().all().forEach(column -> all.add(column.heading()));
                read.report().findings().forEach(finding -> all.add(finding.sentence()));
                read.plan().actions().forEach(action -> all.addAll(texts(action)));
                yield String.join("\n", all);
            }
        };
    }

    private static List<String> texts(Action action) {
        List<String> texts = new ArrayList<>(action.themes());
        texts.addAll(action.aliases());
        texts.addAll(List.of(action.code(), action.title(), action.status().printed()));
        action.cells().values().forEach(cell -> texts.addAll(texts(cell)));
        action.otherCells().forEach(cell -> texts.addAll(texts(cell)));
        return texts;
    }

    /** With its heading, which a mark stands for. */
    private static List<String> texts(Cell cell) {
        return List.of(cell.heading(), cell.text());
    }

    private static List<List<String>> plan(Random random) {
        List<Integer> columns = columns(random);
        List<List<String>> rows = new ArrayList<>();
        if (random.nextBoolean()) {
            rows.add(List.of("Our technicians' action plan 2026"));
            rows.add(List.of());
        }
        rows.add(columns.stream().map(at -> any(HEADINGS.get(at), random)).toList());
        int actions = 2 + random.nextInt(12);
        for (int i = 0; i < actions; i++) {
            if (random.nextInt(4) == 0) {
                rows.add(section(columns, i, random));
            }
            int number = i;
            rows.add(columns.stream().map(at -> cell(at, number, random)).toList());
        }
        if (random.nextBoolean()) {
            rows.add(List.of());
            rows.add(at(random.nextInt(columns.size()), "Last agreed by the board at its meeting"));
            rows.add(at(0, "* Subject to funds"));
        }
        return rows;
    }

    private static List<Integer> columns(Random random) {
        List<Integer> columns = new ArrayList<>(List.of(2, 3, 5));
        for (int at = 0; at < HEADINGS.size(); at++) {
            if (!columns.contains(at) && random.nextBoolean()) {
                columns.add(at);
            }
        }
        Collections.sort(columns);
        return columns;
    }

    private static String cell(int column, int number, Random random) {
        return any(CELLS.get(column), random).formatted(number);
    }

    private static List<String> section(List<Integer> columns, int number, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> at(0, "THEME " + number + " – VISIBLE " + number);
            case 1 -> at(columns.indexOf(2), "Objective " + number + ": Fair pay");
            case 2 -> List.of("Aim " + number, "Be part of area " + number);
            default -> at(0, "Careers that last " + number);
        };
    }

    private static List<String> at(int column, String text) {
        List<String> cells = new ArrayList<>(Collections.nCopies(column, ""));
        cells.add(text);
        return cells;
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.join("|", row))
                .collect(Collectors.joining("\n", "", "\n"))
                .replace(",", " ")
                .replace('|', ',');
    }
}
