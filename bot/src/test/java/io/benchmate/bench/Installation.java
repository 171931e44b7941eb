package io.benchmate.bench;

import io.benchmate.Benchmate;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.Source;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SamplePlan;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data directory in which the sample plan is live. */
final class Installation {
    private Installation() {}

    static Path make() throws IOException {
        Path data = Files.createTempDirectory("benchmate-bench");
        try (var context =
                new SpringApplicationBuilder(Benchmate.class)
                        .web(WebApplicationType.NONE)
                        .run("--benchmate.data=" + data, "--logging.level.root=warn")) {
            Revisions revisions = context.getBean(Revisions.class);
            Revision.Editor bench = new Revision.Editor("bench", "Bench");
            var draft = revisions.saveDraft(plan(), source(), bench);
            revisions.confirm(draft.revision().id(), bench);
        }
        return data;
    }

    private static Plan plan() {
        SamplePlan sample = SamplePlan.HARROWMERE;
        Reading reading = PlanImport.read(sample.fileName(), sample.csv(), sample.notes());
        return switch (reading) {
            case Reading.Understood understood -> understood.plan();
            case Reading.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }

    private static Source source() {
        SamplePlan sample = SamplePlan.HARROWMERE;
        return new Source(sample.fileName(), sample.csv(), sample.notes(), "");
    }
}
