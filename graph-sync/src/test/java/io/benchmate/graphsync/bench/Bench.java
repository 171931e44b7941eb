package io.benchmate.graphsync.bench;

import io.benchmate.graphsync.graph.FakeGraph;
import io.benchmate.graphsync.graph.Tenants;
import io.benchmate.graphsync.mailinglist.MailingList;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Outcome;
import io.benchmate.graphsync.mailinglist.Writer;
import io.benchmate.graphsync.roster.Person;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Prints requests, charged writes and seconds against the fake Graph with a latency, beside a loop
 * that posts one member after the other. Arguments: latency in milliseconds (40), adds (5000).
 */
public final class Bench {
    private static final InstantSource CLOCK = InstantSource.system();

    private final int latency;
    private final int adds;

    private Bench(int latency, int adds) {
        this.latency = latency;
        this.adds = adds;
    }

    public static void main(String... args) throws Exception {
        Bench bench =
                new Bench(
                        args.length > 0 ? Integer.parseInt(args[0]) : 40,
                        args.length > 1 ? Integer.parseInt(args[1]) : 5000);
        System.out.printf("latency %d ms%n", bench.latency);
        System.out.println("what                        requests   writes   429s    seconds");
        bench.read();
        bench.write();
        bench.loop();
    }

    private void read() {
        try (FakeGraph graph = new FakeGraph(CLOCK, 999, latency).people(1, 50_000)) {
            graph.group("s1", "Everybody", 1, 20_000)
                    .holds(graph.group("s2", "Others", 20_001, 50_000));
            Instant start = CLOCK.instant();
            Tenants.inRealTime(graph.url()).sources().group("s1", "Everybody");
            print("read 50,000 members", graph, start);
        }
    }

    private void write() {
        try (FakeGraph graph = new FakeGraph(CLOCK, 999, latency).people(1, adds)) {
            graph.group("t1", "List", 1, 0);
            var tenant = Tenants.inRealTime(graph.url());
            MailingList list = tenant.group("t1", Set.of("t1"), tenant);
            Writer writer = list.writer(() -> true);
            Instant start = CLOCK.instant();
            check(writer.add(people()));
            print("add %,d members".formatted(adds), graph, start);
            graph.forgetCalls();
            int before = graph.writes().charged();
            start = CLOCK.instant();
            check(writer.remove(members(500)));
            print("remove 500 members", graph, start, graph.writes().charged() - before);
        }
    }

    /**
     * What one would write first. Only a tenth is posted, within the quota; the rest is reckoned.
     */
    private void loop() throws IOException, InterruptedException {
        try (FakeGraph graph = new FakeGraph(CLOCK, 999, latency).people(1, adds);
                HttpClient http =
                        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            graph.group("t1", "List", 1, 0);
            int some = Math.max(1, adds / 10);
            Instant start = CLOCK.instant();
            for (int i = 1; i <= some; i++) {
                HttpRequest post =
                        HttpRequest.newBuilder(URI.create(graph.url() + "/groups/t1/members/$ref"))
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"@odata.id\":\"x/u" + i + "\"}"))
                                .build();
                http.send(post, HttpResponse.BodyHandlers.discarding());
            }
            double seconds = seconds(start) * adds / some;
            System.out.printf(
                    "loop of %,d single POSTs      %7d %8d      -   %8.1f  (%d posted, the rest"
                            + " reckoned; the quota's waits not counted)%n",
                    adds, adds, adds, seconds, some);
        }
    }

    private List<Person> people() {
        return IntStream.rangeClosed(1, adds)
                .mapToObj(i -> Person.ofDirectory("u" + i, "", Optional.empty()))
                .toList();
    }

    private static List<Member> members(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Member("u" + i, "", Optional.empty()))
                .toList();
    }

    private static void check(List<Outcome> outcomes) {
        if (!outcomes.stream().allMatch(Outcome.Done.class::isInstance)) {
            throw new IllegalStateException("not everything was done");
        }
    }

    private static void print(String what, FakeGraph graph, Instant start) {
        print(what, graph, start, graph.writes().charged());
    }

    private static void print(String what, FakeGraph graph, Instant start, int writes) {
        System.out.printf(
                "%-27s %8d %8d %6d   %8.1f%n",
                what, graph.calls().size(), writes, graph.writes().quotaRefusals(), seconds(start));
    }

    private static double seconds(Instant start) {
        return Duration.between(start, CLOCK.instant()).toMillis() / 1000.0;
    }
}
