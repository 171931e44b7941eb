package io.benchmate.teams.inbound;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;

/** Checks the token by which the Connector shows that it calls. */
final class JwtCheck implements TokenCheck {
    /** "Authenticate requests from the Bot Connector service" allows this much. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 16_384;

    private final SigningKeys keys;
    private final NimbusJwtDecoder decoder;
    private final Remembered remembered;

    JwtCheck(String appId, SigningKeys keys, InstantSource clock) {
        this.keys = keys;
        this.remembered = new Remembered(clock);
        this.decoder =
                NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithm(SignatureAlgorithm.RS256).build();
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(clock.withZone(ZoneOffset.UTC));
        times.setAllowEmptyExpiryClaim(false);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, new Claims(appId)));
    }

    @Override
    public Caller check(@Nullable String authorization) {
        if (authorization == null
                || authorization.length() > LONGEST
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new Caller.Stranger("no bearer token");
        }
        String token = authorization.substring(SCHEME.length()).strip();
        int generation = keys.generation();
        Caller.Connector known = remembered.get(token, generation);
        return known == null ? verify(token, generation) : known;
    }

    /** A fetch of new keys in between makes the entry too old at once, which is safe. */
    private Caller verify(String token, int generation) {
        try {
            Jwt jwt = decoder.decode(token);
            String keyId = Objects.toString(jwt.getHeaders().get("kid"), "");
            Caller.Connector caller =
                    new Caller.Connector(
                            Objects.requireNonNull(jwt.getClaimAsString(Claims.SERVICE_URL)),
                            keys.endorsements(keyId));
            Instant expires = Objects.requireNonNull(jwt.getExpiresAt());
            remembered.put(token, caller, expires, generation);
            return caller;
        } catch (RuntimeException notVerified) {
            return new Caller.Stranger(notVerified.getClass().getSimpleName());
        }
    }
}
