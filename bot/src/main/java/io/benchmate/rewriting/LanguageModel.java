package io.benchmate.rewriting;

import io.benchmate.ask.Outline;
import io.benchmate.ask.Rewriter;
import io.benchmate.ask.Rewritten;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a language model over HTTP: the set address only, without redirects, within the set time and
 * 32 KB. Every failure is quiet and gives nothing, so that the person gets the honest refusal. What
 * was asked, what came back and the key are never logged.
 */
final class LanguageModel implements Rewriter, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LanguageModel.class);
    private static final int MOST_BYTES = 32 * 1024;

    private final Endpoint endpoint;
    private final Pace pace;
    private final HttpClient client;

    LanguageModel(Endpoint endpoint, Pace pace) {
        this.endpoint = endpoint;
        this.pace = pace;
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(endpoint.patience())
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
    }

    @Override
    public Optional<Rewritten> rewrite(String question, Outline outline) {
        if (question.isBlank() || !pace.mayCall()) {
            return Optional.empty();
        }
        Optional<Rewritten> wanted =
                reply(Prompt.of(question, outline, endpoint.model())).flatMap(Completion::read);
        wanted.ifPresentOrElse(one -> pace.worked(), pace::failed);
        return wanted;
    }

    private Optional<byte[]> reply(String prompt) {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint.address())
                        .header("Content-Type", "application/json")
                        .header(endpoint.header(), endpoint.secret())
                        .timeout(endpoint.patience())
                        .POST(HttpRequest.BodyPublishers.ofString(prompt, StandardCharsets.UTF_8))
                        .build();
        var answer =
                client.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return body(answer.get(endpoint.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failure) {
            return gaveUp(answer, "it could not be read");
        } catch (TimeoutException late) {
            return gaveUp(answer, "it took too long");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return gaveUp(answer, "the bot stops");
        }
    }

    private static Optional<byte[]> body(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            LOG.warn("The language model answered with status {}.", answer.statusCode());
            return Optional.empty();
        }
        return Optional.of(answer.body());
    }

    private static Optional<byte[]> gaveUp(CompletableFuture<?> answer, String why) {
        answer.cancel(true);
        LOG.warn("The language model did not help: {}.", why);
        return Optional.empty();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
