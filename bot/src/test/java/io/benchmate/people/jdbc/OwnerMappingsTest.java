package io.benchmate.people.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.people.Assignee;
import io.benchmate.people.Owners;
import io.benchmate.people.Person;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

@OnBothDatabases
class OwnerMappingsTest {
    private static final Person MORGAN = new Person("morgan", "Morgan");
    private static final Assignee ANN = new Assignee.Person("ann", "Ann");
    private static final Assignee BOARD = new Assignee.Group("board", "The board");

    private final JdbcOwnerMappings mappings;

    OwnerMappingsTest(Database database) {
        Database.Empty empty = database.empty();
        mappings =
                new JdbcOwnerMappings(
                        empty.jdbc(),
                        empty.transactions(),
                        new SettableClock("2026-11-02T09:00:00Z"));
    }

    @Test
    void standByOwnerWhateverItsCaseAndOnlyForTheirPlan() {
        int changed = mappings.map("p", Map.of("C&E", List.of(ANN, BOARD)), MORGAN);

        Owners.Owned owned = mappings.of("p").of("c&e, FTL", Map.of());

        assertThat(changed).isEqualTo(1);
        assertThat(owned.assigned().keySet()).containsExactly(ANN, BOARD);
        assertThat(owned.unmapped()).containsExactly("FTL");
        assertThat(mappings.of("q")).isEqualTo(Owners.NONE);
    }

    @Test
    void changeNothingWhenTheSameIsMappedAgain() {
        mappings.map("p", Map.of("C&E", List.of(ANN)), MORGAN);

        int changed = mappings.map("p", Map.of("c&e", List.of(ANN)), MORGAN);

        assertThat(changed).isZero();
    }

    @Test
    void goBackToWhoStoodBefore() {
        mappings.map("p", Map.of("C&E", List.of(ANN)), MORGAN);
        mappings.map("p", Map.of("C&E", List.of(BOARD)), MORGAN);

        boolean undone = mappings.undo("p", "c&e", MORGAN);
        Owners after = mappings.of("p");
        boolean unknown = mappings.undo("p", "FTL", MORGAN);

        assertThat(undone).isTrue();
        assertThat(after.mapped()).containsEntry("c&e", List.of(ANN));
        assertThat(unknown).isFalse();
    }
}
