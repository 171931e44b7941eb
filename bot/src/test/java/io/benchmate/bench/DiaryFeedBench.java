package io.benchmate.bench;

import io.benchmate.Benchmate;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entry;
import io.benchmate.diary.feeds.FeedToken;
import io.benchmate.people.Person;

import org.springframework.boot.SpringApplication;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The feed over HTTP: whole, and when nothing is new. */
final class DiaryFeedBench {
    private static final int CALLS = 500;

    private DiaryFeedBench() {}

    /**
     * @param within what is measured in the process of the running bot before its feed is: there
     *     digests and feeds are composed
     */
    static void run(List<Entry> entries, Runnable within) {
        try (var bot =
                        SpringApplication.run(
                                Benchmate.class,
                                "--benchmate.demo=true",
                                "--server.port=0",
                                "--spring.datasource.url=jdbc:h2:mem:bench;DB_CLOSE_DELAY=-1");
                HttpClient client = HttpClient.newHttpClient()) {
            within.run();
            bot.getBean(Diary.class).saveAll(entries, new Person("bench", "Bench"));
            String address =
                    "http://127.0.0.1:%s/diary/%s/all.ics"
                            .formatted(
                                    bot.getEnvironment().getProperty("local.server.port"),
                                    bot.getBean(FeedToken.class).current());
            var whole = fetch(client, address, "");
            String tag = whole.headers().firstValue("ETag").orElseThrow();
            measure("200 of the whole feed", client, address, "", 50);
            measure("304 of an unchanged feed, the first", client, address, tag, CALLS);
            measure("304 of an unchanged feed, then", client, address, tag, 4 * CALLS);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void measure(
            String what, HttpClient client, String address, String tag, int calls)
            throws IOException, InterruptedException {
        double[] millis = new double[calls];
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            fetch(client, address, tag);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.UK,
                "%s over HTTP: median %.2f ms, 95 %% under %.2f ms, of %d%n",
                what,
                millis[calls / 2],
                millis[calls * 95 / 100],
                calls);
    }

    private static HttpResponse<byte[]> fetch(HttpClient client, String address, String tag)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
