package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * A file as blocks, whatever its format.
 *
 * @param findings what reading the format alone brought up
 */
record Document(List<Block> blocks, List<Finding> findings) {
    Document {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    static Document of(List<Row> rows, List<Finding> findings) {
        return new Document(List.of(new Block.Table(rows)), findings);
    }

    Document with(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new Document(blocks, more);
    }
}
