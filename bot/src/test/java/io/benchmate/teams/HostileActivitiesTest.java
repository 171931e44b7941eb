package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Whatever arrives, the bot stays on its feet: activities broken in every way, always the same. */
class HostileActivitiesTest {
    private static final int COUNT = 10_000;
    private static final int AT_ONCE = 8;

    @Test
    void survivesTenThousandMutatedActivities() throws Exception {
        sendAll(new Random(1), 500);
        long before = memory();
        int threads = Thread.getAllStackTraces().size();
        long start = cpuNanos();

        Map<Integer, Integer> answers = sendAll(new Random(42), COUNT);

        Duration took = Duration.ofNanos(cpuNanos() - start);
        assertThat(answers.keySet()).isSubsetOf(200, 202, 400, 401, 413);
        assertThat(answers.values().stream().mapToInt(each -> each).sum()).isEqualTo(COUNT);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
        assertStillAnswers();
        assertThat(Thread.getAllStackTraces()).hasSizeLessThan(threads + 30);
        assertThat(memory() - before).isLessThan(100L << 20);
    }

    /**
     * Of this process; unlike the wall clock's, not lengthened by what others do on the machine.
     */
    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void assertStillAnswers() {
        String conversation = Activities.newConversation();

        RunningBot.post(Activities.message(conversation, "hello").toString());

        assertThat(RunningBot.connector().awaitMessages(conversation, 1)).hasSize(1);
    }

    private static Map<Integer, Integer> sendAll(Random random, int count) throws Exception {
        String token = "Bearer " + RunningBot.token();
        List<Callable<Integer>> calls =
                IntStream.range(0, count)
                        .mapToObj(_ -> Mutation.of(random, original(random)))
                        .<Callable<Integer>>map(
                                body -> () -> RunningBot.post(body, token).statusCode())
                        .toList();
        Map<Integer, Integer> answers = new TreeMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
        }
        return answers;
    }

    private static ObjectNode original(Random random) {
        String conversation = "a:hostile-" + random.nextInt(1_000_000);
        return switch (random.nextInt(6)) {
            case 0 -> Activities.message(conversation, "what is done?");
            case 1 ->
                    Activities.invoke(
                            conversation,
                            "adaptiveCard/action",
                            "{\"action\":{\"verb\":\"page\",\"data\":{\"question\":\"list\"}}}");
            case 2 ->
                    Activities.invoke(
                            conversation,
                            "composeExtension/query",
                            """
                            {"parameters":[{"name":"words","value":"x"}],
                             "queryOptions":{"skip":0,"count":5}}\
                            """);
            case 3 -> arrival(conversation);
            case 4 -> file(conversation);
            default ->
                    Activities.invoke(
                            conversation,
                            "message/submitAction",
                            "{\"actionValue\":{\"reaction\":\"like\",\"feedback\":\"{}\"}}");
        };
    }

    private static ObjectNode arrival(String conversation) {
        ObjectNode arrival = Activities.activity("conversationUpdate", conversation);
        arrival.putArray("membersAdded").addObject().put("id", "28:bot");
        return arrival;
    }

    private static ObjectNode file(String conversation) {
        ObjectNode message = Activities.message(conversation, "");
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                .put("name", "plan.csv")
                .putObject("content")
                .put("downloadUrl", "https://files.example/plan.csv");
        return message;
    }

    private static long memory() {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
