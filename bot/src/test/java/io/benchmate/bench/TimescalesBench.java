package io.benchmate.bench;

import com.sun.management.ThreadMXBean;

import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Timescales;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the grammar of timescales needs for one cell. */
final class TimescalesBench {
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<String> CELLS =
            List.of(
                    "Autumn 2026",
                    "Year 1 - 2",
                    "Ongoing",
                    "March 2027",
                    "Annually, in May",
                    "by end of March 2027 with aim to have a second by September 2027",
                    "0-24 months",
                    "Sept-Oct 2026",
                    "Michaelmas term 26/27",
                    "every other year, dependent on funding",
                    "w/c 2 March 2026",
                    "by end AY 25/26",
                    "TBC",
                    "mid-2026, impacted by building works",
                    "FY 26/27 Q3",
                    "");
    private static final int TIMES = 4_000;

    private TimescalesBench() {}

    static void run() {
        Timescales grammar = new Timescales(Conventions.UK);
        round(grammar);
        long cpu = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long milestones = round(grammar);
        double each = (System.nanoTime() - start) / 1e6 / TIMES / CELLS.size();
        double cpuEach = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6 / TIMES / CELLS.size();
        System.out.printf(
                Locale.UK,
                "%d cells, %d milestones: %.4f ms each, %.4f ms CPU each%n",
                TIMES * CELLS.size(),
                milestones,
                each,
                cpuEach);
    }

    private static long round(Timescales grammar) {
        long milestones = 0;
        for (int i = 0; i < TIMES; i++) {
            for (String cell : CELLS) {
                milestones += grammar.read(cell, START).milestones().size();
            }
        }
        return milestones;
    }
}
