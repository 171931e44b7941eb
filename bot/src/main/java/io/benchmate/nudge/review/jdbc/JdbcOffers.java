package io.benchmate.nudge.review.jdbc;

import io.benchmate.nudge.review.Offers;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** An offer is a row until it is taken; who deletes the row has it. */
final class JdbcOffers implements Offers {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcOffers(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String offer(String person, Offered file) {
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into review_offer (id, person, file_name, file_base64, retain_until)
                        values (:id, :person, :name, :content, :until)
                        """)
                .param("id", id)
                .param("person", person)
                .param("name", file.name())
                .param("content", Base64.getEncoder().encodeToString(file.content()))
                .param("until", now().plus(KEPT))
                .update();
        return id;
    }

    @Override
    public Optional<Offered> take(String person, String id) {
        Optional<Offered> found =
                jdbc.sql(
                                """
                                select file_name, file_base64 from review_offer
                                where id = :id and person = :person and retain_until > :now
                                """)
                        .param("id", id)
                        .param("person", person)
                        .param("now", now())
                        .query(
                                (rs, _) ->
                                        new Offered(
                                                rs.getString(1),
                                                Base64.getDecoder().decode(rs.getString(2))))
                        .optional();
        return found.filter(
                _ ->
                        jdbc.sql("delete from review_offer where id = :id").param("id", id).update()
                                == 1);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
