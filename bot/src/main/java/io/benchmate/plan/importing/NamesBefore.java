package io.benchmate.plan.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a plan in several tables names each by a plain line straight before it. */
final class NamesBefore {
    private NamesBefore() {}

    /**
     * Headings that stand before each table, too, name it better.
     *
     * @param part whether a table is one of the plan's
     * @param name whether a line can be a theme's name
     */
    static boolean are(List<Block> blocks, Predicate<Block.Table> part, Predicate<String> name) {
        Set<String> names = new HashSet<>();
        int parts = 0;
        int headed = 0;
        boolean heading = false;
        String line = "";
        for (Block block : blocks) {
            if (block instanceof Block.Table table && part.test(table)) {
                parts++;
                headed += heading ? 1 : 0;
                names.add(name.test(line) ? line : "");
                heading = false;
            }
            heading |= block instanceof Block.Heading;
            line = block instanceof Block.Line(String text) ? text : "";
        }
        return parts > 1 && headed < parts && names.size() == parts && !names.contains("");
    }
}
