package io.benchmate.bench;

import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import java.util.Locale;

/** Reading a plan from CSV, in a fresh JVM and warm. */
final class ImportBench {
    private static final String NOTES = "Key: HTN = Harrowmere Technicians' Network";

    private ImportBench() {}

    static void run() {
        for (int rows : new int[] {200, 20_000}) {
            byte[] csv = ManyRows.csv(rows);
            double first = once(rows, csv);
            double best = first;
            for (int i = 0; i < (rows > 1_000 ? 5 : 50); i++) {
                best = Math.min(best, once(rows, csv));
            }
            System.out.printf(
                    Locale.UK,
                    "%6d rows, %5d KB: first %.0f ms, best %.1f ms%n",
                    rows,
                    csv.length / 1024,
                    first,
                    best);
        }
    }

    private static double once(int rows, byte[] csv) {
        long start = System.nanoTime();
        Reading reading = PlanImport.read("many.csv", csv, NOTES);
        double millis = (System.nanoTime() - start) / 1e6;
        if (reading instanceof Reading.Understood understood
                && understood.plan().actions().size() == rows) {
            return millis;
        }
        throw new IllegalStateException("not read: " + reading);
    }
}
