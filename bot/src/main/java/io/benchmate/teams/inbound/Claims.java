package io.benchmate.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

import java.io.IOException;
import java.util.Base64;

/**
 * What a token must say, to the letter. The issuer is the Connector alone: tokens of skills and of
 * the emulator come from elsewhere and would let others speak in a person's name. Read from the
 * token itself, since the library makes a list and a single value alike.
 */
record Claims(String appId) implements OAuth2TokenValidator<Jwt> {
    static final String ISSUER = "https://api.botframework.com";
    static final String SERVICE_URL = "serviceurl";

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        JsonNode claims = claims(token.getTokenValue());
        if (!is(claims.path("iss"), ISSUER)) {
            return wrong("issuer");
        }
        if (!is(claims.path("aud"), appId)) {
            return wrong("audience");
        }
        if (claims.path(SERVICE_URL).asText("").isBlank()) {
            return wrong("service URL");
        }
        return OAuth2TokenValidatorResult.success();
    }

    private static boolean is(JsonNode claim, String expected) {
        return claim.isTextual() && claim.textValue().equals(expected);
    }

    private static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static OAuth2TokenValidatorResult wrong(String what) {
        return OAuth2TokenValidatorResult.failure(
                new OAuth2Error("invalid_token", "wrong or missing " + what, null));
    }
}
