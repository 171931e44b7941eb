package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Workbooks keep former plans and drafts beside the plan in force, with the same headings. Sheets
 * that say so in their names are left out, as long as another sheet holds a plan.
 */
final class PastSheets {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)\\b(previous|former|past|old|archived?|superseded|drafts?|templates?"
                            + "|examples?|backup|copy of|closed)\\b");

    private PastSheets() {}

    /** The document without them. */
    static Document leftOut(Document document) {
        List<Block> kept = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean past = false;
        boolean plan = false;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Name(String name)) {
                past = NAME.matcher(name).find();
                if (past) {
                    names.add(name);
                }
            }
            if (!past) {
                kept.add(block);
                plan |= block instanceof Block.Table(var rows) && HeadingRow.fields(rows) > 2;
            }
        }
        boolean some = plan && !names.isEmpty();
        return some
                ? new Document(kept, document.findings())
                        .with(new FileFinding.PastSheets(String.join(", ", names)))
                : document;
    }
}
