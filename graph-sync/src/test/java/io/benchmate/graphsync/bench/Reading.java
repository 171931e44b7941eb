package io.benchmate.graphsync.bench;

import io.benchmate.graphsync.graph.Tenants;
import io.benchmate.graphsync.roster.SourceReading;

/** Reads a group in a JVM of its own and prints how many people it found and the heap it kept. */
public final class Reading {
    private Reading() {}

    public static void main(String... args) {
        SourceReading read = Tenants.inRealTime(args[0]).sources().group("s1", "Everybody");
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long live = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        String result =
                switch (read) {
                    case SourceReading.Complete one -> one.people().size() + " people";
                    case SourceReading.Failed one -> one.reason();
                };
        System.out.println(result + ", " + live + " MB live");
    }
}
