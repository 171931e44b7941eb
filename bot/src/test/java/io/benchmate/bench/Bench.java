package io.benchmate.bench;

import java.time.Duration;
import java.util.Locale;

/** Starts one benchmark by its name. */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        System.out.printf(
                Locale.UK,
                "%d processors, load average %.1f, Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage(),
                Runtime.version());
        switch (args.length == 0 ? "" : args[0]) {
            case "answers" -> AnswersBench.run(seconds(args));
            case "start" -> StartBench.run();
            case "import" -> ImportBench.run();
            case "search" -> SearchBench.run();
            case "questions" -> QuestionsBench.run();
            case "nudges" -> NudgesBench.run();
            case "timescales" -> TimescalesBench.run();
            case "diary" -> DiaryBench.run();
            default -> {
                System.err.println(
                        "bench answers [SECONDS] | start | import | search | questions |"
                                + " timescales | nudges | diary");
                System.exit(2);
            }
        }
    }

    private static Duration seconds(String[] args) {
        return Duration.ofSeconds(args.length > 1 ? Integer.parseInt(args[1]) : 15);
    }
}
