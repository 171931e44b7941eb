package io.benchmate.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Source;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.plan.revising.RevisionsInMemory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class AuditedRevisionsTest {
    private static final Revision.Editor KIM = new Revision.Editor("kim", "Kim Example");

    private final RevisionsInMemory revisions = new RevisionsInMemory();
    private final Lines lines = new Lines();
    private final AuditedRevisions audited = new AuditedRevisions(revisions, lines);

    @BeforeEach
    void load() {
        confirm("Estates action plan");
        confirm("Library action plan");
        lines.all.clear();
    }

    @Test
    void tellsWhichPlanWasPutFirst() {
        Plan second = revisions.live().getLast();

        assertThat(audited.putFirst(second.id(), KIM)).isTrue();

        assertThat(lines.all)
                .singleElement()
                .asString()
                .startsWith("Kim Example PUT_PLAN_FIRST revision 1 of \"" + second.facts().title());
        assertThat(revisions.live().getFirst()).isEqualTo(second);
    }

    @Test
    void tellsNothingWhereNothingWasDone() {
        Plan second = revisions.live().getLast();
        revisions.withdraw(second.id());

        assertThat(audited.putFirst(second.id(), KIM)).isFalse();

        assertThat(lines.all).isEmpty();
    }

    private void confirm(String title) {
        byte[] csv =
                "Ref,Action,When\n1,Lend out the cameras,2027\n".getBytes(StandardCharsets.UTF_8);
        if (PlanImport.read("plan.csv", csv, title) instanceof Reading.Understood understood) {
            Source source = new Source("plan.csv", csv, title, "");
            audited.confirm(audited.saveDraft(understood.plan(), source, KIM).revision().id(), KIM);
        }
    }

    private static final class Lines implements Audit {
        private final List<String> all = new ArrayList<>();

        @Override
        public void note(String personId, String personName, Deed deed, String about) {
            all.add(personName + " " + deed + " " + about);
        }

        @Override
        public List<AuditLine> latest(int limit) {
            throw new UnsupportedOperationException();
        }
    }
}
