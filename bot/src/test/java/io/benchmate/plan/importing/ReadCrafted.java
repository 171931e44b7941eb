package io.benchmate.plan.importing;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the files that it is given, in a process with little memory, and says what came of each.
 */
final class ReadCrafted {
    private ReadCrafted() {}

    public static void main(String[] files) throws Exception {
        for (String file : files) {
            long start = System.nanoTime();
            Reading reading = PlanImport.read(file, Files.readAllBytes(Path.of(file)), null);
            long millis = (System.nanoTime() - start) / 1_000_000;
            String said =
                    switch (reading) {
                        case Reading.Understood read -> read.plan().actions().size() + " actions";
                        case Reading.Refused(String sentence) -> sentence;
                    };
            System.out.println(Path.of(file).getFileName() + "\t" + millis + "\t" + said);
        }
    }
}
