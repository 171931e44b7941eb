package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** With --json, standard output is one JSON document, whatever happens. */
class JsonAnswersTest extends Typed {

    @Test
    void answersInJson() {
        assertThat(run("plan", "--json", "--list", "technicians")).isEqualTo(3);

        assertThat(out).contains("\"hash\"", "\"change\" : \"join\"", "\"exit\" : 3");
    }

    @Test
    void everyCommandHasAnAnswerForPrograms() {
        run("plan", "--list", "technicians");
        String hash = hash();
        List<String> list = List.of("--list", "technicians", "--json");
        for (List<String> one :
                List.of(
                        List.of("check"),
                        List.of("plan"),
                        List.of("reject", hash),
                        List.of("approve", hash),
                        List.of("pin", "p3@uni.example", "--reason", "x"),
                        List.of("unpin", "p3@uni.example"),
                        List.of("unpin", "p3@uni.example"),
                        List.of("opt-out", "p3@uni.example", "--reason", "x"),
                        List.of("why", "p3@uni.example"),
                        List.of("apply"),
                        List.of("history"),
                        List.of("undo", "1"),
                        List.of("sheet", "technicians"))) {
            run(Stream.concat(one.stream(), list.stream()).toArray(String[]::new));

            assertThat(json().isContainer()).as(one.getFirst()).isTrue();
        }
    }

    @Test
    void answersForSeveralListsInOneDocument() {
        run("plan", "--json");
        assertThat(json()).hasSize(2);

        run("why", "p3@uni.example", "--json");
        assertThat(json()).hasSize(2);
        assertThat(json().get(0).get("on").asBoolean()).isTrue();

        run("history", "--json");
        assertThat(json()).hasSize(2);
        assertThat(json().get(0).get("failuresInARow").asInt()).isZero();
    }

    @Test
    void saysWhyNothingCouldBeDone() {
        for (String[] one :
                new String[][] {
                    {"plan", "--list", "none"},
                    {"frobnicate"},
                    {"undo", "one"},
                    {"approve", "12"},
                    {"sheet", "technicians", "--check"}
                }) {
            String[] all =
                    Stream.concat(Stream.of(one), Stream.of("--json")).toArray(String[]::new);

            assertThat(run(all)).as(one[0]).isEqualTo(2);
            assertThat(json().get("exit").asInt()).isEqualTo(2);
            assertThat(json().get("error").asString()).as(one[0]).isNotBlank();
        }
    }

    @Test
    void tellsOfAnAlarm() {
        graph.refuses(403, 1000, "groups/s1");
        run("apply", "--list", "technicians");

        assertThat(run("apply", "--list", "technicians", "--json")).isEqualTo(4);

        assertThat(json().get(0).get("failuresInARow").asInt()).isEqualTo(2);
    }
}
