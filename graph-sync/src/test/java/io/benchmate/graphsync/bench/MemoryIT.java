package io.benchmate.graphsync.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.graph.FakeGraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.InstantSource;

@Timeout(180)
class MemoryIT {

    @Test
    void readsFiftyThousandNestedMembersWithin128MegabytesOfHeap() throws Exception {
        try (FakeGraph graph = new FakeGraph(InstantSource.system(), 999).people(1, 50_000)) {
            graph.group("s1", "Everybody", 1, 20_000)
                    .holds(graph.group("s2", "Others", 20_001, 50_000));

            String said = Children.run(Reading.class, "128m", graph.url());

            assertThat(said).startsWith("50000 people");
            // All in pages of 999, those of the inner group once more for the path, and one look
            // into
            // each group for further ones.
            assertThat(graph.calls()).hasSizeLessThanOrEqualTo(51 + 31 + 2);
        }
    }
}
