package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;
import java.util.List;

/** A cell may be as long as Excel allows, of anything, in any column: it is read, and at once. */
class EndlessCellsTest {
    private static final int LONG = Limits.CELL_CHARACTERS - 10;

    /** What grows with the square of the length takes minutes. */
    private static final long ENOUGH = 3_000_000_000L;

    private static final List<String> HEADINGS =
            List.of("Theme", "Ref", "Action", "Lead", "By when", "RAG", "Measure");
    private static final List<String> PLAIN =
            List.of("Be seen", "1.1", "Do the thing", "HR", "May 2027", "G", "Ten held");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1.",
                "1.1 ",
                " ",
                "[",
                "(V1) ",
                "and ",
                "Year 1 ",
                "_x000D_",
                "e\u0301\u0301"
            })
    void isReadAtOnce(String piece) {
        for (int column = 0; column < PLAIN.size(); column += 2) {
            String cell = "x " + piece.repeat(LONG / piece.length()) + " x";

            assertThat(time(column, cell)).as("column %d", column).isLessThan(ENOUGH);
        }
    }

    private static long time(int column, String cell) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Reading read = PlanImport.read("plan.csv", Files.text(csv(column, cell)), cell);
        assertThat(read).isNotNull();
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static String csv(int column, String cell) {
        StringBuilder text = new StringBuilder(String.join(",", HEADINGS));
        for (int row = 1; row < 3; row++) {
            text.append('\n');
            for (int at = 0; at < PLAIN.size(); at++) {
                String plain = at == 1 ? "1." + row : PLAIN.get(at) + " " + row;
                text.append(at == 0 ? "" : ",").append(at == column ? cell : plain);
            }
        }
        return text.toString();
    }
}
