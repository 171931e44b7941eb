package io.benchmate.diary.jdbc;

import io.benchmate.diary.feeds.FeedToken;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

/** The feeds' secret in the database. */
final class JdbcFeedToken implements FeedToken {
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcFeedToken(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String current() {
        return read().orElseGet(this::first);
    }

    private Optional<String> read() {
        return jdbc.sql("select token from diary_feed where id = 1").query(String.class).optional();
    }

    private String first() {
        String token = fresh();
        try {
            jdbc.sql("insert into diary_feed (id, token, made_at) values (1, :token, :now)")
                    .param("token", token)
                    .param("now", JdbcDiary.utc(clock.instant()))
                    .update();
            return token;
        } catch (DuplicateKeyException another) {
            return read().orElse(token);
        }
    }

    @Override
    public String renew() {
        current();
        String token = fresh();
        jdbc.sql("update diary_feed set token = :token, made_at = :now where id = 1")
                .param("token", token)
                .param("now", JdbcDiary.utc(clock.instant()))
                .update();
        return token;
    }

    private String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
