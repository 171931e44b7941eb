package io.benchmate.gaps;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Duration;
import java.util.Optional;

/**
 * The answers of the last days, so that a thumb can be kept with what it is about. In memory only:
 * what nobody rates is not written down, and after a restart an older answer's thumb is kept
 * without its words. Safe for use by many threads.
 */
public final class GivenAnswers {
    private final Cache<Key, Given> given;

    public GivenAnswers(int most, Duration remember) {
        given = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(remember).build();
    }

    /** Notes that a message with this id answered this question. */
    public void remember(String conversationId, String answerId, String question, String answer) {
        given.put(
                new Key(conversationId, answerId),
                new Given(Cut.to(2_000, question), Cut.to(4_000, answer)));
    }

    public Optional<Given> of(String conversationId, String answerId) {
        return Optional.ofNullable(given.getIfPresent(new Key(conversationId, answerId)));
    }

    /** A question and the answer's plain text. */
    public record Given(String question, String answer) {}

    private record Key(String conversationId, String answerId) {}
}
