package io.benchmate.graphsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class WholeReadingTest {
    private static final URI GRAPH = URI.create("https://graph.example/v1.0");

    @Test
    void endsWherePagesHaveNoEnd() {
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> reading(25).read(endless(asked, 1_000_000), id -> {}))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("more than 25 pages");
        assertThat(asked).hasValue(25);
    }

    @Test
    void noticesACircleAtItsFirstLinkTwice() {
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> reading(1000).read(endless(asked, 3), id -> {}))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("round in a circle");
        assertThat(asked).hasValue(4);
    }

    private static WholeReading<String> reading(int mostPages) {
        List<Integer> told = new ArrayList<>();
        return new WholeReading<>(GRAPH, mostPages, id -> id, told::add);
    }

    /** Every page has one more member and a link to the next; after so many they begin again. */
    private static Pages<String> endless(AtomicInteger asked, int round) {
        return new Pages<>() {
            @Override
            public Page<String> first() {
                return page();
            }

            @Override
            public Page<String> following(URI next) {
                return page();
            }

            private Page<String> page() {
                int number = asked.getAndIncrement();
                return new Page<>(
                        List.of("u" + number),
                        Optional.of(1_000_000L),
                        Optional.of(URI.create(GRAPH + "/next/" + number % round)));
            }
        };
    }
}
