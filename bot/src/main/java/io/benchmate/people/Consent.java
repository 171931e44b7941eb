package io.benchmate.people;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which application permissions an app was given, as its own token for Graph names them ("roles" in
 * "Access token claims reference", learn.microsoft.com/entra/identity-platform). Asks nothing of
 * Graph, so that a permission to change something can be looked at without changing anything.
 */
final class Consent {
    private Consent() {}

    /** Empty where there is no token, or one that names none in a way that can be read. */
    static Optional<Set<String>> of(TokenCredential credential, URI graph) {
        String scope = graph.getScheme() + "://" + graph.getAuthority() + "/.default";
        try {
            return roles(
                    credential.getTokenSync(new TokenRequestContext().addScopes(scope)).getToken());
        } catch (RuntimeException noToken) {
            return Optional.empty();
        }
    }

    static Optional<Set<String>> roles(String token) {
        String[] parts = token.split("\\.");
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
            Set<String> roles = new HashSet<>();
            for (JsonNode each :
                    JsonMapper.shared()
                            .readTree(new String(claims, StandardCharsets.UTF_8))
                            .path("roles")) {
                roles.add(each.asString(""));
            }
            return Optional.of(roles);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
