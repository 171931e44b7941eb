package io.benchmate.plan.revising;

import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.Columns;
import io.benchmate.plan.importing.Finding;
import io.benchmate.plan.importing.Report;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What would happen if a file went live.
 *
 * @param plan as it would be asked, with the ids of the actions that it goes on with
 * @param live the revision of the same plan that is live now; null for a new plan
 * @param columns how the file's columns were understood
 * @param report what is doubtful in the file
 * @param changes what would differ, doubtful matches included; empty for a new plan, or when
 *     nothing would
 * @param earlierNotes whether notes of the live revision stay that the file does not bring
 */
public record Preview(
        Plan plan,
        @Nullable Plan live,
        Columns columns,
        Report report,
        List<RevisionChange> changes,
        boolean earlierNotes) {

    public Preview {
        changes = List.copyOf(changes);
    }

    /** What an admin has to answer before this may go live. */
    public List<RevisionChange.Doubtful> doubts() {
        return all(RevisionChange.Doubtful.class);
    }

    /** Blank cells of which an admin has to say whether they take the text above. */
    public List<Finding.Inherited> blanks() {
        return report.findings().stream()
                .filter(Finding.Inherited.class::isInstance)
                .map(Finding.Inherited.class::cast)
                .toList();
    }

    /** Whether anything has to be answered before this may go live. */
    public boolean asks() {
        return !doubts().isEmpty() || !blanks().isEmpty();
    }

    /** The changes of one kind. */
    public <T extends RevisionChange> List<T> all(Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
