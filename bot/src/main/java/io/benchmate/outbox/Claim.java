package io.benchmate.outbox;

/**
 * A row that one pump holds for a while.
 *
 * @param token told to nobody else, so that only its holder may write down what came of it
 * @param attempts how often it was tried before
 */
public record Claim(String key, String token, Recipient to, Saying saying, int attempts) {}
