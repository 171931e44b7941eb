package io.benchmate.gaps;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * The answers of the last days, the latest few megabytes of them, so that a thumb can be kept with
 * what it is about. In memory only: what nobody rates is not written down, and after a restart an
 * older answer's thumb is kept without its words. Safe for use by many threads.
 */
public final class GivenAnswers {
    private static final int OVERHEAD = 300;

    private final Cache<Key, Words> given;

    /**
     * @param most so many bytes of words are kept, or a little more
     */
    public GivenAnswers(long most, Duration remember) {
        given =
                Caffeine.newBuilder()
                        .executor(Runnable::run)
                        .maximumWeight(most)
                        .weigher(GivenAnswers::weight)
                        .expireAfterWrite(remember)
                        .build();
    }

    private static int weight(Key key, Words words) {
        return OVERHEAD + key.conversationId().length() + words.utf8().length;
    }

    /** Notes that a message with this id answered this question. */
    public void remember(String conversationId, String answerId, String question, String answer) {
        given.put(
                new Key(conversationId, answerId),
                Words.of(Cut.to(2_000, question), Cut.to(4_000, answer)));
    }

    public Optional<Given> of(String conversationId, String answerId) {
        return Optional.ofNullable(given.getIfPresent(new Key(conversationId, answerId)))
                .map(Words::given);
    }

    /** A question and the answer's plain text. */
    public record Given(String question, String answer) {}

    /**
     * Both in half the room that a string with a single curly quotation mark takes.
     *
     * @param question how many bytes of them are the question's
     */
    private record Words(int question, byte[] utf8) {
        static Words of(String question, String answer) {
            byte[] all = (question + answer).getBytes(StandardCharsets.UTF_8);
            return new Words(question.getBytes(StandardCharsets.UTF_8).length, all);
        }

        Given given() {
            return new Given(
                    new String(utf8, 0, question, StandardCharsets.UTF_8),
                    new String(utf8, question, utf8.length - question, StandardCharsets.UTF_8));
        }
    }

    private record Key(String conversationId, String answerId) {}
}
